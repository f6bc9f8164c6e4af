import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { signIn, viewer } from './dashboard-views.js';
import { startOrganization } from './organization.js';
import { sheet } from './sheet.js';

let organization: Awaited<ReturnType<typeof startOrganization>>;
beforeAll(async () => {
  organization = await startOrganization();
});
afterAll(() => organization?.close());

const invoices = new URL('../../examples/carrier-files/ups.csv', import.meta.url);

sheet('dashboard', async (shoot) => {
  const { emulator, call, endpoint, warehouse, refused, syncing, sandbox, parcels } = organization;
  const page = await shoot.context.newPage();
  await page.goto(emulator.dashboardUrl);
  await signIn(page, emulator.apiKey);
  const { open, take, view, press } = viewer(page, emulator.dashboardUrl, shoot);
  // The library gives what it says in a corner the same role.
  const dialog = page.locator('.dialog').getByRole('alertdialog');
  const confirm = async (name: string) => {
    await dialog.waitFor();
    await take(name);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  await view('/', '01-home');
  await view('/?range=7d', '02-home-week');
  if ((page.viewportSize()?.width ?? 0) < 900) {
    await press('Menu');
    await page.getByRole('dialog', { name: 'Menu' }).waitFor();
    await take('03-menu');
  }

  await view('/connections', '10-connections');
  await view('/connections?q=nothing-like-it', '11-connections-none-found');
  await view(`/connections/${warehouse.connection_id}`, '12-connection');
  await page.getByText('Orders', { exact: true }).first().click();
  await press('Show the token');
  await page.getByRole('button', { name: 'Hide' }).waitFor();
  await take('13-connection-token-and-schedule');
  await press('Delete');
  await confirm('14-connection-delete');
  await view(`/connections/${refused.connection_id}`, '15-connection-errors');
  await view(`/connections/${syncing?.connection_id}`, '16-connection-syncing');
  await view(`/connections/${warehouse.connection_id}?tab=on-demand`, '17-on-demand');
  await press('Create');
  await page.getByRole('dialog', { name: /on-demand/i }).waitFor();
  await take('18-on-demand-new');
  await view(`/connections/${warehouse.connection_id}/reconnect`, '19-reconnect');
  await view('/connections/nobody', '20-connection-unknown');

  await view('/connections/new', '21-add-connection');
  await page.getByRole('searchbox', { name: 'Search integrations' }).fill('qqqq');
  await take('22-add-connection-none-found');
  await view('/connections/new?vertical=wms&integration=mintsoft', '23-credentials');
  await press('Connect');
  await take('24-credentials-incomplete');
  await press('Refused by the vendor');
  await press('Connect');
  await page.getByText('did not accept').waitFor();
  await take('25-credentials-refused');
  await view('/connections/new?vertical=wms&integration=shiphero', '26-signs-in-elsewhere');
  await open('/connections/new?vertical=wms&integration=mintsoft');
  await press('Everything granted');
  await press('Connect');
  await page.getByText('Its first sync has begun.').waitFor();
  await take('27-connected');
  const token = await page.getByRole('region', { name: 'Access token', exact: true }).innerText();
  await call('DELETE', '/connections', undefined, token.trim());

  await view('/magic-links', '30-magic-links');
  await press(/^Revoke the link/);
  await confirm('31-magic-link-revoke');
  await view('/magic-links/new', '32-magic-link-new');
  await page.getByLabel(/Good for/).fill('900');
  await press(/Integrations/);
  await page.getByRole('option', { name: 'Only those I choose' }).click();
  await press('Generate');
  await take('33-magic-link-refused');
  await view(`/magic-links/new?connection=${warehouse.connection_id}`, '34-magic-link-renewal');
  await press('Generate');
  await page.getByText('Copy the link now').waitFor();
  await take('35-magic-link-ready');
  const { magic_links: links } = await call('GET', '/magic-links');
  await call('DELETE', `/magic-links/${links[0].id}`);

  await view('/webhooks/endpoints', '40-endpoints');
  await view('/webhooks/endpoints/new', '41-endpoint-new');
  await page.getByText('Every event').last().click();
  await press('Add the endpoint');
  await take('42-endpoint-refused');
  await view(`/webhooks/endpoints/${endpoint.id}`, '43-endpoint');
  await press('Show the secret');
  await page.getByText('whsec_').waitFor();
  await take('44-endpoint-secret');
  await press('Delete');
  await confirm('45-endpoint-delete');
  await view('/webhooks/log', '46-webhook-log');
  await view('/webhooks/log?event=order.nothing', '47-webhook-log-none-found');
  await open('/webhooks/log');
  await page.locator('tbody a').first().click();
  await page.getByRole('dialog').getByText('Payload').waitFor();
  await take('48-webhook-message');
  await view('/webhooks/events', '49-event-catalog');

  await view('/api-log', '50-api-log');
  await view('/api-log?q=nothing-like-it', '51-api-log-none-found');
  await view('/api-log?status=4xx', '52-api-log-refused');
  await page.locator('tbody a').first().click();
  await page.getByRole('dialog').getByText('Response body').first().waitFor();
  await take('53-call');

  const at = `/data-explorer?connection=${sandbox.connection_id}`;
  await view(at, '60-explorer');
  await view(`${at}&view=json`, '61-explorer-json');
  await view(`${at}&filters=%5B%22status%3Dfulfilled%22%5D`, '62-explorer-filtered');
  await view(`${at}&filters=%5B%22ids%5Bin%5D%3Dnobody%22%5D`, '63-explorer-none-found');
  await view(`${at}&record=order_id_0`, '64-record');
  await press('Edit');
  await page.getByLabel('Record as JSON').fill('{ "id": "order_id_0", "status": 7 }');
  await press('Save');
  await page.getByText('This cannot be stored.').waitFor();
  await take('65-record-refused');
  await view(`${at}&edit=new`, '66-record-new');
  await open(at);
  await press('Regenerate data');
  await confirm('67-regenerate');
  await open(`/data-explorer?connection=${parcels.connection_id}`);
  await page.setInputFiles('input[type=file]', {
    name: 'ups.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${readFileSync(invoices, 'utf8')}not,a,row\r\n`),
  });
  await page.getByText(/line items? from|imported before/).waitFor();
  await take('68-invoice-file');
  await view(`/data-explorer?mode=production`, '69-explorer-production');
  await view(
    `/data-explorer?mode=production&connection=${syncing?.connection_id}`,
    '70-explorer-syncing',
  );

  await view('/integrations', '80-integrations');
  await view('/integrations?q=nothing-like-it', '81-integrations-none-found');
  await view('/integrations?show=wms%2Fshiphero', '82-integration');

  await view('/settings/api-keys', '90-api-keys');
  await press('New key');
  await page.getByRole('dialog', { name: /key/i }).waitFor();
  await press('Make the key');
  await page.getByText('Give it a name').waitFor();
  await take('91-api-key-new');
  await page.getByLabel('Name').fill('Reports');
  await press('Make the key');
  await page.getByRole('region', { name: 'The new API key' }).waitFor();
  await take('92-api-key-made');
  await press('Done');
  await press('Revoke Reports');
  await dialog.waitFor();
  await take('93-api-key-revoke');
  await dialog.getByRole('button', { name: 'Revoke the key' }).click();
  await dialog.waitFor({ state: 'detached' });
  await view('/settings/branding', '94-branding');
  await page.getByLabel('Colour', { exact: true }).fill('#ffd400');
  await page.getByLabel('Organization').fill('Northwind Fulfillment and Logistics of the Coast');
  await take('95-branding-changed');
  await view('/settings/connections', '96-connection-settings');
  await view('/settings/embedding', '97-embedding');
  await page.getByText('Every app on this machine').click();
  await page.getByLabel('Allowed origins').fill('https://app.example.com/path');
  await press('Save');
  await page.getByText('is not an origin').waitFor();
  await take('98-embedding-refused');
  await view('/nowhere', '99-not-found');
});
