import { expect, test } from 'vitest';
import { expectAccessible } from './accessible.js';
import { linkFrame } from './link-app.js';
import { linkPageOf } from './link-page.js';
import { linkAppInBrowser } from './support.js';

const stage = linkAppInBrowser();

const shipwire = { 'Account email': 'ops@example.com', 'API token': 'trackstar-partial' };

async function open(options: object) {
  const page = await stage.browser.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(stage.app.urlFor(options));
  await page.getByRole('button', { name: 'Connect' }).click();
  const link = linkPageOf(page);
  await link.consent();
  return { page, link };
}

test('new credentials for a connection keep its id and its token, and another account changes nothing', async () => {
  const first = await open({ integrationType: 'wms', integrationId: 'shipwire' });
  await first.link.signIn(shipwire);
  await first.link.finish();
  await first.link.done();
  await first.page.close();
  const [before] = stage.app.exchanged;
  const connectedBefore = (await stage.app.call('GET', `/connections/${before?.connection_id}`))
    .data;
  expect(connectedBefore.available_actions).not.toContain('get_orders');

  const { page, link } = await open({ connectionId: before?.connection_id });
  await link.heading('Sign in to Shipwire').waitFor();
  await link.signIn({ 'Account email': 'other@example.com', 'API token': 'trackstar-good' });
  await link.frame.getByRole('group', { name: 'This is a different account' }).waitFor();
  await link.signIn({ ...shipwire, 'API token': 'trackstar-good' });
  await link.heading('All access granted').waitFor();
  await link.finish();
  await link.done();
  await page.close();
  expect(stage.app.exchanged.length).toBe(2);
  expect(stage.app.exchanged[1]?.connection_id).toBe(before?.connection_id);
  expect(stage.app.exchanged[1]?.access_token).toBe(before?.access_token);
  const after = (await stage.app.call('GET', `/connections/${before?.connection_id}`)).data;
  expect(after.available_actions).toContain('get_orders');
});

test('a vendor that takes its time is said to, and going back loses nothing that was typed', async () => {
  await stage.app.call('POST', '/_emulator/faults', {
    kind: 'slow',
    integration_name: 'shipwire',
    calls: ['check'],
    latency_ms: 60_000,
  });
  const { page, link } = await open({ integrationType: 'wms', integrationId: 'shipwire' });
  await link.signIn(shipwire);
  await link.heading('Connecting to Shipwire').waitFor();
  await link.frame.getByText('Shipwire is taking longer than usual.').waitFor();
  await expectAccessible(await linkFrame(page), 'slow vendor');
  await link.press('Cancel');
  await link.heading('Sign in to Shipwire').waitFor();
  const kept = await link.frame.getByLabel('API token', { exact: true }).inputValue();
  expect(kept).toBe(shipwire['API token']);
  await link.signIn({});
  await link.heading('Some access is missing').waitFor();
  await page.close();
});
