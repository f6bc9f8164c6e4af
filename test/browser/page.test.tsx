import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeButton, element, key, linkPage, linkUrl, modal, mount, open, press } from './app.js';

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
  await linkPage().getByRole('textbox').fill('half');
  await press('Expire');
  await vi.waitFor(() => expect(onEvent).toHaveBeenCalledWith({ name: 'renewed' }));
  expect(getLinkToken).toHaveBeenCalledTimes(2);
  expect(onLoad).toHaveBeenCalledOnce();
  expect(element('dialog iframe')).toBe(frame);
  await typeOn(onEvent);
});

/** What was typed before is still there. */
async function typeOn(onEvent: unknown) {
  await linkPage().getByRole('textbox').click();
  await key('{End}way');
  await vi.waitFor(() =>
    expect(onEvent).toHaveBeenLastCalledWith({ name: 'typed', metadata: { text: 'halfway' } }),
  );
}

test('4.13 a dead port fails in words, by the timeout', async () => {
  const { button, onError } = await mount({ linkUrl: 'http://127.0.0.1:9/', loadTimeout: 400 });
  await userEvent.click(button);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce(), 15_000);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'load_timeout', retryable: true });
  expect(modal().querySelector('[role=alert]')?.textContent).toContain('did not load');
});

test('section 6: an own page as linkUrl is refused, because it could take off its sandbox', async () => {
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
  await vi.waitFor(() => expect(loads).toHaveBeenCalledOnce(), 15_000);
  expect(getLinkToken).not.toHaveBeenCalled();
  await userEvent.click(button);
  await vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce(), 15_000);
  expect(element('dialog[open] iframe')).toBe(frame);
  expect(loads).toHaveBeenCalledOnce();
  await userEvent.click(closeButton());
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), 15_000);
  document.removeEventListener('load', loads, true);
});

test('4.5 an app that takes the button away in onSuccess loses no connection', async () => {
  const saved = vi.fn();
  const app = await open({
    onSuccess: async (authCode) => {
      app.unmount();
      await new Promise((resolve) => setTimeout(resolve, 50));
      saved(authCode);
    },
  });
  await press('Succeed');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledExactlyOnceWith('auth-code-0'));
  await vi.waitFor(() =>
    expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' }),
  );
  expect(app.onError).not.toHaveBeenCalled();
});

test('4.6 100 renders with new inline props while it is open: no reload, no other token, nothing typed is lost', async () => {
  const app = await open();
  const frame = element('dialog iframe');
  const loads = vi.fn();
  frame.addEventListener('load', loads);
  await linkPage().getByRole('textbox').fill('half');
  const newest = vi.fn();
  const anotherToken = vi.fn(async () => 'another token');
  for (let n = 1; n <= 100; n++) {
    app.rerender({
      integrationAllowList: [`inline-${n}`],
      style: { opacity: n / 100 },
      getLinkToken: () => anotherToken(),
      onSuccess: () => newest(n),
    });
    // Each is a commit of its own.
    await vi.waitFor(() => expect(app.button.style.opacity).toBe(String(n / 100)), { interval: 1 });
  }
  await typeOn(app.onEvent);
  expect(element('dialog iframe')).toBe(frame);
  expect(loads).not.toHaveBeenCalled();
  expect(app.getLinkToken).toHaveBeenCalledOnce();
  expect(anotherToken).not.toHaveBeenCalled();
  expect(app.onLoad).toHaveBeenCalledOnce();
  await press('Succeed');
  await vi.waitFor(() => expect(newest).toHaveBeenCalledExactlyOnceWith(100));
});

test('4.16 the page can sign in by a popup, and a success that comes after the popup was seen closed counts', async () => {
  const { onEvent, onSuccess } = await open({ linkUrl: linkUrl('popup') });
  await press('Sign in');
  const closed = { name: 'popup_closed' };
  await vi.waitFor(() => expect(onEvent).toHaveBeenLastCalledWith(closed), 15_000);
  expect(onEvent).toHaveBeenCalledWith({ name: 'popup_opened', metadata: { sandboxed: false } });
  expect(onSuccess).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), 15_000);
  await vi.waitFor(() => expect(onEvent).toHaveBeenLastCalledWith({ name: 'saved' }));
});

test('section 6: link token and auth code stand in no URL, storage, log, event or markup', async () => {
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  const app = await open({ getLinkToken: async () => 'secret-link-token' });
  await press('Expire');
  await vi.waitFor(() => expect(app.onEvent).toHaveBeenCalledWith({ name: 'renewed' }));
  await press('Succeed');
  await vi.waitFor(() => expect(app.onSuccess).toHaveBeenCalledOnce());
  await press('Fail');
  await vi.waitFor(() => expect(app.onError).toHaveBeenCalledOnce());
  const everywhere = [
    location.href,
    element<HTMLIFrameElement>('dialog iframe').src,
    performance.getEntriesByType('resource').map(({ name }) => name),
    [localStorage, sessionStorage].map((storage) => ({ ...storage })),
    document.cookie,
    document.documentElement.outerHTML,
    [app.onEvent, app.onError, app.onLoad, ...printed].map((each) => each.mock.calls),
  ];
  const text = JSON.stringify(everywhere);
  expect(text).toContain('renewed');
  expect(text).not.toContain('secret-link-token');
  expect(text).not.toContain('auth-code-0');
  vi.restoreAllMocks();
});
