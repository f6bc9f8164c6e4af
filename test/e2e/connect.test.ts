import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  connections,
  connectSandbox,
  linkPageOf,
  modalOf,
  openLink,
  shipwire,
} from './link-page.js';
import { demoInBrowser } from './support.js';

const app = demoInBrowser();

async function readsTable(page: Page, tab: string) {
  await page.getByRole('tab', { name: tab }).click();
  const table = page.getByRole('table', { name: new RegExp(tab) }).first();
  await table.getByRole('cell').first().waitFor();
  return table;
}

describe('from a click to data in tables', () => {
  test('a warehouse: permissions, sync resource by resource, inventory, products and orders', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    expect(await modalOf(page).isVisible()).toBe(true);
    await link.consent();
    await link.pick('Shipwire');
    await link.signIn(shipwire);
    await link.heading('All access granted').waitFor();
    const granted = await link.frame.getByRole('listitem').allInnerTexts();
    for (const name of ['Warehouses', 'Products', 'Inventory', 'Orders', 'Returns']) {
      expect(granted).toContainEqual(expect.stringMatching(new RegExp(`${name}\\s+Granted`)));
    }
    for (const each of granted) expect(each).toMatch(/Granted\s*$/);
    await link.finish();
    await link.heading('Shipwire is connected').waitFor();
    await link.done();
    await modalOf(page).waitFor({ state: 'detached' });

    const connection = connections(page).first();
    await connection.getByRole('heading', { name: 'Shipwire' }).waitFor();
    await connection.getByText('Ready').waitFor();
    const synced = await connection
      .getByRole('list', { name: 'Initial sync by resource' })
      .getByRole('listitem')
      .allInnerTexts();
    for (const name of ['Warehouses', 'Products', 'Inventory', 'Orders', 'Returns']) {
      expect(synced).toContainEqual(expect.stringMatching(new RegExp(`${name}\\s+synced`)));
    }
    for (const tab of ['Inventory', 'Products', 'Orders']) {
      expect(await (await readsTable(page, tab)).getByRole('row').count()).toBeGreaterThan(5);
    }
  });

  test('a shop: orders and products', async () => {
    const page = await app.openApp();
    await connectSandbox(page, 'Connect Cart');
    await connections(page).first().getByText('Ready').waitFor();
    for (const tab of ['Orders', 'Products']) {
      expect(await (await readsTable(page, tab)).getByRole('row').count()).toBeGreaterThan(5);
    }
  });

  test('a carrier: invoice line items', async () => {
    const page = await app.openApp();
    await connectSandbox(page, 'Connect Carrier');
    await connections(page).first().getByText('Ready').waitFor();
    const table = page.getByRole('table', { name: /Invoice line items/i }).first();
    await table.getByRole('cell').first().waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(5);
  });

  test('a shop on the page itself, without a modal', async () => {
    const page = await app.openApp();
    await page.getByRole('button', { name: 'Connect a shop here' }).click();
    const link = linkPageOf(page, '#inline-place iframe');
    await link.armed('Continue');
    await link.consent();
    await link.pick('Sandbox');
    await link.armed('Connect');
    await link.press('Connect');
    await link.heading('All access granted').waitFor();
    expect(await modalOf(page).count()).toBe(0);
    await link.armed('Finish');
    await link.finish();
    await link.heading('Sandbox is connected').waitFor();
    await link.done();
    await page.getByRole('button', { name: 'Connect a shop here', expanded: false }).waitFor();
    await connections(page).first().getByText('Ready').waitFor();
  });

  test('a button of the app that goes straight to one integration, whose sign-in has a window of its own', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect ShipHero');
    await link.consent();
    await link.heading('Sign in to ShipHero').waitFor();
    const [popup] = await Promise.all([
      page.context().waitForEvent('page'),
      link.press('Continue to ShipHero'),
    ]);
    await popup.getByRole('button', { name: 'Allow', exact: true }).click();
    await popup.getByRole('button', { name: /^Connect / }).click();
    await link.finish();
    await link.done();
    await connections(page).first().getByRole('heading', { name: 'ShipHero' }).waitFor();
  });

  test('a second connection beside the first, both still there after a reload', async () => {
    const page = await app.openApp();
    await connectSandbox(page, 'Connect WMS');
    await connectSandbox(page, 'Connect Carrier');
    await expect.poll(() => connections(page).count()).toBe(2);
    await page.reload();
    await expect.poll(() => connections(page).count()).toBe(2);
  });
});

describe('when the vendor does not let in', () => {
  test('wrong credentials are refused in words, nothing typed is lost, and the right ones work', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Shipwire');
    await link.signIn({ ...shipwire, 'API token': 'wrong' });
    await link.frame
      .getByRole('group', { name: 'Shipwire did not accept these credentials' })
      .waitFor();
    expect(await link.frame.getByLabel('Account email').inputValue()).toBe('ops@example.com');
    await link.signIn({ 'API token': 'trackstar-good' });
    await link.heading('All access granted').waitFor();
    expect(await connections(page).count()).toBe(0);
    await link.finish();
    await link.done();
    await expect.poll(() => connections(page).count()).toBe(1);
  });

  test('missing permissions are named, and the person decides', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Shipwire');
    await link.signIn({ ...shipwire, 'API token': 'trackstar-partial' });
    await link.heading('Some access is missing').waitFor();
    await link.frame.getByText('Refused').first().waitFor();
    await link.finish();
    await link.done();
    await expect.poll(() => connections(page).count()).toBe(1);
  });

  test('a vendor that is down is not the fault of the credentials', async () => {
    const page = await app.openApp();
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Shipwire');
    await link.signIn({ ...shipwire, 'API token': 'trackstar-down' });
    await link.frame.getByText(/Your credentials were not the cause/).waitFor();
  });
});

describe('what the app does wrong', () => {
  test('a backend that gives no link token: words, Try again, and then it works', async () => {
    const page = await app.openApp();
    let isDown = true;
    await page.route('**/get-link-token', (route) =>
      isDown
        ? route.fulfill({ status: 502, json: { error: 'The backend is away.' } })
        : route.continue(),
    );
    await page.getByRole('button', { name: 'Connect WMS' }).click();
    await modalOf(page).getByRole('alert').getByText('Something went wrong').waitFor();
    isDown = false;
    await modalOf(page).getByRole('button', { name: 'Try again' }).click();
    await linkPageOf(page)
      .heading(/^Connect your/)
      .waitFor();
  });

  test('saving that fails is said on the Link page, and another try uses the same auth code', async () => {
    const page = await app.openApp();
    const codes: string[] = [];
    await page.route('**/store-token', async (route) => {
      codes.push(route.request().postDataJSON().auth_code);
      if (codes.length === 1) return route.fulfill({ status: 500, json: { error: 'Disk full.' } });
      return route.continue();
    });
    const link = await openLink(page, 'Connect WMS');
    await link.consent();
    await link.pick('Sandbox');
    await link.press('Connect');
    await link.finish();
    await link.heading('Saving failed').waitFor();
    await link.press('Try again');
    await link.heading('Sandbox is connected').waitFor();
    expect(codes).toHaveLength(2);
    expect(codes[1] === codes[0]).toBe(true);
    await expect.poll(() => connections(page).count()).toBe(1);
  });
});
