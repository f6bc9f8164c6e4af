import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addConnection, reconnect } from '../src/connect/add-connection.js';
import { openAccessToken } from '../src/storage/connections.js';
import { writeSettings } from '../src/storage/settings.js';
import { webhookMessages } from '../src/webhooks/schema.js';
import { startTest } from './support/harness.js';

const { deps, api, connection, synced } = await startTest({ initialSyncPageSize: 500 });

const ups = (secret: string, account = '510087340') => ({
  integrationType: 'carrier',
  integrationName: 'ups',
  credentials: { account_number: account, client_id: 'acme-client-7f3a', client_secret: secret },
});

test('credentials become a connection that syncs and reads', async () => {
  const made = await addConnection(deps, { ...ups('trackstar-good'), customerId: 'customer-7' });
  const { customer_id: customerId, integration_name: name } = await synced(made.id);
  expect([customerId, name]).toEqual(['customer-7', 'ups']);
  const read = await api('GET', '/carrier/invoice-line-items?limit=1', {
    token: openAccessToken(deps, made),
  });
  expect(read.status).toBe(200);
  expect(read.body.total_count).toBeGreaterThan(0);
});

test('what the organization has disabled stays out', async () => {
  await writeSettings(deps.db, { disabledFunctions: ['get_invoice_line_items'] });
  const made = await addConnection(deps, ups('trackstar-good', '510087341'));
  expect((await connection(made.id)).available_actions).toEqual([]);
  await writeSettings(deps.db, { disabledFunctions: [] });
});

test('nothing is made of what the vendor, or the form, refuses', async () => {
  const before = (await api('GET', '/connections')).body.total_count;
  for (const [wanted, code] of [
    [ups('wrong'), 'invalid_credentials'],
    [ups('trackstar-down'), 'vendor_unavailable'],
    [ups('trackstar-good', 'no account'), 'invalid_fields'],
    [{ ...ups('trackstar-good'), integrationName: 'nobody' }, 'unknown_integration'],
  ] as const) {
    await expect(addConnection(deps, wanted)).rejects.toMatchObject({ code });
  }
  expect((await api('GET', '/connections')).body.total_count).toBe(before);
});

test('what the vendor refuses is announced, what the form refuses is not', async () => {
  await deps.db.orm.delete(webhookMessages);
  const made = await addConnection(deps, {
    ...ups('trackstar-good', '510087344'),
    customerId: 'customer-8',
  });
  const tries = [
    () => addConnection(deps, { ...ups('wrong'), customerId: 'customer-8' }),
    () => addConnection(deps, ups('trackstar-down')),
    () => addConnection(deps, ups('trackstar-good', 'no account')),
    () => reconnect(deps, made.id, ups('wrong', '510087344').credentials),
  ];
  for (const connect of tries) await expect(connect()).rejects.toThrow();
  const messages = await deps.db.orm
    .select({ connectionId: webhookMessages.connectionId, payload: webhookMessages.payload })
    .from(webhookMessages)
    .where(eq(webhookMessages.eventType, 'install.failed'))
    .orderBy(asc(webhookMessages.seq));
  expect(
    messages.map(({ connectionId, payload }) => {
      const { data, customer_id, integration_name } = JSON.parse(payload);
      return [connectionId, customer_id, integration_name, data.reason];
    }),
  ).toEqual([
    [null, 'customer-8', 'ups', 'invalid_credentials'],
    [null, null, 'ups', 'vendor_unavailable'],
    [made.id, 'customer-8', 'ups', 'invalid_credentials'],
  ]);
  expect(JSON.stringify(messages)).not.toContain('wrong');
  const logged = await api('GET', '/webhooks/messages?event_type=install.failed');
  expect(logged.body.data[0].connection_id).toBe(made.id);
});

test('a reconnection keeps id and token, and changes nothing for another account', async () => {
  const made = await addConnection(deps, ups('trackstar-good', '510087342'));
  await expect(
    reconnect(deps, made.id, ups('trackstar-good', '510087343').credentials),
  ).rejects.toMatchObject({ code: 'account_mismatch' });
  const again = await reconnect(deps, made.id, ups('trackstar-partial', '510087342').credentials);
  expect(again.id).toBe(made.id);
  expect(openAccessToken(deps, again)).toBe(openAccessToken(deps, made));
  await expect(reconnect(deps, 'nobody', {})).rejects.toMatchObject({ status: 404 });
});
