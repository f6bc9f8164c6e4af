import { describe, expect, test } from 'vitest';
import { startTest } from '../support/harness.js';
import { signIn } from './support.js';

const emulator = await startTest();
const { call } = await signIn(emulator);
const fine = await emulator.connect('wms', 'shiphero', {
  exchangeBody: { customer_id: 'northwind' },
});
const partial = await emulator.connect('cart', 'shopify', { outcome: 'partial' });
for (const { connectionId } of [fine, partial]) await emulator.synced(connectionId);

const ids = async (query: string) =>
  (await call('GET', `/connections${query}`)).body.data.map(
    (each: { connection_id: string }) => each.connection_id,
  );

describe('the list of connections', () => {
  test('holds what the public API says of each, newest first, and counts by status', async () => {
    const { body } = await call('GET', '/connections');
    expect(body.data).toMatchObject([
      await emulator.connection(partial.connectionId),
      await emulator.connection(fine.connectionId),
    ]);
    expect(body.counts).toEqual({ total: 2, ok: 1, syncing: 0, warn: 1, errors: 0 });
    expect(body.total_count).toBe(2);
  });

  test('finds by any name, by vertical and by status', async () => {
    for (const query of [
      '?q=northwind',
      '?q=Ship+hero',
      '?q=SHIPHERO',
      '?type=wms',
      '?status=ok',
    ]) {
      expect(await ids(query), query).toEqual([fine.connectionId]);
    }
    expect(await ids('?q=northwind+shopify')).toEqual([]);
    expect(await ids('?status=warn&type=cart')).toEqual([partial.connectionId]);
    expect(await ids(`?q=${partial.connectionId.slice(0, 12)}`)).toEqual([partial.connectionId]);
    expect((await call('GET', '/connections?status=fine')).status).toBe(422);
    expect((await call('GET', '/connections?page_token=fine')).status).toBe(422);
  });

  test('gives the access token of one that is asked for, and of nothing else', async () => {
    const { body } = await call('POST', `/connections/${fine.connectionId}/access-token`);
    expect(body).toEqual({ access_token: fine.token });
    expect((await call('POST', '/connections/nope/access-token')).status).toBe(404);
    expect((await call('GET', `/connections/${fine.connectionId}/access-token`)).status).toBe(404);
  });
});

describe('the public API through the dashboard', () => {
  test('answers for the session as it does for the key, and for a connection as for its token', async () => {
    const through = await call('GET', `/platform/connections/${fine.connectionId}`);
    expect(through.body.data).toEqual(await emulator.connection(fine.connectionId));
    const orders = await call('GET', '/platform/wms/orders?limit=3', {
      headers: { 'x-connection-id': fine.connectionId },
    });
    const direct = await emulator.api('GET', '/wms/orders?limit=3', { token: fine.token });
    expect(orders.body).toEqual(direct.body);
    expect(orders.headers.get('cache-control')).toBe('no-store');
  });

  test('passes on what is refused', async () => {
    expect((await call('GET', '/platform/wms/orders')).status).toBe(404);
    const wrong = await call('GET', '/platform/wms/orders?status=fine', {
      headers: { 'x-connection-id': fine.connectionId },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.detail.query.status).toHaveLength(1);
  });

  test('is not a use of the connection, and is not in the log of calls', async () => {
    const before = await emulator.connection(fine.connectionId);
    const logged = (await call('GET', '/platform/api-logs?q=/wms/orders')).body.total_count;
    await call('GET', '/platform/wms/orders', {
      headers: { 'x-connection-id': fine.connectionId },
    });
    expect((await emulator.connection(fine.connectionId)).times_used).toBe(before.times_used);
    expect((await call('GET', '/platform/api-logs?q=/wms/orders')).body.total_count).toBe(logged);
  });

  test('does not believe a header that says it is the dashboard', async () => {
    const { status } = await emulator.api('GET', '/wms/orders', {
      key: null,
      headers: { 'x-connection-id': fine.connectionId, acting: 'full' },
    });
    expect(status).toBe(401);
  });
});
