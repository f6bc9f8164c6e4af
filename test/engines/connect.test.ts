import { expect, test } from 'vitest';
import {
  call,
  exchanged,
  inEachEngine,
  siteNames,
  visitApp,
  visitDemo,
} from './support/scenario.js';
import { until } from './support/until.js';

interface Connecting {
  vertical: string;
  button: string;
  integration: string;
  /** What to type beside the secret. */
  rest: Record<string, string>;
  secret: string;
  table: RegExp;
}

const react: Connecting[] = [
  {
    vertical: 'a warehouse',
    button: 'Connect WMS',
    integration: 'Shipwire',
    rest: { 'Account email': 'ops@example.com' },
    secret: 'API token',
    table: /Inventory|Products|Orders/,
  },
  {
    vertical: 'a shop',
    button: 'Connect Cart',
    integration: 'Faire',
    rest: { 'Brand name': 'Acme Goods' },
    secret: 'API token',
    table: /Orders|Products/,
  },
  {
    vertical: 'a carrier',
    button: 'Connect Carrier',
    integration: 'DPD',
    rest: { 'Account number': '510087340', Username: 'integration-user' },
    secret: 'Password',
    table: /Invoice line items/i,
  },
];

inEachEngine((browser) => {
  for (const { vertical, button, integration, rest, secret, table } of react) {
    test(`in React, ${vertical}: refused in words, then connected, and its data is there`, async () => {
      const { page, link } = await visitDemo(browser);
      await page.press(button);
      await link.consent();
      await link.pick(integration);
      await link.heading(`Sign in to ${integration}`);
      await link.signIn({ ...rest, [secret]: 'not-the-right-secret' });
      await link.place.role('group', `${integration} did not accept these credentials`);
      for (const [label, value] of Object.entries(rest)) {
        expect(await link.place.valueOf(label)).toBe(value);
      }
      await link.signIn({ [secret]: 'trackstar-good' });
      await link.finish(integration);
      await link.done();
      await page.gone('dialog');
      await page.heading(integration);
      await page.role('table', table);
      await page.role('cell');
    });
  }

  for (const site of siteNames) {
    test(`a forwarder, ${site}: the access token of the connection reads its data`, async () => {
      const before = (await exchanged()).length;
      const { page, link } = await visitApp(browser, site, { integrationType: 'freight' });
      await page.press('Connect');
      // There is one, so there is nothing to choose.
      await link.consent();
      await link.signIn({ Username: 'integration-user', 'API key': 'not-the-right-secret' });
      await link.place.role('group', 'Example Forwarder did not accept these credentials');
      await link.signIn({ 'API key': 'trackstar-good' });
      await link.finish('Example Forwarder');
      await link.done();
      await page.gone('dialog');
      await page.text('connected');
      const connections = (await exchanged()).slice(before);
      expect(connections.map((each) => each.integration_name)).toEqual(['example-forwarder']);
      const token = connections[0]?.access_token;
      const shipments = await until('shipments', async () => {
        const { data } = await call('GET', '/freight/shipments', undefined, token);
        return data?.length > 0 && data;
      });
      expect(shipments[0]).toHaveProperty('id');
    });
  }
});
