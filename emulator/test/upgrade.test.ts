import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from 'vitest';
import { findIntegration } from '../src/connectors/integrations.js';
import { createWorld } from '../src/data/world.js';
import { wmsOrders } from '../src/resources/wms-orders.js';
import { migrations } from '../src/storage/migrations/index.js';
import { createSecrets } from '../src/storage/secrets.js';
import { startTest } from './support/harness.js';

const root = mkdtempSync(join(tmpdir(), 'trackstar-emulator-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const key = 'ab'.repeat(32);

/** A data folder as the first version left it. */
async function makeOldFolder(folder: string) {
  mkdirSync(folder, { recursive: true });
  const secrets = createSecrets(Buffer.from(key, 'hex'));
  const db = await PGlite.create({ dataDir: join(folder, 'db') });
  await db.exec(
    `create table meta (name text primary key, value text not null);
     create table migrations (name text primary key, run_at timestamptz not null default now());
     ${migrations[0]?.sql}
     insert into migrations (name) values ('0001-first');`,
  );
  await db.query('insert into meta values ($1, $2)', [
    'key-proof',
    secrets.hash('proof', 'this is the key'),
  ]);
  await db.query(
    `insert into connections (id, integration_name, integration_type, customer_id, access_token_hash, access_token_sealed,
       credentials_sealed, account, account_hash, permissions, disabled_functions, created_at)
     values ('old', 'sandbox', 'wms', 'c1', $1, $2, $3, null, 'a', $4, '[]', '2025-01-01T00:00:00Z')`,
    [
      secrets.hash('access-token', 'old-token'),
      secrets.seal('connections.access_token/old', 'old-token'),
      secrets.seal('connections.credentials/old', '{"identity":"[]","credentials":{}}'),
      JSON.stringify([{ functionName: 'get_orders', label: 'Orders', status: 'granted' }]),
    ],
  );
  await db.exec(
    `insert into sync_schedules (connection_id, function_name, position, sync_frequency, sync_status, historical_sync_completed, run_id)
     values ('old', 'get_orders', 3, 3600, 'enabled', true, 'r')`,
  );
  const integration = findIntegration('wms', 'sandbox');
  if (!integration) throw new Error('There is no sandbox.');
  const connectedAt = new Date('2025-01-01T00:00:00Z');
  const world = await createWorld({ integration, seed: 's', identity: '[]', connectedAt });
  const orders = world.rows(wmsOrders);
  for (const order of orders) {
    await db.query(
      `insert into records values ('old', 'wms/orders', $1, $2, '["kept"]', $3, $4, $5, $5)`,
      [order.id, JSON.stringify(order), order.created_date, order.updated_date, connectedAt],
    );
  }
  await db.close();
  return orders;
}

test('a data folder of the first version is brought up to date, with all that is in it', async () => {
  const folder = join(root, 'data');
  const orders = await makeOldFolder(folder);
  const emulator = await startTest({ dataDir: folder }, { env: { TRACKSTAR_EMULATOR_KEY: key } });
  const { api, deps } = emulator;
  const { body } = await api('GET', '/wms/orders?limit=1000', { token: 'old-token' });
  expect(body.total_count).toBe(orders.length);
  for (const order of orders) {
    const found = body.data.find(({ id }: { id: string }) => id === order.id);
    expect(found).toMatchObject({ ...order, trackstar_tags: ['kept'] });
  }
  const { data } = (await api('GET', '/connections/old')).body;
  expect(data).toMatchObject({ connection_id: 'old', customer_id: 'c1' });
  expect(data.historical_sync_completed.get_orders).toBe(true);
  const { rows } = await deps.db.executeSql('select name from migrations order by name');
  expect(rows).toEqual(migrations.map(({ name }) => ({ name })));
  await emulator.close();
  // Makes a database from nothing, which is slow on a busy machine.
}, 120_000);

test('data of a newer version is refused, and left as it is', async () => {
  const folder = join(root, 'newer');
  const first = await startTest({ dataDir: folder });
  await first.deps.db.executeSql(`insert into migrations (name) values ('9999-later')`);
  await first.close();
  await expect(startTest({ dataDir: folder })).rejects.toThrow(/newer version.*9999-later/);
});
