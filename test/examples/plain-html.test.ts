import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { connectSandbox, linkPageOf, modalOf } from '../e2e/link-page.js';
import { served } from './support.js';

const example = served('plain-html');

const connected = (page: Page) =>
  page.getByRole('list', { name: 'Connected' }).getByRole('listitem');

test('a page without React and without a bundler connects the sandbox, under a strict policy', async () => {
  const { page, complaints } = await example.open();
  const policy = (await fetch(example.url)).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  await connectSandbox(page, 'Connect WMS');
  await modalOf(page).waitFor({ state: 'detached' });
  expect(await connected(page).allInnerTexts()).toEqual(['sandbox']);
  // The link can be opened again.
  await connectSandbox(page, 'Connect WMS');
  await modalOf(page).waitFor({ state: 'detached' });
  expect(await connected(page).count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('the status follows, and the focus is back on the button after Escape', async () => {
  const { page } = await example.open();
  const status = page.getByRole('status').first();
  await page.getByRole('button', { name: 'Connect WMS' }).press('Enter');
  await page.locator('#status', { hasText: 'open' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
  expect(await status.innerText()).toBe('idle');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('connect');
});

test('a backend that is away: words, and Try again', async () => {
  const { page } = await example.open();
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
  const answer = await fetch(`${example.url}/get-link-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(403);
});

test('the page passes axe', async () => {
  const { page } = await example.open();
  // By way of the debugger, which no policy forbids.
  const violations = await page.evaluate(
    `${axe.source}; axe.run(document).then((found) => found.violations.map(({ id }) => id))`,
  );
  expect(violations).toEqual([]);
});
