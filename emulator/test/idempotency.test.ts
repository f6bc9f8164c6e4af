import { describe, expect, test } from 'vitest';
import { idempotencyKeys } from '../src/http/idempotency-schema.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced, deps, passTime } = emulator;
const { connectionId, token } = await connect('wms', 'sandbox');
await synced(connectionId);

const create = (key: string, sku: string, more: { token?: string; name?: string } = {}) =>
  api('POST', '/wms/products', {
    token: more.token ?? token,
    body: { name: more.name ?? 'Lamp', sku },
    headers: { 'idempotency-key': key },
  });
const count = async (sku: string) =>
  (await api('GET', `/wms/products?sku=${sku}`, { token })).body.total_count;

describe('an idempotency key', () => {
  test('makes a write happen once, and gives its answer again', async () => {
    const first = await create('one', 'ONE');
    const again = await create('one', 'ONE');
    expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([200, null]);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    expect(await count('ONE')).toBe(1);
  });

  test('of many calls at once lets one through', async () => {
    const calls = await Promise.all(Array.from({ length: 8 }, () => create('race', 'RACE')));
    const done = calls.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    for (const { status, body } of calls) {
      if (status !== 200) expect([status, body.origin]).toEqual([409, 'trackstar']);
    }
    expect(await count('RACE')).toBe(1);
  });

  test('does not serve another body, another path or another connection', async () => {
    await create('two', 'TWO');
    expect((await create('two', 'TWO', { name: 'Other' })).status).toBe(400);
    const { status, body } = await api('POST', '/wms/returns', {
      token,
      body: {},
      headers: { 'idempotency-key': 'two' },
    });
    expect([status, body.origin]).toEqual([400, 'trackstar']);
    const other = await connect('wms', 'sandbox');
    await synced(other.connectionId);
    expect(
      (await create('two', 'TWO', { token: other.token })).headers.get('idempotent-replayed'),
    ).toBe(null);
  });

  test('is free again after a failure', async () => {
    expect((await create('three', 'TWO')).status).toBe(409);
    expect((await create('three', '')).status).toBe(422);
    expect((await create('three', 'THREE')).status).toBe(200);
  });

  test('of a call that died can be used again, though not at once', async () => {
    const row = (await deps.db.orm.select().from(idempotencyKeys)).find(
      ({ keyHash }) => keyHash === deps.secrets.hash('idempotency-key', 'three'),
    );
    if (!row) throw new Error('The key is gone.');
    const dead = { ...row, keyHash: deps.secrets.hash('idempotency-key', 'dead'), answer: null };
    const [{ fingerprint }] = [row];
    await deps.db.orm.insert(idempotencyKeys).values({ ...dead, fingerprint });
    expect((await create('dead', 'THREE')).status).toBe(409);
    expect((await create('dead', 'FOUR')).status).toBe(400);
    passTime(61);
    expect((await create('dead', 'FOUR')).status).toBe(200);
  });

  test('lasts a day', async () => {
    passTime(23 * 3600);
    expect((await create('one', 'ONE')).headers.get('idempotent-replayed')).toBe('true');
    passTime(2 * 3600);
    // The write runs again, and the source has that product already.
    expect((await create('one', 'ONE')).status).toBe(409);
  });

  test('has 1 to 255 characters', async () => {
    for (const key of [' ', 'x'.repeat(256)]) {
      const { status, body } = await create(key, 'FIVE');
      expect([status, Object.keys(body.detail.headers)]).toEqual([422, ['idempotency-key']]);
    }
    expect((await create('x'.repeat(255), 'FIVE')).status).toBe(200);
  });

  test('counts for the file of an order', async () => {
    const form = (boundary: string) =>
      [
        `--${boundary}`,
        'content-disposition: form-data; name="file"; filename="slip.txt"',
        '',
        'Pack it well.',
        `--${boundary}--`,
        '',
      ].join('\r\n');
    const attach = (boundary: string) =>
      api('POST', '/wms/orders/order_id_0/file', {
        token,
        text: form(boundary),
        headers: {
          'idempotency-key': 'file',
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
      });
    expect((await attach('aaa')).body).toEqual({
      data: 'success',
      id: 'order_id_0',
      unused_fields: [],
    });
    expect((await attach('bbb')).headers.get('idempotent-replayed')).toBe('true');
    const { body } = await api('GET', '/wms/orders/order_id_0', { token });
    expect(body.data.additional_fields.files).toMatchObject([{ file_name: 'slip.txt', size: 13 }]);
  });
});
