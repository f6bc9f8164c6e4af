import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  holdLinkToken,
  type LinkPage,
  linkPageOf,
  modalOf,
  openLink,
  shipwire,
} from './link-page.js';
import { demoInBrowser } from './support.js';

const app = demoInBrowser({ demoArgs: ['--vendor-latency', '250'] });

const close = (page: Page) => modalOf(page).getByRole('button', { name: 'Close' }).click();

/** The page as it was before the modal, with nothing left of it. */
async function expectNothingLeft(page: Page) {
  await modalOf(page).waitFor({ state: 'detached' });
  expect(
    await page.evaluate(() => ({
      frames: document.querySelectorAll('iframe, dialog').length,
      overflow: document.documentElement.style.overflow,
      focused: document.activeElement?.textContent,
    })),
  ).toEqual({ frames: 0, overflow: '', focused: 'Connect WMS' });
}

const steps: [string, (link: LinkPage) => Promise<unknown>][] = [
  ['at the introduction', async () => {}],
  ['at the choice', (link) => link.consent()],
  [
    'at an empty form',
    async (link) => {
      await link.consent();
      await link.pick('Shipwire');
      await link.heading('Sign in to Shipwire').waitFor();
    },
  ],
  [
    'while the credentials are being checked',
    async (link) => {
      await link.consent();
      await link.pick('Shipwire');
      await link.signIn(shipwire);
      await link.heading('Connecting to Shipwire').waitFor();
    },
  ],
  [
    'at the result',
    async (link) => {
      await link.consent();
      await link.pick('Shipwire');
      await link.signIn(shipwire);
      await link.heading('All access granted').waitFor();
    },
  ],
];

describe('closing with our button', () => {
  for (const [name, walk] of steps) {
    test(`${name} connects nothing and leaves the page as it was`, async () => {
      const page = await app.openApp();
      await walk(await openLink(page, 'Connect WMS'));
      await close(page);
      await expectNothingLeft(page);
      await page.getByText('Nothing is connected yet').waitFor();
      // And the way in is open again.
      await openLink(page, 'Connect WMS');
    });
  }

  test('while the page is loading ends it at once, and the late link token is dropped', async () => {
    const page = await app.openApp();
    const answer = await holdLinkToken(page, (route) => route.continue());
    await page.getByRole('button', { name: 'Connect WMS' }).click();
    await modalOf(page).getByText('Loading').waitFor();
    await close(page);
    await expectNothingLeft(page);
    answer();
    await page.waitForTimeout(300);
    await expectNothingLeft(page);
  });

  test('with something typed asks first; Keep going keeps it, Leave leaves', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Shipwire');
    await link.frame.getByLabel('Account email').fill('ops@example.com');
    await close(page);
    await link.heading('Leave without connecting?').waitFor();
    await link.press('Keep going');
    expect(await link.frame.getByLabel('Account email').inputValue()).toBe('ops@example.com');
    await close(page);
    await link.press('Leave');
    await expectNothingLeft(page);
  });

  test('by Escape over something typed: the press that brings the question up does not answer it', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Shipwire');
    await link.frame.getByLabel('Account email').fill('ops@example.com');
    await page.keyboard.press('Escape');
    await link.heading('Leave without connecting?').waitFor();
    // The next one does: it is a no.
    await page.keyboard.press('Escape');
    await link.heading('Leave without connecting?').waitFor({ state: 'detached' });
    expect(await link.frame.getByLabel('Account email').inputValue()).toBe('ops@example.com');
  });

  test('after the connection was made keeps the connection', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Sandbox');
    await link.press('Connect');
    await link.finish();
    await link.heading('Sandbox is connected').waitFor();
    await close(page);
    await expectNothingLeft(page);
    await page.getByRole('heading', { name: 'Sandbox' }).waitFor();
  });

  test('in the moment of Finish loses no connection: it is made and in the app, or not made at all', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Sandbox');
    await link.press('Connect');
    await link.heading('All access granted').waitFor();
    const finished = page.waitForResponse((response) => response.url().endsWith('/session/finish'));
    await link.finish();
    await close(page);
    await expectNothingLeft(page);
    expect((await finished).ok()).toBe(true);
    await page.getByRole('heading', { name: 'Sandbox' }).waitFor();
  });
});

describe('what does not close', () => {
  test('a click beside the modal', async () => {
    const page = await app.openApp();
    await openLink(page, 'Connect WMS');
    await page.mouse.click(20, 20);
    await page.waitForTimeout(300);
    expect(
      await linkPageOf(page)
        .heading(/^Connect your/)
        .isVisible(),
    ).toBe(true);
  });
});

test('the page behind does not move: same scroll position, same width, before, during and after', async () => {
  const page = await app.openApp();
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  const place = () =>
    page.evaluate(() => {
      const { x, y, width } = (document.querySelector('h1') as HTMLElement).getBoundingClientRect();
      return { scrollY, x, y, width };
    });
  const before = await place();
  await openLink(page, 'Connect WMS');
  expect(await place()).toEqual(before);
  await page.mouse.move(20, 20);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(200);
  expect(await place()).toEqual(before);
  await close(page);
  await expectNothingLeft(page);
  expect(await place()).toEqual(before);
});
