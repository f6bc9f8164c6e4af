import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, element, modal, mount, open, press } from './app.js';

test('4.4 an onSuccess that fails is told to the page, and another try runs it again', async () => {
  const onSuccess = vi.fn(async () => {
    if (onSuccess.mock.calls.length === 1) throw new Error('disk full');
  });
  const { onEvent, onError } = await open({ onSuccess });
  await press('Succeed');
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'not_saved' }));
  expect(onError).toHaveBeenCalledOnce();
  await press('Succeed');
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'saved' }));
  expect(onSuccess).toHaveBeenCalledTimes(2);
});

test('4.8 an expired token is renewed without losing what was typed', async () => {
  const { onEvent, getLinkToken, onLoad } = await open();
  const frame = element('dialog iframe');
  await press('Expire');
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'renewed' }));
  expect(getLinkToken).toHaveBeenCalledTimes(2);
  expect(onLoad).toHaveBeenCalledOnce();
  expect(element('dialog iframe')).toBe(frame);
});

test('4.13 a dead port fails in words, by the timeout', async () => {
  const { button, onError } = await mount({ linkUrl: 'http://127.0.0.1:9/', loadTimeout: 400 });
  await userEvent.click(button);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce(), 3_000);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'load_timeout', retryable: true });
  expect(modal().querySelector('[role=alert]')?.textContent).toContain('did not load');
});

test('an own page as linkUrl is refused, because it could take off its sandbox', async () => {
  const { button, onError } = await mount({ linkUrl: location.origin });
  await userEvent.click(button);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'invalid_config' });
  expect(document.querySelector('iframe')).toBeNull();
});

test('4.17 the page that intent warmed is the one that is shown: it loads once', async () => {
  const { button, onLoad, getLinkToken, onClose } = await mount({ preload: 'intent' });
  const loads = vi.fn();
  document.addEventListener('load', loads, true);
  await userEvent.hover(button);
  const frame = element('dialog iframe');
  await vi.waitFor(() => expect(loads).toHaveBeenCalledOnce(), 5_000);
  expect(getLinkToken).not.toHaveBeenCalled();
  await userEvent.click(button);
  await vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce(), 5_000);
  expect(element('dialog[open] iframe')).toBe(frame);
  expect(loads).toHaveBeenCalledOnce();
  await userEvent.click(closeButton());
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), 3_000);
  document.removeEventListener('load', loads, true);
});

test('4.5 an app that takes the button away in onSuccess loses no connection', async () => {
  const container = document.body.appendChild(document.createElement('main'));
  const onSuccess = vi.fn();
  const { onClose } = await open({ onSuccess }, container);
  await press('Succeed');
  await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  await press('Done');
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' }));
});
