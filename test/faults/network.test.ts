import type { BrowserContext, Page, Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  connections,
  connectSandbox,
  type LinkPage,
  linkPageOf,
  modalOf,
  openLink,
  shipwire,
} from '../e2e/link-page.js';
import { demoInBrowser } from '../e2e/support.js';

const app = demoInBrowser();

const nothingYet = (page: Page) => page.getByText('Nothing is connected yet');
const gone = (page: Page) => modalOf(page).waitFor({ state: 'detached' });

/** To the form of Shipwire, filled in. */
async function fillIn(link: LinkPage) {
  await link.consent();
  await link.pick('Shipwire');
  for (const [label, value] of Object.entries(shipwire)) {
    await link.frame.getByLabel(label, { exact: true }).fill(value);
  }
}

/** The server gets the next call of this path, and its answer gets lost. */
async function loseAnswer(context: BrowserContext, path: string): Promise<() => number> {
  let reached = 0;
  await context.route(
    `**${path}`,
    async (route: Route) => {
      await route.fetch();
      reached += 1;
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  return () => reached;
}

describe('offline', () => {
  test('at the click: words, and Try again works once the line is back', async () => {
    const page = await app.openApp();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Connect WMS', exact: true }).click();
    await modalOf(page).getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await modalOf(page).getByRole('button', { name: 'Try again' }).click();
    await linkPageOf(page)
      .heading(/^Connect .* to /)
      .waitFor();
  });

  test('with credentials typed: words, nothing typed is lost, and another try connects', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await fillIn(link);
    await page.context().setOffline(true);
    await link.press('Connect');
    await link.frame.getByRole('group', { name: 'No connection' }).waitFor();
    expect(await link.frame.getByLabel('API token', { exact: true }).inputValue()).toBe(
      shipwire['API token'],
    );
    await page.context().setOffline(false);
    await link.press('Connect');
    await link.heading('All access granted').waitFor();
    await link.finish();
    await link.done();
    await expect.poll(() => connections(page).count()).toBe(1);
  });

  test('at Finish: words, and Finish again connects once', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await fillIn(link);
    await link.press('Connect');
    await link.heading('All access granted').waitFor();
    await page.context().setOffline(true);
    await link.finish();
    await link.frame.getByText('No connection').waitFor();
    await page.context().setOffline(false);
    await link.finish();
    await link.done();
    await gone(page);
    await expect.poll(() => connections(page).count()).toBe(1);
  });
});

describe('slow', () => {
  test('a link token that takes its time: the modal says so, and then goes on by itself', async () => {
    const page = await app.openApp();
    await page.route('**/get-link-token', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 7_000));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Connect WMS', exact: true }).click();
    await modalOf(page).getByText('longer than usual').waitFor();
    await linkPageOf(page)
      .heading(/^Connect .* to /)
      .waitFor();
  });

  test('an answer to the credentials that takes its time is waited for', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await page.context().route('**/link/session/credentials', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      await route.continue();
    });
    await fillIn(link);
    await link.press('Connect');
    await link.heading('Connecting to Shipwire').waitFor();
    await link.heading('All access granted').waitFor();
  });
});

describe('cut in the middle', () => {
  for (const [what, path] of [
    ['the session', '/link/session'],
    ['the check of the credentials', '/link/session/credentials'],
    ['Finish', '/link/session/finish'],
    ['the exchange at the app', '/store-token'],
  ] as const) {
    test(`the answer to ${what} is lost: words, and another try makes one connection`, async () => {
      const page = await app.openApp();
      const reached = await loseAnswer(page.context(), path);
      await page.getByRole('button', { name: 'Connect WMS', exact: true }).click();
      const link = linkPageOf(page);
      if (path === '/link/session') {
        await link.heading('No connection').waitFor();
        await link.press('Try again');
      }
      await fillIn(link);
      await link.press('Connect');
      if (path === '/link/session/credentials') {
        await link.frame.getByRole('group', { name: 'No connection' }).waitFor();
        await link.press('Connect');
      }
      await link.heading('All access granted').waitFor();
      await link.finish();
      if (path === '/link/session/finish') {
        await link.frame.getByText('No connection').waitFor();
        await link.finish();
      }
      if (path === '/store-token') await link.press('Try again');
      await link.heading('Shipwire is connected').waitFor();
      await link.done();
      await gone(page);
      expect(reached()).toBe(1);
      await page.reload();
      await connections(page).first().waitFor();
      expect(await connections(page).count()).toBe(1);
    });
  }
});

