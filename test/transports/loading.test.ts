import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  LINK_URL,
  linkPage,
  linkPages,
  loadedLink,
  modal,
  openLink,
  press,
  renderLink,
  wait,
  withFakeTimers,
  words,
} from './openLink.js';

withFakeTimers();

describe('4.1 getLinkToken is called once per attempt', () => {
  test('on open, and on each Try again', async () => {
    const getLinkToken = vi.fn(() => Promise.reject(new Error('no backend')));
    await openFailing(getLinkToken);
    expect(getLinkToken).toHaveBeenCalledTimes(1);
    await press('Try again');
    expect(getLinkToken).toHaveBeenCalledTimes(2);
    await press('Try again');
    expect(getLinkToken).toHaveBeenCalledTimes(3);
    expect(getLinkToken.mock.calls.flat()).toEqual([]);
  });

  test('not when the page reloads: it gets a new session with the token that is there', async () => {
    const { page, getLinkToken, onLoad } = await loadedLink();
    const first = page.session;
    await page.ready();
    expect(page.sent('init')).toHaveLength(2);
    expect(page.session).not.toBe(first);
    expect(page.last()?.linkToken).toBe('link token');
    expect(getLinkToken).toHaveBeenCalledOnce();
    await page.say('loaded');
    expect(onLoad).toHaveBeenCalledOnce();
  });

  test('what a page says in the session before its reload counts for nothing', async () => {
    const { page, onSuccess, onClose } = await loadedLink();
    const session = page.session;
    await page.ready();
    await page.say('success', { session, id: '1', authCode: 'code', integrationName: 'x' });
    await page.say('close', { session });
    expect(onSuccess).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a token that fails after the page has failed is no second failure', async () => {
    let refuse = (_reason: Error) => {};
    const { page, onError, result } = await openLink({
      getLinkToken: () => new Promise((_, reject) => (refuse = reject)),
    });
    await page.ready([99]);
    await act(async () => refuse(new Error('no backend')));
    expect(onError).toHaveBeenCalledOnce();
    expect(result.current.error?.code).toBe('protocol_mismatch');
  });

  test('a page that reloads before the token is there gets one init', async () => {
    let give = (_token: string) => {};
    const { page } = await openLink({
      getLinkToken: () => new Promise((resolve) => (give = resolve)),
    });
    await page.ready();
    await page.ready();
    await act(async () => give('late token'));
    expect(page.sent('init')).toHaveLength(1);
  });
});

describe('4.2 the loading state', () => {
  test('is there in the same task as open(), with page and token on their way', () => {
    const { getLinkToken } = openAtOnce();
    expect(modal()).toHaveAttribute('open');
    expect(words()).toContain('Loading');
    expect(document.querySelector('dialog [role=status]')).toHaveTextContent('Loading');
    expect(document.querySelector('iframe')?.src).toBe(LINK_URL);
    expect(getLinkToken).toHaveBeenCalledOnce();
  });

  test('hides the page until its first screen is on display', async () => {
    const { page } = await openLink();
    await page.ready();
    expect(page.frame).not.toBeVisible();
    await page.say('loaded');
    expect(page.frame).toBeVisible();
    expect(document.querySelector('dialog [role=status]')).not.toBeVisible();
  });

  test('says after 5 s that it takes longer than usual, with Try again and Close', async () => {
    await openLink();
    await wait(4_900);
    expect(words()).not.toContain('longer than usual');
    await wait(200);
    expect(words()).toContain('longer than usual');
    await press('Try again');
    expect(words()).toContain('Loading');
    await wait(5_100);
    expect(words()).toContain('longer than usual');
  });

  test('Close ends a slow opening', async () => {
    const { onClose } = await openLink();
    await wait(5_100);
    const close = [...document.querySelectorAll<HTMLElement>('dialog button')].find(
      (each) => each.textContent === 'Close',
    );
    await act(async () => close?.click());
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
    expect(modal()).toBeNull();
  });

  test('a page that comes after the words takes their place', async () => {
    const { page, result } = await openLink();
    await wait(6_000);
    await page.load();
    expect(page.frame).toBeVisible();
    await wait(60_000);
    expect(result.current).toMatchObject({ status: 'open', error: null });
  });

  test('Try again while it is slow drops the token that is still on its way', async () => {
    const give: ((token: string) => void)[] = [];
    const getLinkToken = vi.fn(() => new Promise<string>((resolve) => give.push(resolve)));
    await openLink({ getLinkToken });
    await wait(5_100);
    await press('Try again');
    expect(linkPages()).toHaveLength(1);
    const page = linkPage();
    await page.ready();
    await act(async () => give[0]?.('old token'));
    expect(page.sent()).toEqual([]);
    await act(async () => give[1]?.('new token'));
    expect(page.sent().map(({ linkToken }) => linkToken)).toEqual(['new token']);
  });

  test('the words are the labels of the app, where it has any', async () => {
    await openLink({ labels: { loading: 'Einen Moment', slow: 'Dauert', retry: 'Nochmal' } });
    expect(words()).toContain('Einen Moment');
    await wait(5_100);
    expect(words()).toContain('Dauert');
    await press('Nochmal');
  });
});

describe('4.3 onLoad fires once an opening', () => {
  test('when the page is ready and has its token', async () => {
    const { page, onLoad, result } = await openLink();
    await page.ready();
    expect(onLoad).not.toHaveBeenCalled();
    expect(result.current).toMatchObject({ status: 'loading', isOpen: true, isReady: false });
    await page.say('loaded');
    await page.say('loaded');
    expect(onLoad).toHaveBeenCalledOnce();
    expect(result.current).toMatchObject({ status: 'open', isOpen: true, isReady: true });
  });
});

