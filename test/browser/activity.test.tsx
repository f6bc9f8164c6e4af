import { Activity, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { linkUrl, press, pressUntilOpen } from './app.js';

let root: Root | undefined;

// Before the document is emptied for the next test.
afterEach(() => root?.unmount());

test('4.11 what an Activity hides is closed, and works again once it is shown', async () => {
  const watched = {
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn(),
    onClose: vi.fn(),
    onLoad: vi.fn(),
    onError: vi.fn(),
  };
  const main = document.body.appendChild(document.createElement('main'));
  root = createRoot(main);
  const show = (mode: 'visible' | 'hidden') =>
    root?.render(
      <StrictMode>
        <Activity mode={mode}>
          <TrackstarConnectButton linkUrl={linkUrl()} preload="none" {...watched} />
        </Activity>
      </StrictMode>,
    );
  show('visible');
  const button = await vi.waitUntil(() => main.querySelector('button'));
  await userEvent.click(button);
  await vi.waitFor(() => expect(watched.onLoad).toHaveBeenCalledOnce(), 15_000);

  show('hidden');
  await vi.waitFor(() => expect(watched.onClose).toHaveBeenCalledOnce(), 15_000);
  expect(watched.onClose).toHaveBeenLastCalledWith({ reason: 'unmount' });
  expect(document.querySelector('dialog, iframe')).toBeNull();

  show('visible');
  await pressUntilOpen(button);
  await vi.waitFor(() => expect(watched.onLoad).toHaveBeenCalledTimes(2), 15_000);
  await press('Succeed');
  await vi.waitFor(() => expect(watched.onSuccess).toHaveBeenCalledOnce());
  expect(watched.getLinkToken).toHaveBeenCalledTimes(2);
  expect(watched.onError).not.toHaveBeenCalled();
});
