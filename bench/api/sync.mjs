import { createConnection } from '../../emulator/src/storage/connections.ts';
import { summary, timed } from './stats.mjs';

const PAGE = 1000;

/** An initial sync of orders that a vendor has at hand, beside the same rows put into the same table by hand. */
export async function measureSync({ deps, connection, vendor, count, rounds }) {
  const { rows } = await deps.db.executeSql(
    `select data from records where connection_id = $1 and resource = 'wms/orders' order by id limit $2`,
    [connection.id, count],
  );
  vendor.orders = rows.map((row) => row.data);
  await deps.db.executeSql('create table bench_bare (like records including all)');
  const ours = [];
  const bare = [];
  try {
    for (let round = -1; round < rounds; round++) {
      const bareMs = await timed(() => insertBare(deps, vendor.orders));
      const oursMs = await timed(() => sync(deps));
      if (round < 0) continue;
      bare.push(bareMs);
      ours.push(oursMs);
    }
  } finally {
    await deps.db.executeSql('drop table bench_bare');
  }
  const perSecond = (times) => summary(times.map((ms) => (vendor.orders.length / ms) * 1000));
  return {
    rows: vendor.orders.length,
    pageSize: PAGE,
    syncRowsPerSecond: perSecond(ours),
    bareRowsPerSecond: perSecond(bare),
    timesBare: summary(ours.map((ms, at) => ms / bare[at])),
  };
}

async function insertBare(deps, orders) {
  await deps.db.executeSql('truncate bench_bare');
  for (let at = 0; at < orders.length; at += PAGE) {
    await deps.db.transaction((tx) =>
      tx.executeSql(
        `insert into bench_bare select 'bare', 'wms/orders', row->>'id', row, '[]', (row->>'created_date')::timestamptz,
         (row->>'updated_date')::timestamptz, now(), now() from jsonb_array_elements($1::text::jsonb) as row`,
        [JSON.stringify(orders.slice(at, at + PAGE))],
      ),
    );
  }
}

async function sync(deps) {
  const { id } = await deps.db.transaction((tx) =>
    createConnection(deps, tx, {
      integrationName: 'sandbox',
      integrationType: 'wms',
      customerId: null,
      account: null,
      accountHash: 'bench',
      permissions: [{ functionName: 'get_orders', label: 'Orders', status: 'granted' }],
      disabledFunctions: [],
      credentials: JSON.stringify({ identity: 'bench', credentials: {} }),
    }),
  );
  deps.queue.wake('sync');
  for (;;) {
    const { rows } = await deps.db.executeSql(
      `select sync_status from sync_schedules where connection_id = $1 and not historical_sync_completed`,
      [id],
    );
    if (rows.length === 0) break;
    if (rows[0].sync_status === 'error') throw new Error('The sync failed.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await deps.db.executeSql('delete from connections where id = $1', [id]);
}

/** A vendor whose orders are in memory, and who answers at once. */
export const vendorOf = (vendor) => ({
  fields: [],
  check: async () => ({ outcome: 'refused' }),
  push: async () => {},
  async pull({ cursor }) {
    const from = Number(cursor ?? 0);
    const to = from + PAGE;
    return {
      records: vendor.orders.slice(from, to),
      cursor: to < vendor.orders.length ? String(to) : null,
    };
  },
});
