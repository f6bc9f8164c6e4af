import { describe, expect, test } from 'vitest';
import { API_KEY, startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced } = emulator;
const { connectionId, token } = await connect('wms', 'sandbox');
await synced(connectionId);

const lists = [
  '/wms/inventory',
  '/wms/orders',
  '/wms/products',
  '/wms/warehouses',
  '/cart/orders',
  '/cart/products',
  '/carrier/invoice-line-items',
];
const keyOnly = [
  ['GET', '/connections'],
  ['GET', `/connections/${connectionId}`],
  ['GET', '/integrations/wms'],
  ['GET', '/integrations/wms/shiphero'],
  ['POST', '/link/token'],
  ['POST', '/link/exchange'],
  ['POST', '/sandbox/generate-sandbox/wms'],
] as const;
const dataCalls = lists.flatMap((list) => [
  ['GET', list],
  ['GET', `${list}/x`],
]) as ['GET', string][];

describe('headers', () => {
  test.each([...keyOnly, ...dataCalls])('%s %s wants an API key', async (method, path) => {
    for (const key of [null, 'wrong', '', 'Ünknown']) {
      const { status, body } = await api(
        method,
        path,
        key === 'Ünknown' ? { key: 'x'.repeat(9000) } : { key },
      );
      expect([status, body.origin]).toEqual([401, 'trackstar']);
      expect(body.error).toContain('x-trackstar-api-key');
    }
  });

  test.each(dataCalls)('%s %s wants an access token', async (method, path) => {
    expect((await api(method, path)).status).toBe(401);
    const { status, body } = await api(method, path, { token: 'trackstar_wrong' });
    expect(status).toBe(401);
    expect(body.error).toContain('x-trackstar-access-token');
  });

  test('every answer carries a request id, and takes over the one that was sent', async () => {
    for (const [method, path, key] of [
      ['GET', '/connections', API_KEY],
      ['GET', '/connections', 'wrong'],
      ['GET', '/nowhere', API_KEY],
      ['GET', '/link', API_KEY],
    ] as const) {
      const { headers } = await api(method, path, { key });
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    }
    const { headers } = await api('GET', '/connections', { headers: { 'x-request-id': 'mine-1' } });
    expect(headers.get('x-request-id')).toBe('mine-1');
  });

  test('a Host that is not ours is refused everywhere', async () => {
    for (const host of ['evil.example', 'localhost', 'localhost:4011', 'evil.example:4010']) {
      for (const path of ['/connections', '/link', '/link/session', '/nowhere']) {
        expect((await api('GET', path, { headers: { host } })).status).toBe(403);
      }
    }
    expect((await api('GET', '/connections', { headers: { host: '127.0.0.1:4010' } })).status).toBe(
      200,
    );
  });

  test('nothing is offered to other origins', async () => {
    const { headers } = await api('GET', '/connections', {
      headers: { origin: 'http://localhost:3000' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('keys and tokens', () => {
  test('a read-only key reads and does not write', async () => {
    const key = emulator.keys.readOnlyApiKey;
    expect((await api('GET', '/connections', { key })).status).toBe(200);
    expect((await api('GET', '/wms/orders', { key, token })).status).toBe(200);
    expect((await api('HEAD', '/connections', { key })).status).toBe(200);
    for (const path of ['/link/token', '/link/exchange', '/sandbox/generate-sandbox/wms']) {
      const { status, body } = await api('POST', path, { key });
      expect([status, body.origin]).toEqual([403, 'trackstar']);
    }
  });

  test("one connection's token does not reach another's records", async () => {
    const other = await connect('wms', 'shiphero');
    await synced(other.connectionId);
    const { body } = await api('GET', '/wms/orders', { token: other.token });
    const { status } = await api('GET', `/wms/orders/${body.data[0].id}`, { token });
    expect(status).toBe(404);
    const mine = await api('GET', `/wms/orders?ids[in]=${body.data[0].id}`, { token });
    expect(mine.body).toEqual({ data: [], next_token: null, total_count: 0 });
  });

  test('what the integration has no endpoint for is not implemented', async () => {
    const { status, body } = await api('GET', '/cart/orders', { token });
    expect([status, body]).toEqual([
      501,
      { error: 'Endpoint get_orders is not implemented for Sandbox', origin: 'trackstar' },
    ]);
    const poor = await connect('cart', 'nuorder');
    const answer = await api('GET', '/cart/products', { token: poor.token });
    expect([answer.status, answer.body.error]).toEqual([
      501,
      'Endpoint get_products is not implemented for NuOrder',
    ]);
  });
});

describe('bodies', () => {
  test.each(['{', 'not json', '[1', '"'])('%s is not JSON', async (text) => {
    for (const path of ['/link/token', '/link/exchange']) {
      const { status, body } = await api('POST', path, { text });
      expect([status, body.origin]).toEqual([422, 'trackstar']);
      expect(body.error).toMatch(/not valid JSON/);
    }
    expect((await api('POST', '/link/token')).status).toBe(200);
  });

  test('wrong and unknown fields are named', async () => {
    const wrong = await api('POST', '/link/token', { body: { customer_id: 7, colour: 'red' } });
    expect([wrong.status, Object.keys(wrong.body.detail.json).sort()]).toEqual([
      422,
      ['colour', 'customer_id'],
    ]);
    const missing = await api('POST', '/link/exchange', { body: {} });
    expect(missing.body.detail.json.auth_code).toHaveLength(1);
    for (const body of [[], 'text', 3, null]) {
      expect((await api('POST', '/link/token', { body })).status).toBe(422);
    }
  });

  test('a body of more than a megabyte is refused', async () => {
    const { status } = await api('POST', '/link/token', { text: `"${'x'.repeat(1_100_000)}"` });
    expect(status).toBe(413);
  });

  test('an empty object, an empty body and nulls make a link token', async () => {
    for (const call of [
      {},
      { body: {} },
      { text: '' },
      { body: { connection_id: null, customer_id: null } },
    ]) {
      const { status, body } = await api('POST', '/link/token', call);
      expect(status).toBe(200);
      expect(Object.keys(body)).toEqual(['link_token']);
      expect(body.link_token.length).toBeGreaterThan(40);
    }
  });
});

describe('what is not there', () => {
  test.each([
    ['GET', '/nowhere'],
    ['DELETE', '/wms/orders'],
    ['GET', '/wms'],
    ['POST', '/connections'],
    ['PUT', '/link/token'],
  ] as const)('%s %s', async (method, path) => {
    const { status, body } = await api(method, path, { token });
    expect([status, body.origin]).toEqual([404, 'trackstar']);
  });

  test('unknown records, connections, types and integrations are named by their id', async () => {
    for (const [path, id] of [
      ['/wms/orders/nope', 'nope'],
      ['/connections/nope', 'nope'],
      ['/integrations/erp', 'erp'],
      ['/integrations/wms/nope', 'nope'],
    ] as const) {
      const { status, body } = await api('GET', path, { token });
      expect([status, body.id]).toEqual([404, id]);
    }
    expect((await api('POST', '/sandbox/generate-sandbox/erp')).status).toBe(404);
  });
});

describe('lists of connections and integrations', () => {
  test('connections are paged by id without repeats', async () => {
    await Promise.all(Array.from({ length: 6 }, () => connect('carrier', 'sandbox')));
    const seen: string[] = [];
    let path = '/connections?limit=2';
    for (;;) {
      const { body } = await api('GET', path);
      expect(body.data.length).toBeLessThanOrEqual(2);
      seen.push(...body.data.map((each: { connection_id: string }) => each.connection_id));
      if (body.next_token === null) break;
      path = `/connections?limit=2&page_token=${encodeURIComponent(body.next_token)}`;
    }
    const { body } = await api('GET', '/connections');
    expect(seen).toHaveLength(body.total_count);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each(['limit=0', 'limit=1001', 'limit=x', 'page_token=nope', 'colour=red'])(
    'GET /connections?%s is refused',
    async (query) => {
      const { status, body } = await api('GET', `/connections?${query}`);
      expect([status, Object.keys(body.detail.query)]).toEqual([422, [query.split('=')[0]]]);
    },
  );

  test('an integration tells what can be read', async () => {
    const { body } = await api('GET', '/integrations/cart/nuorder');
    expect(body.data).toMatchObject([
      {
        integration_name: 'nuorder',
        display_name: 'NuOrder',
        install_method: 'input',
        write_operations: [
          { action: 'adjust_inventory' },
          { action: 'batch_adjust_inventory' },
          {
            action: 'create_order_shipment',
            url: 'POST /cart/orders/{order_id}/shipments',
            required_base_schema_fields: [
              'tracking_number',
              'tracking_url',
              'carrier_name',
              'requested_shipping_method',
            ],
          },
          { action: 'create_refund' },
        ],
        list_operations: [
          { action: 'get_warehouses', url: 'GET /cart/warehouses' },
          { action: 'get_orders', implemented_fields: { 'line_items.product_id': true } },
        ],
      },
    ]);
    expect((await api('GET', '/integrations/carrier')).body.data).toHaveLength(8);
  });
});
