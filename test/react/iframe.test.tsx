import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { TrackstarConnectButton, TrackstarLinkProvider } from 'react-trackstar-link';
import { afterEach, expect, test, vi } from 'vitest';
import { callbacks, LINK_URL, linkPage, linkPages } from '../transports/openLink.js';

const success = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };

afterEach(async () => {
  cleanup();
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
});

async function open(name: string) {
  await userEvent.click(screen.getByRole('button', { name }));
  return linkPage();
}

test('from the click to the end, in StrictMode, with the real transport', async () => {
  const watched = callbacks();
  render(
    <StrictMode>
      <TrackstarLinkProvider linkUrl={LINK_URL} preload="none">
        <TrackstarConnectButton {...watched} />
      </TrackstarLinkProvider>
    </StrictMode>,
  );
  const page = await open('Connect WMS');
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Connect your account');
  await page.load();
  await page.say('success', success);
  await page.say('close');
  expect(watched.getLinkToken).toHaveBeenCalledOnce();
  expect(page.sent('init')).toHaveLength(1);
  expect(watched.onLoad).toHaveBeenCalledOnce();
  expect(watched.onSuccess).toHaveBeenCalledOnce();
  expect(watched.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  expect(watched.onError).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button')).toHaveFocus();
});

test('4.9 the focus comes back to the button also where a click does not focus it', async () => {
  render(<TrackstarConnectButton {...callbacks()} linkUrl={LINK_URL} preload="none" />);
  await act(async () => screen.getByRole('button').click());
  const page = linkPage();
  await page.load();
  expect(screen.getByText('Connect WMS')).not.toHaveFocus();
  await page.say('close');
  expect(screen.getByRole('button')).toHaveFocus();
});

test('4.6 renders while it is open do not reload the page', async () => {
  const onSuccess = vi.fn();
  const app = (render: number) => (
    <TrackstarConnectButton
      linkUrl={LINK_URL}
      preload="none"
      integrationAllowList={[`inline ${render}`]}
      getLinkToken={async () => `token ${render}`}
      onSuccess={() => onSuccess(render)}
    />
  );
  const { rerender } = render(app(0));
  const page = await open('Connect WMS');
  await page.load();
  rerender(app(1));
  rerender(app(2));
  expect(linkPage()).toBe(page);
  expect(page.sent()).toHaveLength(1);
  await page.say('success', success);
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(2);
});

test('4.10 each of two buttons has its own page and session', async () => {
  const first = callbacks();
  const second = callbacks();
  render(
    <TrackstarLinkProvider linkUrl={LINK_URL} preload="none">
      <TrackstarConnectButton {...first} />
      <TrackstarConnectButton {...second} integrationType="cart" />
    </TrackstarLinkProvider>,
  );
  const page = await open('Connect WMS');
  await page.load();
  await act(async () => screen.getByText('Connect Cart').click());
  const other = linkPages().find((each) => each !== page);
  await other?.load();
  expect(other?.session).not.toBe(page.session);
  await other?.say('success', success);
  expect(first.onSuccess).not.toHaveBeenCalled();
  expect(second.onSuccess).toHaveBeenCalledOnce();
  // One page does not speak for the other.
  await page.say('close', { session: other?.session });
  expect(first.onClose).not.toHaveBeenCalled();
  expect(second.onClose).not.toHaveBeenCalled();
});
