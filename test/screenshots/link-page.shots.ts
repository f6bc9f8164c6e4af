import { afterAll, beforeAll } from 'vitest';
import { type LinkApp, startLinkApp } from '../e2e/link-app.js';
import { linkPageOf } from '../e2e/link-page.js';
import { sheet } from './sheet.js';

let app: LinkApp;
beforeAll(async () => {
  app = await startLinkApp();
});
afterAll(() => app?.close());

const shipwire = { 'Account email': 'ops@example.com', 'API token': 'wrong' };

sheet('link-page', async ({ context, shot }) => {
  const page = await context.newPage();
  const open = async (options: object) => {
    await page.goto(app.urlFor(options));
    await page.getByRole('button', { name: 'Connect' }).click();
    return linkPageOf(page);
  };

  const link = await open({ integrationType: 'wms', sandbox: true });
  await link.heading(/^Connect/).waitFor();
  await link.armed('Continue');
  await shot(page, '01-introduction');
  await link.consent();
  await link.heading(/^Choose/).waitFor();
  await shot(page, '02-picker');
  const search = link.frame.getByRole('textbox', { name: 'Search' });
  await search.fill('shipwrie');
  await shot(page, '03-search-with-a-typo');
  await search.fill('qqqqqq');
  await link.heading(/^Nothing found/).waitFor();
  await shot(page, '04-nothing-found');
  await link.pick('Shipwire');
  await link.heading('Sign in to Shipwire').waitFor();
  await link.armed('Connect');
  await shot(page, '05-form');
  await link.press('Connect');
  await link.frame.getByRole('group', { name: /need your attention$/ }).waitFor();
  await shot(page, '06-form-incomplete');
  await link.signIn(shipwire);
  await link.frame.getByRole('group', { name: /did not accept/ }).waitFor();
  await shot(page, '07-credentials-refused');
  await link.frame.getByLabel('API token', { exact: true }).fill('trackstar-down');
  await link.armed('Connect');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await link.heading('Leave without connecting?').waitFor();
  await shot(page, '08-leave');
  await link.press('Keep going');
  await link.press('Connect');
  await link.frame.getByRole('group', { name: /is not answering$/ }).waitFor();
  await shot(page, '09-vendor-down');
  await app.call('POST', '/_emulator/faults', {
    kind: 'slow',
    integration_name: 'shipwire',
    calls: ['check'],
    latency_ms: 60_000,
  });
  await link.signIn({ 'API token': 'trackstar-partial' });
  await link.frame.getByText('Shipwire is taking longer than usual.').waitFor();
  await shot(page, '09-vendor-slow');
  await link.press('Cancel');
  await link.heading('Sign in to Shipwire').waitFor();
  await link.press('Connect');
  await link.heading('Some access is missing').waitFor();
  await link.armed('Finish anyway');
  await shot(page, '10-access-missing');
  await link.press('Use other credentials');
  await link.signIn({ 'API token': 'trackstar-good' });
  await link.heading('All access granted').waitFor();
  await link.armed('Finish');
  await shot(page, '11-all-access');
  await page.route('**/store-token', (route) => route.abort(), { times: 1 });
  await link.finish();
  await link.heading('Saving failed').waitFor();
  await shot(page, '12-saving-failed');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/store-token', (route) => held.then(() => route.continue()), { times: 1 });
  await link.press('Try again');
  await link.heading('Saving your connection').waitFor();
  await shot(page, '13-saving');
  release();
  await link.heading('Shipwire is connected').waitFor();
  await shot(page, '14-done');
  await link.done();

  const sandbox = await open({ integrationType: 'cart', sandbox: true, integrationId: 'sandbox' });
  await sandbox.consent();
  await sandbox.heading('Connect the sandbox').waitFor();
  await shot(page, '15-sandbox');

  const oauth = await open({ integrationType: 'wms', integrationId: 'shiphero' });
  await oauth.consent();
  await oauth.armed('Continue to ShipHero');
  await shot(page, '16-sign-in');
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    oauth.press('Continue to ShipHero'),
  ]);
  await popup.setViewportSize({
    width: Math.min(540, page.viewportSize()?.width ?? 540),
    height: 760,
  });
  await popup.getByRole('heading', { name: /^Allow/ }).waitFor();
  await oauth.frame.getByText('Waiting for ShipHero').waitFor();
  await shot(page, '17-sign-in-waiting');
  await shot(popup, '20-window-vendor');
  await popup.getByRole('button', { name: 'Allow', exact: true }).click();
  await popup.getByRole('button', { name: /^Connect /, disabled: false }).waitFor();
  await shot(popup, '21-window-confirm');
  await popup.getByRole('button', { name: 'Not now' }).click();
  await popup.getByRole('heading', { name: 'Nothing was connected' }).waitFor();
  await shot(popup, '22-window-refused');
  await popup.goto(`${app.emulator.linkUrl}/oauth/callback`);
  await popup.getByRole('heading', { name: 'There is nothing to do here' }).waitFor();
  await shot(popup, '23-window-unknown');
  await popup.close();
  await oauth.frame.getByRole('group', { name: 'Access was not allowed' }).waitFor();
  await shot(page, '18-sign-in-denied');
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      window.open = () => null;
    });
  await oauth.press('Continue to ShipHero');
  await oauth.frame.getByText('No window to be seen?').waitFor();
  await shot(page, '19-sign-in-blocked');

  const none = await open({ integrationType: 'wms', integrationAllowList: ['nobody'] });
  await none.heading('There is nothing to choose from').waitFor();
  await shot(page, '24-nothing-to-choose');
  await page.goto(app.emulator.linkUrl);
  await page.getByRole('heading', { name: 'Open this page from your app' }).waitFor();
  await shot(page, '25-opened-by-itself');

  const { magic_link: magicLink } = await app.call('POST', '/magic-links', {});
  await page.goto(magicLink.url);
  await page.getByRole('button', { name: 'Continue', disabled: false }).waitFor();
  await shot(page, '30-magic-link');
  await page.reload();
  await page.getByRole('heading', { name: 'Open your link again' }).waitFor();
  await shot(page, '31-magic-link-reloaded');
  await page.goto('about:blank');
  await app.call('DELETE', `/magic-links/${magicLink.id}`);
  await page.goto(magicLink.url);
  await page.getByRole('heading', { name: 'This link was withdrawn' }).waitFor();
  await shot(page, '32-magic-link-withdrawn');

  const again = await app.call('POST', '/magic-links', { link_duration: 1 });
  const { url } = again.magic_link;
  await page.goto('about:blank');
  await page.goto(url);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  await press('Continue');
  await page.getByRole('textbox', { name: 'Search' }).fill('shipwire');
  await press(/^Shipwire/);
  await page.getByLabel('Account email').fill('ops@example.com');
  await page.getByLabel('API token', { exact: true }).fill('trackstar-good');
  await press('Connect');
  await press('Finish');
  await page.getByRole('heading', { name: 'Shipwire is connected' }).waitFor();
  await shot(page, '33-magic-link-done');
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('heading', { name: 'Already connected' }).waitFor();
  await shot(page, '34-magic-link-used');
  await page.goto('about:blank');
  await page.goto(`${app.emulator.linkUrl}/m#magic_nobody`);
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  await shot(page, '35-magic-link-unknown');
  const short = await app.call('POST', '/magic-links', { link_duration: 1 });
  await app.call('POST', '/_emulator/clock', { advance_seconds: 86_401 });
  await page.goto('about:blank');
  await page.goto(short.magic_link.url);
  await page.getByRole('heading', { name: 'This link has expired' }).waitFor();
  await shot(page, '36-magic-link-expired');

  const german = await open({ integrationType: 'wms', appearance: { locale: 'de' } });
  await german.heading(/^Ihr Lager/).waitFor();
  await shot(page, '40-german');
  await german.press('Weiter');
  await german.frame.getByRole('heading', { name: /auswählen$/ }).waitFor();
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  await shot(page, '41-right-to-left');

  const dashboard = await context.newPage();
  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.setContent(
    '<b>N</b><style>b { font: 700 96px/120px serif; color: #0b3d2e; background: #ffd400; display: block; width: 120px; text-align: center }</style>',
  );
  const buffer = await dashboard.locator('b').screenshot();
  await dashboard.goto(`${app.emulator.dashboardUrl}/settings/branding`);
  await dashboard.getByLabel('Full-access API key').fill(app.emulator.apiKey);
  await dashboard.getByRole('button', { name: 'Sign in' }).click();
  const brand = async (color: string) => {
    await dashboard.getByLabel('Colour', { exact: true }).fill(color);
    await dashboard.getByRole('button', { name: 'Save' }).click();
    await dashboard.getByText('Saved').first().waitFor();
  };
  await dashboard.setInputFiles('input[type=file]', {
    name: 'n.png',
    mimeType: 'image/png',
    buffer,
  });
  await brand('#ffd400');
  const branded = await open({ integrationType: 'wms', integrationId: 'shipwire' });
  await branded.armed('Continue');
  await shot(page, '50-branded');
  await branded.consent();
  await branded.armed('Connect');
  await shot(page, '51-branded-form');
  await dashboard.getByRole('button', { name: 'Remove' }).click();
  await brand('#3b82f6');
  await dashboard.close();
});
