import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  LINK_ORIGIN,
  LINK_URL,
  linkPage,
  loadedLink,
  openLink,
  wait,
  withFakeTimers,
} from './openLink.js';

const success = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };

withFakeTimers();

describe('section 6: the frame', () => {
  test('is sandboxed, sends no referrer, has a title, and its URL holds no token', async () => {
    const { page } = await loadedLink();
    const { frame } = page;
    expect(frame.getAttribute('sandbox')?.split(' ').sort()).toEqual([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.referrerPolicy).toBe('no-referrer');
    expect(frame.title).not.toBe('');
    // Nothing of what a frame can be allowed beside that.
    expect(frame.hasAttribute('allow')).toBe(false);
    expect(frame.src).toBe(LINK_URL);
    expect(document.documentElement.outerHTML).not.toContain('link token');
  });

  test('is the one of https://link.trackstarhq.com, where the app names no linkUrl', async () => {
    const { page } = await openLink({ linkUrl: undefined });
    expect(page.frame.src).toBe('https://link.trackstarhq.com/');
    await page.receive(
      { source: 'trackstar-link', version: 1, type: 'ready', versions: [1] },
      { origin: 'https://link.trackstarhq.com' },
    );
    expect(page.calls.map(([{ type }, to]) => [type, to])).toEqual([
      ['init', 'https://link.trackstarhq.com'],
    ]);
  });

  test('is sent messages for its exact origin only', async () => {
    const { page, result } = await loadedLink({ onSuccess: () => {} });
    await page.say('token-expired');
    await page.say('success', success);
    act(() => result.current.close());
    expect(page.sent().map(({ type }) => type)).toEqual([
      'init',
      'token',
      'success-handled',
      'closing',
    ]);
    expect(new Set(page.calls.map(([, origin]) => origin))).toEqual(new Set([LINK_ORIGIN]));
  });

  test('gets an envelope and one session of 128 random bits for each opening', async () => {
    const { page, open } = await loadedLink();
    expect(page.last()).toMatchObject({ source: 'trackstar-link', version: 1 });
    const first = page.session;
    expect(first.length).toBeGreaterThanOrEqual(16);
    await page.say('close');
    await open();
    await linkPage().load();
    expect(linkPage().session).not.toBe(first);
  });

  test('is told token and options by init, once both page and token are there', async () => {
    let give = (_token: string) => {};
    const getLinkToken = () => new Promise<string>((resolve) => (give = resolve));
    const { page } = await openLink({ getLinkToken, integrationType: 'cart', sandbox: true });
    await page.ready();
    expect(page.sent()).toEqual([]);
    await act(async () => give('late token'));
    expect(page.sent('init')).toHaveLength(1);
    expect(page.last()).toMatchObject({
      type: 'init',
      linkToken: 'late token',
      options: { integrationType: 'cart', sandbox: true },
    });
  });

  test('gets no init before it is ready', async () => {
    const { page } = await openLink();
    page.frame.dispatchEvent(new Event('load'));
    await wait(1_000);
    expect(page.sent()).toEqual([]);
    await page.ready();
    expect(page.sent('init')).toHaveLength(1);
  });
});

describe('section 6: a forged message is ignored without a word', () => {
  const sibling = document.createElement('iframe');
  beforeEach(() => {
    document.body.append(sibling);
  });
  const forgeries: [string, { origin?: string; source?: unknown }][] = [
    ['from this very window', { source: window }],
    [
      'from the window of another frame',
      {
        get source() {
          return sibling.contentWindow;
        },
      },
    ],
    ['without a source while the frame is there', { source: null }],
    ['from a look-alike origin that begins alike', { origin: 'https://link.example.evil.example' }],
    ['from a look-alike origin that ends alike', { origin: 'https://evil-link.example' }],
    ['from a subdomain', { origin: 'https://a.link.example' }],
    ['from another port', { origin: 'https://link.example:8443' }],
    ['by another scheme', { origin: 'http://link.example' }],
    ['from an origin with a path', { origin: 'https://link.example/' }],
    ['from an opaque origin', { origin: 'null' }],
    ['without an origin', { origin: '' }],
  ];

  test.each(forgeries)('%s', async (_what, forged) => {
    const link = await loadedLink();
    await link.page.say('success', success, forged);
    await link.page.say('error', { code: 'x', message: 'x' }, forged);
    await link.page.say('event', { name: 'opened' }, forged);
    await link.page.say('token-expired', {}, forged);
    await link.page.say('close', {}, forged);
    for (const each of [link.onSuccess, link.onError, link.onEvent, link.onClose]) {
      expect(each).not.toHaveBeenCalled();
    }
    expect(link.getLinkToken).toHaveBeenCalledOnce();
    expect(link.result.current.status).toBe('open');
    // The true page is still heard.
    await link.page.say('success', success);
    expect(link.onSuccess).toHaveBeenCalledOnce();
  });

  test.each([
    ['another session', 'another'],
    ['an empty session', ''],
    ['no session', undefined],
    ['the beginning of the session', 'prefix'],
  ])('with %s', async (_what, given) => {
    const { page, onSuccess, onClose } = await loadedLink();
    const session = given === 'prefix' ? page.session.slice(0, -1) : given;
    await page.say('success', { ...success, session });
    await page.say('close', { session });
    expect(onSuccess).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('ready from another window gets no init', async () => {
    const { page } = await openLink();
    const ready = { source: 'trackstar-link', version: 1, type: 'ready', versions: [1] };
    await page.receive(ready, { source: window });
    await page.receive(ready, { source: null });
    await page.receive(ready, { origin: 'https://link.example.evil.example' });
    expect(page.sent()).toEqual([]);
  });

  test('before there is a session, a success without one counts for nothing', async () => {
    const { page, onSuccess } = await openLink();
    for (const session of [undefined, '', 'undefined', null]) {
      await page.say('success', { ...success, session });
    }
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe('section 6: a message that was queued when the frame was removed has no source', () => {
  test('it counts when its origin and session are right and the frame is gone', async () => {
    const { page, onSuccess } = await loadedLink();
    removeAsBrowsersDo(page.frame);
    await page.say('success', success, { source: null });
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  test('ready never counts without a source', async () => {
    const { page, onError } = await loadedLink();
    removeAsBrowsersDo(page.frame);
    const ready = { source: 'trackstar-link', version: 1, type: 'ready', versions: [2] };
    await page.receive(ready, { source: null });
    expect(onError).not.toHaveBeenCalled();
  });

  test('it does not count from another origin or session', async () => {
    const { page, onSuccess } = await loadedLink();
    removeAsBrowsersDo(page.frame);
    const session = 'another';
    await page.say('success', success, { source: null, origin: 'https://evil.example' });
    await page.say('success', { ...success, session }, { source: null });
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

/** jsdom leaves a removed frame its window. */
function removeAsBrowsersDo(frame: HTMLIFrameElement) {
  frame.remove();
  Object.defineProperty(frame, 'contentWindow', { value: null });
}
