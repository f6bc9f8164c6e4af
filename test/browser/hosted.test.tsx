import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { page } from 'vitest/browser';

const scriptUrl = (path = 'main.js') => `${inject('linkOrigin')}/${path}`;
const strict = "default-src 'none'; style-src 'self'; script-src 'self'";
const listed = () => `${strict} ${inject('linkOrigin')}`;
const typed = (names: string) =>
  `${listed()}; require-trusted-types-for 'script'; trusted-types ${names}`;
const listeners: ((event: MessageEvent) => void)[] = [];

// A larger one is shown scaled, and then real clicks inside a frame miss.
beforeEach(() => page.viewport(1024, 700));

afterEach(() => {
  for (const listener of listeners.splice(0)) removeEventListener('message', listener);
  document.body.replaceChildren();
});

/** An app with the hosted transport, which tells what happens to it. */
async function load(more: Record<string, string> = {}) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.style.cssText = 'width: 900px; height: 400px';
  const told: Record<string, unknown>[] = [];
  const listener = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow) told.push(data);
  };
  addEventListener('message', listener);
  listeners.push(listener);
  const query = new URLSearchParams({ policy: listed(), script: scriptUrl(), ...more });
  frame.src = `${inject('otherOrigin')}/hosted?${query}`;
  const app = page.frameLocator(page.elementLocator(frame));
  const of = (what: string) => told.filter((each) => each.what === what);
  const until = async (what: string, times = 1) => {
    await vi.waitFor(() => expect(of(what).length).toBeGreaterThanOrEqual(times), 15_000);
    return of(what).at(-1);
  };
  const press = (name: string) => app.getByRole('button', { name, exact: true }).click();
  await until('rendered');
  return { of, until, press };
}

/** A click that ends in a connection. */
async function connect({ press, until }: Awaited<ReturnType<typeof load>>, name = 'Connect WMS') {
  await press(name);
  await until('loaded');
  await press('Connect');
  expect(await until('closed')).toMatchObject({ reason: 'success' });
}

test('a strict policy that lists the script: a connection is made, and nothing is violated', async () => {
  const app = await load();
  await connect(app);
  expect(app.of('success')).toMatchObject([{ name: 'sandbox', scripts: 1 }]);
  expect(app.of('violation')).toEqual([]);
  expect(app.of('error')).toEqual([]);
});

test('two buttons: one script, each with options of its own', async () => {
  const app = await load();
  await connect(app);
  await app.press('Connect Cart');
  expect(await app.until('loaded', 2)).toMatchObject({ integrationType: 'cart', scripts: 1 });
});

describe('4.12 under Trusted Types', () => {
  test.each([
    ['the default name', 'trackstar-link', undefined],
    ['a name of the app', 'a-name', 'a-name'],
    ['a policy of the app', 'own', 'own'],
  ])('%s, listed: nothing is violated', async (_what, name, types) => {
    const app = await load({ policy: typed(name), ...(types && { types }) });
    await connect(app);
    expect(app.of('violation')).toEqual([]);
  });

  test('a name that is not listed is blocked_by_csp', async () => {
    const app = await load({ policy: typed("'none'") });
    await app.press('Connect WMS');
    expect(await app.until('closed')).toMatchObject({ reason: 'error', scripts: 0 });
    expect(app.of('error')).toMatchObject([{ code: 'blocked_by_csp' }]);
  });
});

test('a nonce lets the script in', async () => {
  const app = await load({ policy: `${strict} 'nonce-r4nd0m'`, nonce: 'r4nd0m' });
  await connect(app);
  expect(app.of('violation')).toEqual([]);
});

test('a policy without the script fails at once, as blocked_by_csp, once', async () => {
  const app = await load({ policy: strict });
  const started = performance.now();
  await app.press('Connect WMS');
  await app.until('closed');
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(app.of('error')).toMatchObject([{ code: 'blocked_by_csp' }]);
});

test('a script that does not load is script_failed; the next click gets it', async () => {
  const app = await load({ script: scriptUrl(`main.js?fails=${crypto.randomUUID()}`) });
  await app.press('Connect WMS');
  expect(await app.until('closed')).toMatchObject({ reason: 'error', scripts: 0 });
  expect(app.of('error')).toMatchObject([{ code: 'script_failed' }]);
  await app.press('Connect WMS');
  expect(await app.until('loaded')).toMatchObject({ scripts: 1 });
});

describe('the tag that the page has', () => {
  test('is adopted when it is loaded', async () => {
    const app = await load({ tag: 'loaded' });
    await connect(app);
    expect(app.of('success')).toMatchObject([{ scripts: 1 }]);
  });

  test('is adopted while it loads, and the click is kept', async () => {
    const app = await load({ tag: 'loading', script: scriptUrl('main.js?after=4000') });
    await app.press('Connect WMS');
    expect(app.of('loaded')).toEqual([]);
    expect(await app.until('loaded')).toMatchObject({ scripts: 1 });
  });

  test('but without its global is script_failed, soon', async () => {
    const app = await load({ tag: 'loaded', script: scriptUrl('main.js?empty') });
    await app.press('Connect WMS');
    expect(await app.until('closed')).toMatchObject({ reason: 'error', scripts: 0 });
    expect(app.of('error')).toMatchObject([{ code: 'script_failed' }]);
  });
});
