import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TrackstarConnectButton, type TrackstarConnectButtonProps } from 'react-trackstar-link';
import { afterEach, beforeEach, inject, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

export const linkUrl = (behaviour = '') => `${inject('linkOrigin')}/link?${behaviour}`;

let root: Root | undefined;

// A larger one is shown scaled, and then real clicks inside a frame miss.
beforeEach(() => page.viewport(1024, 700));

afterEach(async () => {
  root?.unmount();
  root = undefined;
  // The page in the frame may still say something for half a second.
  await vi.waitFor(() => {
    if (document.querySelector('dialog')) throw new Error('The modal is still there.');
  }, 15_000);
  document.body.replaceChildren();
});

/** A page with a button to connect, as an app has it. */
export async function mount(
  props: Partial<TrackstarConnectButtonProps> = {},
  container: HTMLElement = document.body.appendChild(document.createElement('main')),
) {
  const watched = {
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn<TrackstarConnectButtonProps['onSuccess']>(),
    onClose: vi.fn(),
    onError: vi.fn(),
    onEvent: vi.fn(),
    onLoad: vi.fn(),
  };
  root = createRoot(container);
  const rerender = (more: typeof props = {}) =>
    root?.render(
      <StrictMode>
        <TrackstarConnectButton
          linkUrl={linkUrl()}
          preload="none"
          {...watched}
          {...props}
          {...more}
        />
      </StrictMode>,
    );
  rerender();
  const button = await vi.waitUntil(() => container.querySelector<HTMLElement>('button'));
  return { ...watched, button, rerender, unmount: () => root?.unmount() };
}

/** Presses a button that may not take the press yet, until the modal is there. */
export const pressUntilOpen = (button: HTMLElement) =>
  vi.waitFor(async () => {
    // A click that took longer than its time has opened it all the same.
    if (!document.querySelector('dialog[open]')) await userEvent.click(button, { timeout: 1_000 });
  }, 15_000);

/** The same, clicked, with its Link page on display. */
export async function open(props: Partial<TrackstarConnectButtonProps> = {}, inside?: HTMLElement) {
  const app = await mount(props, inside);
  await userEvent.click(app.button);
  await vi.waitFor(() => {
    if (!app.onLoad.mock.calls.length) throw new Error('The page is not on display.');
  }, 15_000);
  return app;
}

export const element = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
export const modal = () => element<HTMLDialogElement>('dialog[aria-label]');
export const closeButton = () => element('dialog[aria-label] button[aria-label]');

export const buttonIn = (name: string) =>
  [...modal().querySelectorAll('button')].find((each) => each.textContent === name);

/** What a person can press in the frame, by real input: no script reaches into it. */
export const linkPage = () =>
  page.frameLocator(page.elementLocator(element('dialog[aria-label] iframe')));

export const press = (name: string) => linkPage().getByRole('button', { name }).click();
export const key = (keys: string) => userEvent.keyboard(keys);
