import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from './accessible.js';
import { dashboardInBrowser, tabTo } from './dashboard-support.js';

// The pages are many.
vi.setConfig({ testTimeout: 120_000 });

const dash = dashboardInBrowser();

test('of thousands of records, the page holds those that are seen', async () => {
  const { connection_id: id } = (await dash.api('/sandbox/generate-sandbox/cart', { body: {} }))
    .body;
  const page = await dash.signIn(`/data-explorer?connection=${id}`);
  await page.getByRole('button', { name: 'order_id_0', exact: true }).waitFor();
  await dash.api('/_emulator/scale', {
    body: { connection_id: id, resource: 'cart/orders', count: 5000 },
  });
  await page.getByText('5,000 records').waitFor();
  const rows = page.getByRole('table').locator('tbody tr');
  const last = () => rows.last().getAttribute('aria-rowindex');
  for (const reached of [100, 300, 500]) {
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        return Number(await last());
      })
      .toBeGreaterThan(reached);
    expect(await rows.count()).toBeLessThan(80);
  }
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
});

test('an API key is made by keyboard, shown once, and dead when it is revoked', async () => {
  const page = await dash.signIn('/settings/api-keys');
  const enter = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await enter('New key');
  await enter('Make the key');
  await page.getByText('Give it a name').waitFor();
  await expectAccessible(page, 'a key without a name');
  await page.keyboard.type('Reports');
  await page.keyboard.press('Enter');
  const key = (await page.getByRole('region', { name: 'The new API key' }).innerText()).trim();
  expect((await dash.api('/connections', { key })).status).toBe(200);
  await enter('Done');
  await enter('Revoke Reports');
  await page.getByRole('heading', { name: 'Revoke Reports?' }).waitFor();
  await enter('Revoke the key');
  const row = page.getByRole('listitem').filter({ hasText: 'Reports' });
  await row.getByText('Revoked', { exact: true }).waitFor();
  expect((await dash.api('/connections', { key })).status).toBe(401);
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
  // `npm run screenshots` looks at every state, in both.
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
      await page.waitForFunction(() => !document.querySelector('.skeleton'));
      await expectAccessible(page, path);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
}