describe('4.13 fails in words, in the modal, with Try again and Close', () => {
  async function expectFailure(link: Awaited<ReturnType<typeof openLink>>, code: string) {
    expect(link.onError).toHaveBeenCalledOnce();
    expect(link.onError.mock.calls[0]?.[0]).toMatchObject({ name: 'TrackstarLinkError', code });
    expect(link.result.current).toMatchObject({ status: 'error', isOpen: true, error: { code } });
    expect(link.onClose).not.toHaveBeenCalled();
    const alert = document.querySelector('dialog [role=alert]');
    expect(alert?.textContent?.length).toBeGreaterThan(20);
    expect(document.querySelector('dialog iframe')).toBeNull();
    const { getLinkToken } = link;
    const before = getLinkToken.mock.calls.length;
    getLinkToken.mockResolvedValue('token of another try');
    await press('Try again');
    linkPages();
    expect(getLinkToken).toHaveBeenCalledTimes(before + 1);
    await linkPage().load();
    expect(link.result.current).toMatchObject({ status: 'open', error: null });
    expect(link.onError).toHaveBeenCalledOnce();
  }

  test('load_timeout when the page is not ready in 15 s', async () => {
    const link = await openLink();
    await wait(14_900);
    expect(link.onError).not.toHaveBeenCalled();
    await wait(200);
    await expectFailure(link, 'load_timeout');
  });

  test('load_timeout when the page is ready but never on display', async () => {
    const link = await openLink();
    await link.page.ready();
    await wait(15_100);
    await expectFailure(link, 'load_timeout');
  });

  test('load_timeout is the loadTimeout of the app', async () => {
    const link = await openLink({ loadTimeout: 2_000 });
    await wait(2_100);
    expect(link.onError).toHaveBeenCalledOnce();
  });

  test('the wait for the token does not count', async () => {
    let give = (_token: string) => {};
    const link = await openLink({ getLinkToken: () => new Promise((resolve) => (give = resolve)) });
    await link.page.ready();
    await wait(60_000);
    expect(link.onError).not.toHaveBeenCalled();
    await act(async () => give('late token'));
    await link.page.say('loaded');
    expect(link.result.current.status).toBe('open');
  });

  test('no timeout fires once the page is on display', async () => {
    const link = await loadedLink();
    await wait(120_000);
    expect(link.onError).not.toHaveBeenCalled();
    expect(link.result.current.status).toBe('open');
  });

  test('link_token_failed when the token cannot be had', async () => {
    const link = await openLinkFailing(new Error('no backend'));
    expect(link.onError.mock.calls[0]?.[0].cause).toEqual(new Error('no backend'));
    await expectFailure(link as never, 'link_token_failed');
  });

  test.each([[[2]], [[]], [[2, 3, 4]]])(
    'protocol_mismatch when the page speaks %j',
    async (versions) => {
      const link = await openLink();
      await link.page.ready(versions);
      expect(link.page.sent()).toEqual([]);
      await expectFailure(link, 'protocol_mismatch');
    },
  );

  test('a page that speaks our version among others is spoken to', async () => {
    const { page } = await openLink();
    await page.ready([2, 1]);
    expect(page.last()).toMatchObject({ type: 'init', version: 1 });
  });

  test('link_failed when the page reports a failure before it is on display', async () => {
    const link = await openLink();
    await link.page.ready();
    await link.page.say('error', {
      code: 'token_used',
      message: 'It is used up.',
      retryable: true,
    });
    expect(link.onError.mock.calls[0]?.[0]).toMatchObject({
      retryable: true,
      cause: { code: 'token_used', message: 'It is used up.' },
    });
    await expectFailure(link, 'link_failed');
  });

  test('link_failed of a page on display leaves its words to the page', async () => {
    const { page, onError, result } = await loadedLink();
    await page.say('error', { code: 'oops', message: 'It broke.' });
    expect(onError).toHaveBeenCalledOnce();
    expect(page.frame).toBeVisible();
    expect(result.current).toMatchObject({ status: 'error', isOpen: true });
  });

  test('blocked_by_csp at once when the policy of the app forbids the frame', async () => {
    const link = await openLink();
    await violate('frame-src', LINK_URL);
    await expectFailure(link, 'blocked_by_csp');
  });

  test.each([
    ['another directive', 'script-src', LINK_URL],
    ['a frame of somebody else', 'frame-src', 'https://ads.example/frame'],
    ['a frame of an origin that looks alike', 'frame-src', 'https://link.example.evil.example/x'],
  ])('a violation of %s is none of ours', async (_whose, directive, uri) => {
    const link = await openLink();
    await violate(directive, uri);
    expect(link.onError).not.toHaveBeenCalled();
    expect(link.result.current.status).toBe('loading');
  });

  test('the words of an error are the labels of the app, and apart from error.message', async () => {
    const link = await openLink({ labels: { load_timeout: 'Die Seite kam nicht.' } });
    await wait(15_100);
    expect(words()).toContain('Die Seite kam nicht.');
    expect(link.onError.mock.calls[0]?.[0].message).not.toContain('Seite');
  });
});

/** jsdom has no such event. */
const violate = (effectiveDirective: string, blockedURI: string) =>
  act(async () => {
    const event = new Event('securitypolicyviolation', { bubbles: true });
    document.dispatchEvent(Object.assign(event, { effectiveDirective, blockedURI }));
  });

function openAtOnce() {
  const link = renderLink();
  act(() => link.result.current.open());
  return link;
}

async function openLinkFailing(reason: Error) {
  const link = renderLink();
  link.getLinkToken.mockRejectedValueOnce(reason);
  await link.open();
  return link;
}

async function openFailing(getLinkToken: () => Promise<string>) {
  const link = renderLink({ getLinkToken });
  await link.open();
  return link;
}
