import { expect, test } from 'vitest';
import { createApiKey, listApiKeys, revokeApiKey } from '../src/storage/api-keys.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced, deps } = emulator;
const control = (path: string, body: object) => api('POST', `/_emulator/${path}`, { body });

/** All records of a list, page by page. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
async function all(path: string, token: string): Promise<any[]> {
  const found = [];
  let pageToken = '';
  do {
    const { body } = await api('GET', `${path}?page_token=${encodeURIComponent(pageToken)}`, {
      token,
    });
    found.push(...body.data);
    pageToken = body.next_token ?? '';
    if (!pageToken) expect(body.total_count).toBe(found.length);
  } while (pageToken);
  return found;
}

test('time moves forward, and tokens expire by it', async () => {
  const link = await api('POST', '/link/token');
  const before = Date.now();
  const { body } = await control('clock', { advance_seconds: 3600 });
  expect(body.offset_seconds).toBe(3600);
  expect(Date.parse(body.now)).toBeGreaterThanOrEqual(before + 3_600_000);
  expect((await api('GET', '/_emulator/clock')).body.offset_seconds).toBe(3600);
  const session = await emulator.link('', {
    body: {
      linkToken: link.body.link_token,
      embedderOrigin: 'http://localhost:3000',
      options: { integrationType: 'wms' },
    },
  });
  expect(session.status).toBe(401);
  expect((await control('clock', { advance_seconds: -1 })).status).toBe(422);
});

test('scale: as many records as asked for, with their relations, and then no more', async () => {
  const { connectionId, token } = await connect('wms', 'sandbox');
  const early = await control('scale', {
    connection_id: connectionId,
    resource: 'wms/orders',
    count: 10,
  });
  await synced(connectionId);
  if (early.status !== 200) expect(early.status).toBe(409);
  const ask = (count: number) =>
    control('scale', { connection_id: connectionId, resource: 'wms/orders', count });
  expect((await ask(3_210)).body).toEqual({
    connection_id: connectionId,
    resource: 'wms/orders',
    added: 3_110,
    total_count: 3_210,
  });
  expect((await ask(3_210)).body.added).toBe(0);
  expect((await ask(5)).body).toMatchObject({ added: 0, total_count: 3_210 });

  const orders = await all('/wms/orders', token);
  const products = new Set((await all('/wms/products', token)).map(({ id }) => id));
  const unique = (values: unknown[]) => new Set(values).size === values.length;
  expect(orders).toHaveLength(3_210);
  expect(unique(orders.map(({ id }) => id))).toBe(true);
  expect(unique(orders.map((order) => order.order_number))).toBe(true);
  const shipments = orders.flatMap((order) => order.shipments);
  expect(shipments.length).toBeGreaterThan(1500);
  expect(unique(shipments.map((shipment) => shipment.shipment_id))).toBe(true);
  const bought = orders.flatMap((order) => order.line_items);
  expect(bought.every((line) => products.has(line.product_id))).toBe(true);
  expect(orders.every((order) => order.created_date <= order.updated_date)).toBe(true);
  const dates = new Set(orders.map((order) => order.created_date));
  expect(dates.size).toBeGreaterThan(1500);
  const since = orders[7].created_date;
  const { body } = await api('GET', `/wms/orders?created_date[gte]=${since}&limit=1`, { token });
  expect(body.total_count).toBe(orders.filter((order) => order.created_date >= since).length);
});

test.each([
  [{ connection_id: 'x', resource: 'wms/orders', count: 1 }, 404],
  [{ connection_id: 'x', resource: 'wms/orders', count: 0 }, 422],
  [{ resource: 'wms/orders', count: 1 }, 422],
])('scale %j: %i', async (body, status) => {
  expect((await control('scale', body)).status).toBe(status);
});

test('a seed makes connections with records of its own', async () => {
  const order = { id: 'mine', order_number: 'PO-1', status: 'open' };
  const { status, body } = await control('seed', {
    connections: [
      {
        integration_type: 'wms',
        customer_id: 'c1',
        records: { 'wms/orders': [order, { id: 'order_id_3', channel: 'Fair' }] },
        scale: { 'wms/inventory': 300 },
      },
      { integration_type: 'cart', integration_name: 'shopify' },
    ],
  });
  expect(status).toBe(200);
  const [wms, cart] = body.data;
  expect([wms.customer_id, cart.integration_name]).toEqual(['c1', 'shopify']);
  const token = wms.access_token;
  const orders = await all('/wms/orders', token);
  expect(orders).toHaveLength(101);
  expect(orders.find(({ id }) => id === 'mine')).toMatchObject(order);
  expect(orders.find(({ id }) => id === 'order_id_3').channel).toBe('Fair');
  expect(await all('/wms/inventory', token)).toHaveLength(300);
  await synced(cart.connection_id);
});

test.each([
  [{ integration_type: 'wms', integration_name: 'nobody' }, 'connections.0.integration_name'],
  [{ integration_type: 'wms', records: { 'wms/stars': [] } }, 'resource'],
  [
    { integration_type: 'wms', records: { 'wms/orders': [{ id: 'a', status: 'sideways' }] } },
    'connections.0.records.wms/orders.0.status',
  ],
  [
    { integration_type: 'wms', records: { 'wms/orders': [{ order_number: 'a' }] } },
    'connections.0.records.wms/orders.0.id',
  ],
])('a seed that is wrong makes nothing: %j', async (connection, field) => {
  const count = async () => (await api('GET', '/connections')).body.total_count;
  const before = await count();
  const answer = await control('seed', {
    connections: [{ integration_type: 'carrier' }, connection].reverse(),
  });
  expect(answer.status).toBe(422);
  expect(JSON.stringify(answer.body.detail.json)).toContain(field);
  expect(await count()).toBe(before);
});

test('API keys are made, shown once, and revoked; the last full one stays', async () => {
  const made = await createApiKey(deps, { name: 'CI', kind: 'read_only' });
  const list = (key: string) => api('GET', '/connections', { key });
  expect((await list(made.key)).status).toBe(200);
  expect((await api('POST', '/link/token', { key: made.key })).status).toBe(403);
  const listed = await listApiKeys(deps);
  expect(listed.map(({ name, hint }) => [name, hint])).toContainEqual(['CI', made.key.slice(-4)]);
  expect(JSON.stringify(listed)).not.toContain(made.key);
  await revokeApiKey(deps, made.id);
  await revokeApiKey(deps, made.id);
  expect((await list(made.key)).status).toBe(401);
  await expect(revokeApiKey(deps, 'default-full')).rejects.toThrow(/last full-access key/);
  const other = await createApiKey(deps, { name: 'Second', kind: 'full' });
  await revokeApiKey(deps, other.id);
  await expect(revokeApiKey(deps, 'nobody')).rejects.toThrow();
});

test('a read-only key controls nothing', async () => {
  const key = emulator.keys.readOnlyApiKey;
  for (const path of ['clock', 'reset', 'seed', 'scale']) {
    expect((await api('POST', `/_emulator/${path}`, { key, body: {} })).status).toBe(403);
  }
});

test('reset forgets everything but the keys, and puts the clock right', async () => {
  const { connectionId, token } = await connect('wms', 'sandbox');
  await api('POST', '/_emulator/faults', { body: { kind: 'outage' } });
  expect((await control('reset', {})).body).toEqual({ reset: true });
  expect((await api('GET', '/connections')).body.data).toEqual([]);
  expect((await api('GET', `/connections/${connectionId}`)).status).toBe(404);
  expect((await api('GET', '/wms/orders', { token })).status).toBe(401);
  expect((await api('GET', '/_emulator/faults')).body.data).toEqual([]);
  expect((await api('GET', '/_emulator/clock')).body.offset_seconds).toBe(0);
  const again = await connect('wms', 'sandbox');
  await synced(again.connectionId);
});
