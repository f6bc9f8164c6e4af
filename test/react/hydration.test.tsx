import { act, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { TrackstarConnectButton, type TrackstarConnectButtonProps } from 'react-trackstar-link';
import { createFakeLink } from 'react-trackstar-link/testing';
import { afterEach, expect, test, vi } from 'vitest';

let root: Root | undefined;

/** What a server rendered, in the page, as the browser has it before React comes. */
async function hydrate(
  props: Partial<TrackstarConnectButtonProps> = {},
  before: (button: HTMLElement) => void = () => {},
) {
  const fake = createFakeLink();
  const app = (
    <StrictMode>
      <TrackstarConnectButton
        getLinkToken={async () => 'link token'}
        onSuccess={() => {}}
        transport={fake.transport}
        {...props}
      />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(app);
  const button = screen.getByRole('button');
  before(button);
  const onRecoverableError = vi.fn();
  await act(async () => {
    root = hydrateRoot(container, app, { onRecoverableError });
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return { fake, button };
}

afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('4.11 hydrates without a warning, into the element that is there, and works', async () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { button, fake } = await hydrate();
  expect(screen.getByRole('button')).toBe(button);
  expect(warned).not.toHaveBeenCalled();
  await act(async () => button.click());
  expect(fake.openings).toHaveLength(1);
});

/** Under a strict policy the attribute is there, but nothing of it applies. */
function dropStyle(button: HTMLElement) {
  const { style } = document.createElement('button');
  Object.defineProperty(button, 'style', { value: style });
}

test('4.12 a style attribute that the policy of the page dropped is applied after all', async () => {
  const { button } = await hydrate({ style: { margin: 4 } }, dropStyle);
  expect(button.style.padding).toBe('10px 20px');
  expect(button.style.borderRadius).toBe('4px');
  expect(button.style.margin).toBe('4px');
});

test('4.12 nothing is applied to an unstyled button', async () => {
  const { button } = await hydrate({ unstyled: true }, dropStyle);
  expect(button.style.cssText).toBe('');
});
