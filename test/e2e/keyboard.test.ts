import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { linkPageOf, modalOf } from './link-page.js';
import { demoInBrowser } from './support.js';

const app = demoInBrowser();

/** What has the focus, across the frame, as a screen reader would name it. */
async function focused(page: Page): Promise<string> {
  const name = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  };
  const isInFrame = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  const frame = page.frames()[1];
  return (isInFrame && frame ? await frame.evaluate(name) : await page.evaluate(name)).trim();
}

/** Presses Tab until the focus is on `target`; fails where it never gets there. */
async function tabTo(page: Page, target: string | RegExp) {
  const isThere = (name: string) =>
    typeof target === 'string' ? name === target : target.test(name);
  const passed: string[] = [];
  for (let n = 0; n < 30; n++) {
    const name = await focused(page);
    if (isThere(name)) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}. It passed: ${passed.join(' | ')}`);
}

test('a warehouse is connected by keyboard alone, and the focus ends where it began', async () => {
  const page = await app.openApp();
  const link = linkPageOf(page);
  await tabTo(page, 'Connect WMS');
  await page.keyboard.press('Enter');
  await link.heading(/^Connect your/).waitFor();
  // The focus is in the page, at its heading, so that a screen reader begins there.
  await expect.poll(() => focused(page)).toMatch(/^Connect your/);

  await tabTo(page, 'Continue');
  await link.armed('Continue');
  await page.keyboard.press('Enter');
  await link.heading(/^Choose your/).waitFor();
  await tabTo(page, 'Search');
  await page.keyboard.type('shpwire');
  await page.keyboard.press('Enter');

  await link.heading('Sign in to Shipwire').waitFor();
  await tabTo(page, /^Account email/);
  await page.keyboard.type('ops@example.com');
  await tabTo(page, /^API token/);
  await page.keyboard.type('trackstar-good');
  await link.armed('Connect');
  await page.keyboard.press('Enter');

  await link.heading('All access granted').waitFor();
  await tabTo(page, 'Finish');
  await link.armed('Finish');
  await page.keyboard.press('Enter');
  await link.heading('Shipwire is connected').waitFor();
  await tabTo(page, 'Done');
  await page.keyboard.press('Enter');

  await modalOf(page).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Connect WMS');
  await page.getByRole('heading', { name: 'Shipwire' }).waitFor();
});

test('Tab stays inside the modal and reaches our close button; Enter on it closes', async () => {
  const page = await app.openApp();
  await tabTo(page, 'Connect WMS');
  await page.keyboard.press('Enter');
  await linkPageOf(page)
    .heading(/^Connect your/)
    .waitFor();
  const passed = new Set<string>();
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    passed.add(await focused(page));
  }
  expect([...passed].filter((name) => /Connect (Cart|Carrier|ShipHero)/.test(name))).toEqual([]);
  await tabTo(page, 'Close');
  await page.keyboard.press('Enter');
  await modalOf(page).waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Connect WMS');
});

test('Escape closes, from our close button and from inside the page', async () => {
  const page = await app.openApp();
  for (const where of ['Continue', 'Close']) {
    await tabTo(page, 'Connect WMS');
    await page.keyboard.press('Enter');
    await linkPageOf(page)
      .heading(/^Connect your/)
      .waitFor();
    await tabTo(page, where);
    await page.keyboard.press('Escape');
    await modalOf(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Connect WMS');
  }
});
