import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections, linkPageOf, modalOf, openLink } from './link-page.js';
import { demoInBrowser } from './support.js';

/*
 * Hostile pages that hold a handle on our window. To make it hard they know what they cannot know: the session of the
 * opening. What is left are the checks on source and origin.
 */
const app = demoInBrowser({
  browserArgs: ['--host-resolver-rules=MAP *.evil.example 127.0.0.1'],
});

let server: Server;
beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Looks like the Link page's origin to whoever compares by prefix. */
const lookAlike = () =>
  `http://${new URL(app.demo.linkUrl).hostname}.evil.example:${(server.address() as AddressInfo).port}/`;

/** The app opened by a page of somebody else, so that this page can post messages to it. */
async function openedBy(url: string): Promise<{ evil: Page; page: Page }> {
  const evil = await app.openApp();
  await evil.goto(url);
  const [page] = await Promise.all([
    evil.waitForEvent('popup'),
    evil.evaluate((to) => {
      (window as never as { app: Window | null }).app = window.open(to);
    }, app.demo.url),
  ]);
  page.setDefaultTimeout(40_000);
  await page.getByRole('button', { name: 'Connect WMS' }).waitFor();
  return { evil, page };
}

/** What the app asks of its backend from now on. */
function watch(page: Page): string[] {
  const posted: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (request.method() === 'POST' && origin === app.demo.url) posted.push(pathname);
  });
  return posted;
}

/** From the window that opened the app. */
const postAll = (evil: Page, messages: object[]) =>
  evil.evaluate((all) => {
    const { app } = window as never as { app: Window };
    for (const message of all) app.postMessage(message, '*');
  }, messages);

const linkFrame = (page: Page) => page.frames().find((frame) => frame.parentFrame()) as Frame;

/** The session of this opening, from inside the frame, where no other page can look. */
async function openWithKnownSession(page: Page): Promise<string> {
  await page.context().addInitScript(() => {
    addEventListener('message', ({ data }) => {
      if (data?.type === 'init') (window as never as { session: string }).session = data.session;
    });
  });
  await openLink(page, 'Connect WMS');
  const session = await linkFrame(page).evaluate(
    () => (window as never as { session: string }).session,
  );
  expect(session).toMatch(/^[\d-]{20,}$/);
  return session;
}

const forged = (session: string) => {
  const base = { source: 'trackstar-link', version: 1, session };
  return [
    { ...base, type: 'success', id: 'x', authCode: 'forged', integrationName: 'shiphero' },
    { ...base, type: 'token-expired' },
    { ...base, type: 'error', code: 'x', message: 'x' },
    { ...base, type: 'ready', versions: [99] },
    { ...base, type: 'ready', versions: [1] },
    { ...base, type: 'close' },
  ];
};

async function expectUntouched(page: Page, posted: string[]) {
  await page.waitForTimeout(300);
  expect(posted).toEqual(['/get-link-token']);
  expect(await modalOf(page).isVisible()).toBe(true);
  expect(
    await linkPageOf(page)
      .heading(/^Connect your/)
      .isVisible(),
  ).toBe(true);
  expect(await connections(page).count()).toBe(0);
}

describe('forged messages are ignored', () => {
  test('from a page of an origin that looks like the right one', async () => {
    const { evil, page } = await openedBy(lookAlike());
    const posted = watch(page);
    const session = await openWithKnownSession(page);
    await postAll(evil, forged(session));
    await expectUntouched(page, posted);
  });

  test("from another window of the Link page's own origin", async () => {
    const { evil, page } = await openedBy(new URL('/link', app.demo.linkUrl).href);
    const posted = watch(page);
    const session = await openWithKnownSession(page);
    await postAll(evil, forged(session));
    await expectUntouched(page, posted);
  });

  test('from the app itself, and the real page goes on as if nothing had been', async () => {
    const page = await app.openApp();
    const posted = watch(page);
    const session = await openWithKnownSession(page);
    await page.evaluate((messages) => {
      for (const message of messages) postMessage(message, '*');
    }, forged(session));
    await expectUntouched(page, posted);
    const link = linkPageOf(page);
    await link.consent();
    await link.pick('Sandbox');
    await link.press('Connect');
    await link.finish();
    await link.heading('Sandbox is connected').waitFor();
    expect(posted).toEqual(['/get-link-token', '/store-token']);
  });

  test('from the right frame, with the session of another opening', async () => {
    const page = await app.openApp();
    const posted = watch(page);
    await openWithKnownSession(page);
    await linkFrame(page).evaluate(
      (messages) => {
        for (const message of messages) parent.postMessage(message, '*');
      },
      forged('1-2-3-4').filter(({ type }) => type !== 'ready'),
    );
    await expectUntouched(page, posted);
  });
});

describe('a hostile page that embeds the Link page', () => {
  test('of an origin that is not allowed gets no page at all', async () => {
    const page = await app.openApp();
    await page.goto(lookAlike());
    await page.evaluate((linkUrl) => {
      const frame = document.createElement('iframe');
      frame.src = linkUrl;
      document.body.append(frame);
    }, app.demo.linkUrl);
    await expect.poll(() => linkFrame(page)?.url()).toMatch(/^chrome-error:/);
  });
});

test('the Link page on its own, outside of an app, listens to nobody and says so', async () => {
  const page = await app.openApp();
  await page.goto(app.demo.linkUrl);
  await page.getByRole('heading', { name: 'Open this page from your app' }).waitFor();
  await page.evaluate(() =>
    postMessage(
      {
        source: 'trackstar-link',
        version: 1,
        type: 'init',
        session: '1-2-3-4',
        linkToken: 'x',
        options: { integrationType: 'wms', sandbox: true },
      },
      '*',
    ),
  );
  await page.waitForTimeout(200);
  expect(await page.getByRole('heading').allInnerTexts()).toEqual(['Open this page from your app']);
});
