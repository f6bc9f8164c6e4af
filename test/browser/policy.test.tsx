import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { linkUrl } from './app.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const allowed = () => `${strict}; frame-src ${inject('linkOrigin')}`;
const listeners: ((event: MessageEvent) => void)[] = [];

afterEach(() => {
  for (const listener of listeners.splice(0)) removeEventListener('message', listener);
});

/** An app of its own origin with a policy, which tells what happens to it. */
async function load(policy: string, more = '') {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.style.cssText = 'width: 900px; height: 600px';
  const told: Record<string, unknown>[] = [];
  const listener = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow) told.push(data);
  };
  addEventListener('message', listener);
  listeners.push(listener);
  const query = new URLSearchParams({ policy, link: linkUrl() });
  frame.src = `${inject('otherOrigin')}/app?${query}${more}`;
  const app = page.frameLocator(page.elementLocator(frame));
  const of = (what: string) => told.filter((each) => each.what === what);
  const until = async (what: string) => {
    await vi.waitFor(() => expect(told.map((each) => each.what)).toContain(what), 15_000);
    return of(what)[0];
  };
  const click = () => app.getByRole('button', { name: 'Connect WMS' }).click();
  return { app, frame, of, until, click };
}

const looks = { button: { padding: '10px 20px', borderRadius: '4px' } };

describe.each([
  ['a strict policy', () => allowed()],
  ['Trusted Types', () => `${allowed()}; require-trusted-types-for 'script'`],
])('4.12 under %s', (_what, policy) => {
  test('button and modal look as they should, a connection is made, and nothing is violated', async () => {
    const { app, of, until, click } = await load(policy());
    expect(await until('rendered')).toMatchObject({ looks });
    await click();
    expect((await until('loaded'))?.looks).toEqual(await looksWithoutPolicy());
    const linkPage = page.frameLocator(app.getByTitle('Connect your account'));
    await linkPage.getByRole('button', { name: 'Succeed' }).click();
    expect(await until('closed')).toMatchObject({ reason: 'success' });
    expect(of('success')).toHaveLength(1);
    expect(of('violation')).toEqual([]);
    expect(of('error')).toEqual([]);
  });
});

test('4.12 markup of a server, whose style the policy dropped, looks as it should once hydrated', async () => {
  const { of, until } = await load(allowed(), '&hydrate');
  // The policy did drop it.
  expect(await until('server')).not.toMatchObject({ looks });
  expect(await until('rendered')).toMatchObject({ looks });
  expect(of('recoverable')).toEqual([]);
});

test('4.13 a policy without the Link page in frame-src fails at once, in words', async () => {
  const { of, until, click } = await load(`${strict}; frame-src 'self'`);
  await until('rendered');
  const started = performance.now();
  await click();
  const error = await until('error');
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(error).toMatchObject({ code: 'blocked_by_csp' });
  expect(error?.words).toContain('does not allow');
  expect(of('error')).toHaveLength(1);
});

async function looksWithoutPolicy() {
  const { frame, until, click } = await load('frame-src *');
  await until('rendered');
  await click();
  const loaded = await until('loaded');
  frame.remove();
  return loaded?.looks;
}
