import { expect, test } from 'vitest';
import { expectAccessible } from './accessible.js';
import { linkAppInBrowser } from './support.js';

const stage = linkAppInBrowser();

const create = async (body: object) =>
  (await stage.app.call('POST', '/magic-links', body)).magic_link;

/** As somebody who got the link in a message. */
async function open(url: string, viewport = { width: 360, height: 740 }) {
  const context = await stage.browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(url);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  return { page, press, heading: (name: string | RegExp) => page.getByRole('heading', { name }) };
}

test('opened on a phone, by itself, it makes the connection, and then it is used', async () => {
  const magicLink = await create({ customer_id: 'customer-7', integration_block_list: ['fba'] });
  const { page, press, heading } = await open(magicLink.url);
  await heading('Connect your warehouse to Example Company').waitFor();
  expect(page.url()).toBe(`${stage.app.emulator.linkUrl}/m`);
  await expectAccessible(page, 'introduction');
  await press('Continue');
  await page.getByRole('textbox', { name: 'Search' }).fill('shipwire');
  await press(/^Shipwire/);
  const paste = 'Account email: ops@example.com\nAPI token: trackstar-good';
  await page.getByLabel('Account email').evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, paste);
  expect(await page.getByLabel('API token', { exact: true }).inputValue()).toBe('trackstar-good');
  await press('Connect');
  await heading('All access granted').waitFor();
  await expectAccessible(page, 'permissions');
  await press('Finish');
  await heading('Shipwire is connected').waitFor();
  await expectAccessible(page, 'done');

  const used = (await stage.app.call('GET', `/magic-links/${magicLink.id}`)).magic_link;
  expect(used.status).toBe('used');
  const { data } = await stage.app.call('GET', `/connections/${used.connection_id}`);
  expect(data).toMatchObject({ customer_id: 'customer-7', integration_name: 'shipwire' });

  const again = await open(magicLink.url);
  await again.heading('Already connected').waitFor();
});

test('signs in at a vendor in a window of its own', async () => {
  const { url } = await create({
    integration_type: 'cart',
    integration_allow_list: ['shopify'],
  });
  const { page, press, heading } = await open(url, { width: 1280, height: 900 });
  await press('Continue');
  await heading('Sign in to Shopify').waitFor();
  const [popup] = await Promise.all([
    page.context().waitForEvent('page'),
    press('Continue to Shopify'),
  ]);
  await popup.getByRole('button', { name: 'Allow', exact: true }).click();
  await popup.getByRole('button', { name: /^Connect / }).click();
  await heading('All access granted').waitFor();
  await press('Finish');
  await heading('Shopify is connected').waitFor();
});

test('one that opens nothing says why, at every turn', async () => {
  const revoked = await create({ integration_allow_list: ['sandbox'] });
  const before = await open(revoked.url);
  await before.press('Continue');
  await stage.app.call('DELETE', `/magic-links/${revoked.id}`);
  // Whoever has it open gets no further.
  await before.press('Connect');
  await before.heading('This link was withdrawn').waitFor();
  await expectAccessible(before.page, 'withdrawn');
  await (await open(revoked.url)).heading('This link was withdrawn').waitFor();
  await (await open(`${stage.app.emulator.linkUrl}/m#magic_nobody`))
    .heading('This link does not work')
    .waitFor();

  const live = await create({});
  const { page, heading } = await open(live.url);
  await heading(/^Connect your/).waitFor();
  await page.reload();
  await heading('Open your link again').waitFor();
});

test('speaks German where the browser does, and runs from right to left where it must', async () => {
  const { url } = await create({});
  const context = await stage.browser.newContext({
    locale: 'de-AT',
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('heading', { name: 'Ihr Lager mit Example Company verbinden' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await expectAccessible(page, 'German');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('heading', { name: 'Ihr Lager auswählen' }).waitFor();
  await expectAccessible(page, 'right to left');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('one whose days are over says so', async () => {
  const { url } = await create({ link_duration: 1 });
  const { heading, page } = await open(url);
  await heading(/^Connect your/).waitFor();
  await stage.app.call('POST', '/_emulator/clock', { advance_seconds: 86_401 });
  await (await open(url)).heading('This link has expired').waitFor();
  await page.close();
});
