import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connections, connectSandbox, modalOf, openLink } from './link-page.js';
import { demoInBrowser } from './support.js';

/*
 * React runs effects twice in StrictMode only in its development build, so this front end is built with that one.
 */
const folder = mkdtempSync(join(tmpdir(), 'demo-web-'));
beforeAll(() => {
  execFileSync(process.execPath, ['demo/build.mjs', '--dev', '--out', folder], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const app = demoInBrowser({ demoArgs: ['--web', folder] });

test("it is React's development build that runs here", async () => {
  const page = await app.openApp();
  const script = await page.evaluate(async () => {
    const source = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    return (await fetch(source)).text();
  });
  // Its warnings are in no other build.
  expect(script.includes('https://react.dev/link/hydration-mismatch')).toBe(true);
});

test('one click asks for one link token, opens one modal, and connects once', async () => {
  const page = await app.openApp();
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) warnings.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().startsWith(app.demo.url)) {
      asked.push(new URL(request.url()).pathname);
    }
  });
  await connectSandbox(page, 'Connect WMS');
  await expect.poll(() => connections(page).count()).toBe(1);
  expect(asked).toEqual(['/get-link-token', '/store-token']);
  expect(warnings).toEqual([]);
});

test('opens and closes again and again without leaving anything', async () => {
  const page = await app.openApp();
  for (let time = 0; time < 5; time++) {
    await openLink(page, 'Connect WMS');
    expect(await page.locator('iframe').count()).toBe(1);
    await modalOf(page).getByRole('button', { name: 'Close' }).click();
    await modalOf(page).waitFor({ state: 'detached' });
  }
  expect(await page.locator('iframe, dialog').count()).toBe(0);
});
