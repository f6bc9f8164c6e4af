import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkPageOf, modalOf } from './link-page.js';
import { launch } from './support.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let server: ChildProcess;
let browser: Browser;
let url: string;

// The two halves of `npm run example:html`.
beforeAll(async () => {
  const bundling = spawnSync(process.execPath, ['scripts/vanilla-min.mjs'], { cwd: root });
  if (bundling.status !== 0) throw new Error(String(bundling.stderr));
  server = spawn(process.execPath, ['examples/plain-html/server.mjs', '--port', '0', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`The example ended with code ${code} before it answered.`);
    }),
  ]);
  ({ url } = JSON.parse(line));
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  if (server?.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

/** The page, and everything that its console complained of: a violated policy is among it. */
async function open() {
  const page = await browser.newPage();
  page.setDefaultTimeout(40_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  const response = await page.goto(url);
  return { page, complaints, headers: response?.headers() ?? {} };
}

async function connectSandbox(page: Page) {
  await page.getByRole('button', { name: 'Connect WMS' }).click();
  const link = linkPageOf(page);
  await link.consent();
  await link.pick('Sandbox');
  await link.press('Connect');
  await link.finish();
  await link.heading('Sandbox is connected').waitFor();
  await link.done();
  await modalOf(page).waitFor({ state: 'detached' });
}

const connected = (page: Page) =>
  page.getByRole('list', { name: 'Connected' }).getByRole('listitem');

test('a page without React and without a bundler connects the sandbox, under a strict policy', async () => {
  const { page, complaints, headers } = await open();
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await connectSandbox(page);
  expect(await connected(page).allInnerTexts()).toEqual(['sandbox']);
  // The link can be opened again.
  await connectSandbox(page);
  expect(await connected(page).count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('the status follows, and the focus is back on the button after Escape', async () => {
  const { page } = await open();
  const status = page.getByRole('status').first();
  await page.getByRole('button', { name: 'Connect WMS' }).press('Enter');
  await page.locator('#status', { hasText: 'open' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
  expect(await status.innerText()).toBe('idle');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('connect');
});

test('a backend that is away: words, and Try again', async () => {
  const { page } = await open();
  await page.route('**/get-link-token', (route) => route.fulfill({ status: 502, json: {} }), {
    times: 1,
  });
  await page.getByRole('button', { name: 'Connect WMS' }).click();
  await modalOf(page).getByRole('alert').waitFor();
  expect(await page.locator('#status').textContent()).toContain('link_token_failed');
  await modalOf(page).getByRole('button', { name: 'Try again' }).click();
  await linkPageOf(page)
    .heading(/^Connect .* to /)
    .waitFor();
});

test('its backend answers nobody but its own page', async () => {
  const answer = await fetch(`${url}/get-link-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(403);
});

test('the page passes axe', async () => {
  const { page } = await open();
  // By way of the debugger, which no policy forbids.
  const violations = await page.evaluate(
    `${axe.source}; axe.run(document).then((found) => found.violations.map(({ id }) => id))`,
  );
  expect(violations).toEqual([]);
});