describe('clicks that come twice', () => {
  test('on the button: one modal and one link token', async () => {
    const page = await app.openApp();
    let tokens = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/get-link-token')) tokens += 1;
    });
    await page.getByRole('button', { name: 'Connect WMS', exact: true }).dblclick();
    await linkPageOf(page)
      .heading(/^Connect .* to /)
      .waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    expect(tokens).toBe(1);
  });

  test('on Connect, Finish and Done: one connection', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    const calls: string[] = [];
    page.on('request', (request) => {
      if (/\/(credentials|finish|store-token)$/.test(request.url())) calls.push(request.url());
    });
    await fillIn(link);
    for (const name of [/^Connect$/, /^Finish/, /^Done$/]) {
      await link.frame.getByRole('button', { name, disabled: false }).dblclick();
    }
    await gone(page);
    await expect.poll(() => connections(page).count()).toBe(1);
    expect(calls.map((url) => new URL(url).pathname.split('/').at(-1))).toEqual([
      'credentials',
      'finish',
      'store-token',
    ]);
  });
});

const steps: [string, (link: LinkPage) => Promise<unknown>][] = [
  ['the introduction', async () => {}],
  ['the choice', (link) => link.consent()],
  ['a filled form', fillIn],
  [
    'the result',
    async (link) => {
      await fillIn(link);
      await link.press('Connect');
      await link.heading('All access granted').waitFor();
    },
  ],
];

describe.each(steps)('at %s', (_where, walk) => {
  test('a reload connects nothing, and the way in is open again', async () => {
    const page = await app.openApp();
    await walk(await openLink(page, 'Connect WMS'));
    await page.reload();
    await nothingYet(page).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await openLink(page, 'Connect WMS');
  });

  test('the back button leaves the app, as if there were no frame, and forward comes back to it', async () => {
    const page = await app.openApp();
    const lengthBefore = await page.evaluate(() => history.length);
    await walk(await openLink(page, 'Connect WMS'));
    expect(await page.evaluate(() => history.length)).toBe(lengthBefore);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await nothingYet(page).waitFor();
    await openLink(page, 'Connect WMS');
  });
});

test('a reload while the app stores the code loses nothing: the connection is there, or the way in is', async () => {
  const page = await app.openApp();
  const link = await openLink(page, 'Connect WMS');
  await fillIn(link);
  await link.press('Connect');
  await link.heading('All access granted').waitFor();
  const stored = page.waitForRequest('**/store-token');
  await link.finish();
  await stored;
  await page.reload();
  await expect
    .poll(
      async () => (await connections(page).count()) + Number(await nothingYet(page).isVisible()),
    )
    .toBe(1);
  await openLink(page, 'Connect WMS');
});

test('two tabs of one merchant connect side by side, and each sees both', async () => {
  const first = await app.openApp();
  const second = await first.context().newPage();
  second.setDefaultTimeout(40_000);
  await second.goto(app.demo.url);
  const links = [await openLink(first, 'Connect WMS'), await openLink(second, 'Connect WMS')];
  for (const link of links) {
    await fillIn(link);
    await link.press('Connect');
  }
  for (const link of [...links].reverse()) {
    await link.heading('All access granted').waitFor();
    await link.finish();
    await link.heading('Shipwire is connected').waitFor();
    await link.done();
  }
  for (const page of [first, second]) {
    await gone(page);
    await page.reload();
    await expect.poll(() => connections(page).count()).toBe(2);
  }
});

test('closing the window of the app while it is open leaves another tab as it was', async () => {
  const first = await app.openApp();
  const second = await first.context().newPage();
  await second.goto(app.demo.url);
  await openLink(second, 'Connect WMS');
  await second.close();
  await connectSandbox(first, 'Connect WMS');
  await expect.poll(() => connections(first).count()).toBe(1);
});
