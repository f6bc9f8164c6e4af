import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectAccessible } from './accessible.js';
import { linkFrame } from './link-app.js';
import { linkPageOf } from './link-page.js';
import { linkAppInBrowser } from './support.js';

// The browser's own switches for storage: Playwright turns its partitioning off, and the last list of features counts.
const stage = linkAppInBrowser({ browserArgs: ['--disable-features=Translate'] });

const shipHero = { integrationType: 'wms', integrationId: 'shiphero' };

/** The Link page at the screen that leads to the vendor. */
async function toSignIn(options: object = shipHero, more = '') {
  const context = await stage.browser.newContext();
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  await page.goto(stage.app.urlFor(options, more));
  await page.getByRole('button', { name: 'Connect' }).click();
  const link = linkPageOf(page);
  await link.consent();
  return { context, page, link };
}

async function popupOf(context: BrowserContext, action: () => Promise<unknown>): Promise<Page> {
  const [popup] = await Promise.all([context.waitForEvent('page'), action()]);
  await popup.getByRole('heading', { name: /^Allow Trackstar/ }).waitFor();
  return popup;
}

const allow = (popup: Page) => popup.getByRole('button', { name: 'Allow', exact: true }).click();
const confirm = (popup: Page) => popup.getByRole('button', { name: /^Connect / }).click();

async function finish(link: ReturnType<typeof linkPageOf>, heading: RegExp | string) {
  await link.heading(heading).waitFor();
  await link.finish();
  await link.heading(/ is connected$/).waitFor();
}

const last = () => stage.app.exchanged.at(-1);

test('the browser keeps the storage of the frame and of the window apart, as everybody’s does', async () => {
  const { page, context } = await toSignIn();
  const frame = await linkFrame(page);
  await frame.evaluate(() => localStorage.setItem('seen', 'in the frame'));
  const top = await context.newPage();
  await top.goto(stage.app.emulator.linkUrl);
  expect(await top.evaluate(() => localStorage.getItem('seen'))).toBe(null);
  await context.close();
});

test('yes at the vendor and yes to the organization, by keyboard alone, is a connection', async () => {
  const { context, page, link } = await toSignIn();
  await expectAccessible(await linkFrame(page), 'sign-in');
  await link.armed('Continue to ShipHero');
  const popup = await popupOf(context, () =>
    link.frame.getByRole('button', { name: 'Continue to ShipHero' }).press('Enter'),
  );
  expect(new URL(popup.url()).origin).not.toBe(new URL(stage.app.emulator.linkUrl).origin);
  expect(await popup.evaluate(() => window.opener)).toBe(null);
  await link.frame.getByText('Waiting for ShipHero').waitFor();
  await expectAccessible(await linkFrame(page), 'waiting for the window');
  await expectAccessible(popup, 'consent page of the vendor');
  await popup.getByRole('radio').first().press('ArrowDown');
  await popup.getByRole('checkbox', { name: 'Inventory', exact: true }).press(' ');
  await popup.getByRole('button', { name: 'Allow', exact: true }).press('Enter');
  await popup
    .getByRole('heading', { name: 'Connect outlet@example.com to Example Company?' })
    .waitFor();
  expect(new URL(popup.url()).search).toBe('');
  await expectAccessible(popup, 'confirmation');
  await popup.getByRole('button', { name: /^Connect /, disabled: false }).focus();
  // The window may be closed before a key comes up again.
  await popup.keyboard.down('Enter');
  await finish(link, 'Some access is missing');
  await expect.poll(() => last()?.integration_name).toBe('shiphero');
  const { data } = await stage.app.call('GET', `/connections/${last()?.connection_id}`);
  expect(data.me).toEqual({ account: 'outlet@example.com' });
  expect(data.available_actions).not.toContain('get_inventory');
  await context.close();
});

test('a no is said in both places, and another try may say yes', async () => {
  const { context, page, link } = await toSignIn();
  const first = await popupOf(context, () => link.press('Continue to ShipHero'));
  await first.getByRole('button', { name: 'Don’t allow' }).click();
  await first.getByRole('heading', { name: 'Access was not allowed' }).waitFor();
  await expectAccessible(first, 'denied');
  await link.frame.getByRole('group', { name: 'Access was not allowed' }).waitFor();
  await expectAccessible(await linkFrame(page), 'denied, in the page');
  const second = await popupOf(context, () => link.press('Continue to ShipHero'));
  await allow(second);
  await confirm(second);
  await finish(link, 'All access granted');
  await context.close();
});

