import { describe, expect, test } from 'vitest';
import { resourcesOf } from '../src/resources/index.js';
import { apiKeys } from '../src/storage/schema.js';
import { startTest } from './support/harness.js';

// A real account has thousands of records; a page at a time they take longer than a test may.
const emulator = await startTest({ initialSyncPageSize: 500 });
const { api, link, connect, openSession, synced, allSynced } = emulator;

/** A code that nobody exchanged yet. */
async function freshCode(tokenBody?: object): Promise<string> {
  const { sessionToken } = await openSession({ integrationType: 'wms', sandbox: true }, tokenBody);
  const checked = await link('/credentials', {
    bearer: sessionToken,
    body: { integrationName: 'sandbox', credentials: {} },
  });
  const finished = await link('/finish', {
    bearer: sessionToken,
    body: { attemptId: checked.body.attemptId },
  });
  return finished.body.authCode;
}

const exchange = (auth_code: string, customer_id?: string, key?: string) =>
  api('POST', '/link/exchange', { body: { auth_code, customer_id }, ...(key ? { key } : {}) });

const countConnections = async () => (await api('GET', '/connections')).body.total_count;

describe('from link token to readable records', () => {
  test.each([
    ['wms', 'shiphero'],
    ['cart', 'shopify'],
    ['carrier', 'fedex'],
    ['freight', 'example-forwarder'],
    ['wms', 'sandbox'],
    ['cart', 'sandbox'],
    ['carrier', 'sandbox'],
    ['freight', 'sandbox'],
  ])('connects %s %s and reads every resource', async (type, name) => {
    const { connectionId, token } = await connect(type, name, {
      tokenBody: { customer_id: 'merchant-7' },
    });
    expect(token).toMatch(/^trackstar_[\w-]{43}$/);
    const connection = await allSynced({ connectionId, token });
    expect(connection).toMatchObject({
      connection_id: connectionId,
      integration_name: name,
      integration_type: type,
      customer_id: 'merchant-7',
      errors: [],
      webhooks_disabled: false,
    });
    const [warehouse] =
      type === 'wms' ? (await api('GET', '/wms/warehouses', { token })).body.data : [];
    for (const { functionName, path, hasNoItem } of resourcesOf(type)) {
      expect(connection.historical_sync_completed[functionName]).toBe(true);
      const list = path.replace('{warehouse_id}', warehouse?.id);
      const { status, body } = await api('GET', list, { token });
      expect(status).toBe(200);
      expect(body.data.length).toBeGreaterThan(0);
      expect(body.total_count).toBe(body.data.length);
      if (hasNoItem) continue;
      const one = await api('GET', `${list}/${body.data[0].id}`, { token });
      expect(one.body).toEqual({ data: body.data[0] });
    }
  });

  test('counts the calls made with its token', async () => {
    const { connectionId, token } = await connect('carrier', 'ups');
    await synced(connectionId);
    await api('GET', '/carrier/invoice-line-items', { token });
    await api('GET', '/carrier/invoice-line-items', { token });
    const connection = await emulator.connection(connectionId);
    expect(connection.times_used).toBe(2);
    expect(connection.last_used).toMatch(/Z$/);
  });

  test('tells which account it belongs to', async () => {
    const { connectionId } = await connect('cart', 'shopify');
    const connection = await emulator.connection(connectionId);
    expect(connection.me).toEqual({ account: 'acme-goods.myshopify.com' });
    expect(connection.integration_display_name).toBe('Shopify');
  });
});

describe('permissions', () => {
  test('a refused resource stands as an error and keeps the others going', async () => {
    const { connectionId, token } = await connect('wms', 'shipbob', { outcome: 'partial' });
    const connection = await synced(connectionId);
    expect(connection.historical_sync_completed).toMatchObject({
      get_inventory: true,
      get_orders: false,
    });
    expect(connection.errors).toMatchObject([
      { affected_endpoints: [{ endpoint: 'GET /wms/orders', preventing_sync: false }] },
    ]);
    expect(connection.available_actions).not.toContain('get_orders');
    expect((await api('GET', '/wms/orders', { token })).body.data).toEqual([]);
    expect((await api('GET', '/wms/inventory', { token })).body.data).not.toEqual([]);
  });

  test('a function that the app disabled is not asked for, not synced, and refused', async () => {
    const { connectionId, token } = await connect('wms', 'shipbob', {
      options: { disabledFunctions: ['get_orders'] },
    });
    const connection = await synced(connectionId);
    expect(connection.historical_sync_completed).not.toHaveProperty('get_orders');
    const { status, body } = await api('GET', '/wms/orders', { token });
    expect([status, body.error]).toEqual([403, 'get_orders is disabled for this connection']);
  });
});

