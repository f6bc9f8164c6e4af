import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { dashboardInBrowser } from './dashboard-support.js';

const dash = dashboardInBrowser();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

async function expectAccessible(page: Page, where: string) {
  // Colours that fade in are judged when they have arrived.
  await page.waitForTimeout(400);
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as never as {
      axe: {
        run(
          at: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // The component library's announcer names a button that was pressed and is gone by then.
    const exclude = ['[data-live-announcer]'];
    return (await axe.run({ include: document, exclude }, { runOnly: tags })).violations.map(
      ({ id, nodes }) => ({
        id,
        at: nodes.map(({ target }) => String(target)),
      }),
    );
  });
  expect(found, where).toEqual([]);
}

test('an API key is made, shown once, and dead when it is revoked', async () => {
  const page = await dash.signIn('/settings/api-keys');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('Give it a name').waitFor();
  await page.getByLabel('Name').fill('Reports');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const key = (await page.getByRole('region', { name: 'The new API key' }).innerText()).trim();
  expect((await dash.api('/connections', undefined, key)).status).toBe(200);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Revoke Reports' }).click();
  await page.getByRole('button', { name: 'Revoke the key' }).click();
  await page.getByText('Revoked', { exact: true }).waitFor();
  expect((await dash.api('/connections', undefined, key)).status).toBe(401);
});

test('another origin on this host, and a foreign name of it, get nothing', async () => {
  const page = await dash.signIn();
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<title>other</title>');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  try {
    const intruder = await page.context().newPage();
    await intruder.goto(`http://localhost:${port}`);
    const outcome = await intruder.evaluate(async (url) => {
      const tries = await Promise.allSettled([
        fetch(`${url}/api/info`, { credentials: 'include' }),
        fetch(`${url}/api/session/challenge`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'text/plain' },
          body: '{}',
        }),
      ]);
      return {
        tries: tries.map(({ status }) => status),
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
      };
    }, dash.url);
    expect(outcome).toEqual({ tries: ['rejected', 'rejected'], cookies: '', databases: 0 });
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    other.close();
  }
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toMatch(/tsk_|dashboard_/);
});

const everywhere = [
  '/',
  '/connections',
  '/connections?q=nothing-like-it',
  '/connections/new',
  '/magic-links',
  '/webhooks/endpoints/new',
  '/webhooks/log',
  '/webhooks/events',
  '/api-log',
  '/data-explorer',
  '/data-explorer?mode=production',
  '/integrations',
  '/settings/api-keys',
  '/settings/branding',
  '/settings/connections',
  '/settings/embedding',
  '/nowhere',
];
/** One of each kind of layout. */
const onPhone = ['/', '/connections', '/connections/new', '/data-explorer', '/settings/branding'];

for (const { colorScheme, paths, ...viewport } of [
  { colorScheme: 'light', width: 1280, height: 900, paths: everywhere },
  { colorScheme: 'dark', width: 360, height: 740, paths: onPhone },
] as const) {
  test(`axe finds nothing on any page, ${colorScheme}, ${viewport.width} px wide`, async () => {
    const page = await dash.openSignIn('/', { colorScheme, viewport });
    await expectAccessible(page, 'sign in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Enter the full-access API key.').waitFor();
    await expectAccessible(page, 'sign in refused');
    await dash.enterKey(page);
    for (const path of paths) {
      await page.goto(dash.url + path);
      await page.getByRole('heading').first().waitFor();
      await expect
        .poll(() => page.getByText('Loading', { exact: true }).count(), { timeout: 20_000 })
        .toBe(0);
      await expectAccessible(page, path);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  }, 90_000);
}