test('a vendor that fails has its own words', async () => {
  const { context, link } = await toSignIn();
  const popup = await popupOf(context, () => link.press('Continue to ShipHero'));
  await popup.getByText('Other answers of this vendor').click();
  await popup.getByRole('button', { name: 'Answer with an error' }).click();
  await popup.getByRole('heading', { name: 'ShipHero could not complete the sign-in' }).waitFor();
  await link.frame
    .getByRole('group', { name: 'ShipHero could not complete the sign-in' })
    .waitFor();
  await context.close();
});

test('a window that was closed can be opened again', async () => {
  const { context, page, link } = await toSignIn();
  const closed = await popupOf(context, () => link.press('Continue to ShipHero'));
  await closed.close();
  await link.frame.getByText('Is the window closed?').waitFor();
  await expectAccessible(await linkFrame(page), 'window closed');
  const again = await popupOf(context, () => link.press('Open the window again'));
  await allow(again);
  await confirm(again);
  await finish(link, 'All access granted');
  await context.close();
});

test('a vendor that cuts the window off is finished all the same, though it looked closed', async () => {
  const { context, link } = await toSignIn({ integrationType: 'wms', integrationId: 'shipbob' });
  const popup = await popupOf(context, () => link.press('Continue to ShipBob'));
  await link.frame.getByText('Is the window closed?').waitFor();
  await allow(popup);
  await confirm(popup);
  await finish(link, 'All access granted');
  await expect.poll(() => last()?.integration_name).toBe('shipbob');
  await context.close();
});

test('an app that keeps its windows apart: the words name it, and the window that opened counts', async () => {
  const { context, link } = await toSignIn(shipHero, '&coop');
  const popup = await popupOf(context, () => link.press('Continue to ShipHero'));
  await allow(popup);
  await confirm(popup);
  await finish(link, 'All access granted');
  await context.close();
});

test('a window that was blocked is opened by a plain link', async () => {
  const { context, page, link } = await toSignIn();
  // What a blocker does.
  await (await linkFrame(page)).evaluate(() => {
    window.open = () => null;
  });
  await link.press('Continue to ShipHero');
  await link.frame.getByText(/may have blocked it, or the app keeps its windows apart/).waitFor();
  const again = link.frame.getByRole('link', { name: 'Open ShipHero' });
  await again.waitFor();
  await expectAccessible(await linkFrame(page), 'blocked');
  const popup = await popupOf(context, () => again.click());
  await allow(popup);
  await confirm(popup);
  await finish(link, 'All access granted');
  await context.close();
});

test('a callback that is played again, or carried into another browser, changes nothing', async () => {
  const { context, link } = await toSignIn();
  const popup = await popupOf(context, () => link.press('Continue to ShipHero'));
  const callback = popup.waitForRequest(/\/link\/oauth\/callback\?/);
  await allow(popup);
  const url = (await callback).url();
  await popup.getByRole('heading', { name: /^Connect ops@example.com/ }).waitFor();

  const stranger = await stage.browser.newContext();
  const elsewhere = await stranger.newPage();
  await elsewhere.goto(url);
  await elsewhere.getByRole('heading', { name: 'This sign-in began somewhere else' }).waitFor();
  await expectAccessible(elsewhere, 'another browser');
  await stranger.close();

  const replay = await context.newPage();
  await replay.goto(url);
  await replay.getByRole('heading', { name: 'This page was used before' }).waitFor();
  await confirm(popup);
  await finish(link, 'All access granted');
  await context.close();
});

test('a start page without a proof, and a callback that was loaded again, say so', async () => {
  const page = await stage.browser.newPage();
  for (const path of ['/oauth/start', '/oauth/start#proof_nobody', '/oauth/callback']) {
    await page.goto(stage.app.emulator.linkUrl + path);
    await page.getByRole('heading', { name: 'There is nothing to do here' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto('about:blank');
  }
  await page.close();
});