describe('an auth code', () => {
  test('is exchanged by ten callers at once into one connection', async () => {
    const code = await freshCode();
    const before = await countConnections();
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(code, 'c1')));
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([200]));
    expect(new Set(answers.map((each) => JSON.stringify(each.body))).size).toBe(1);
    expect(await countConnections()).toBe(before + 1);
  });

  test('answers a repeat by the same customer with the same connection', async () => {
    const code = await freshCode({ customer_id: 'c1' });
    const first = await exchange(code, 'c1');
    expect(first.body).toMatchObject({ customer_id: 'c1', integration_name: 'sandbox' });
    expect(await exchange(code, 'c1')).toMatchObject({ status: 200, body: first.body });
    expect(await exchange(code)).toMatchObject({ status: 200, body: first.body });
  });

  test('says the same for another customer, another key and an unknown code', async () => {
    const [otherKey] = await emulator.deps.db.orm
      .insert(apiKeys)
      .values({
        id: 'second',
        kind: 'full',
        keyHash: emulator.deps.secrets.hash('api-key', 'second-key'),
        createdAt: new Date(),
      })
      .returning();
    expect(otherKey?.id).toBe('second');
    const unknown = await exchange('code_that-never-was');
    expect(unknown.status).toBe(422);

    const ofCustomer = await freshCode({ customer_id: 'c1' });
    const before = await countConnections();
    for (const answer of [
      await exchange(ofCustomer, 'c2'),
      await exchange(ofCustomer, 'c1', 'second-key'),
    ]) {
      expect([answer.status, answer.body]).toEqual([unknown.status, unknown.body]);
    }
    expect(await countConnections()).toBe(before);
    expect((await exchange(ofCustomer, 'c1')).status).toBe(200);
    expect((await exchange(ofCustomer, 'c2')).body).toEqual(unknown.body);

    const ofNobody = await freshCode();
    expect((await exchange(ofNobody, 'c1')).body.customer_id).toBe('c1');
    expect((await exchange(ofNobody, 'c2')).body).toEqual(unknown.body);
    expect((await exchange(ofNobody)).body).toEqual(unknown.body);
  });

  test('expires', async () => {
    const used = await freshCode();
    const unused = await freshCode();
    expect((await exchange(used)).status).toBe(200);
    emulator.passTime(601);
    expect((await exchange(used)).status).toBe(422);
    expect((await exchange(unused)).status).toBe(422);
  });
});

describe('a re-link', () => {
  test('keeps connection, token and history, and reads what became readable', async () => {
    const first = await connect('wms', 'shiphero', {
      outcome: 'partial',
      exchangeBody: { customer_id: 'm1' },
    });
    await synced(first.connectionId);
    const inventory = await api('GET', '/wms/inventory', { token: first.token });

    const opened = await openSession(
      { integrationType: 'cart' },
      { connection_id: first.connectionId },
    );
    expect(opened.session).toMatchObject({
      integrationType: 'wms',
      relink: { connectionId: first.connectionId, integrationName: 'shiphero' },
      integrations: [{ integrationName: 'shiphero' }],
    });
    const second = await connect('wms', 'shiphero', {
      tokenBody: { connection_id: first.connectionId },
    });
    expect(second).toMatchObject({ connectionId: first.connectionId, token: first.token });
    const connection = await synced(first.connectionId);
    expect(connection).toMatchObject({ errors: [], customer_id: 'm1' });
    expect(connection.historical_sync_completed.get_orders).toBe(true);
    expect((await api('GET', '/wms/orders', { token: first.token })).body.data).not.toEqual([]);
    expect((await api('GET', '/wms/inventory', { token: first.token })).body).toEqual(
      inventory.body,
    );
  });

  test('with another account changes nothing', async () => {
    const first = await connect('wms', 'shiphero');
    const { sessionToken } = await openSession({}, { connection_id: first.connectionId });
    const refused = await link('/credentials', {
      bearer: sessionToken,
      body: {
        integrationName: 'shiphero',
        credentials: { email: 'other@example.com', api_token: 'trackstar-good' },
      },
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'account_mismatch']);
    expect((await api('GET', '/wms/products', { token: first.token })).status).toBe(200);
  });

  test('of an unknown connection, or of another customer, is refused', async () => {
    const unknown = await api('POST', '/link/token', { body: { connection_id: 'nope' } });
    expect([unknown.status, unknown.body.id]).toEqual([404, 'nope']);
    const { connectionId } = await connect('wms', 'sandbox', { tokenBody: { customer_id: 'm1' } });
    const others = await api('POST', '/link/token', {
      body: { connection_id: connectionId, customer_id: 'm2' },
    });
    expect(others.status).toBe(404);
  });
});
