import type { Deps } from '../deps.js';

/** What outlives a reset: keys, settings, webhook endpoints, and what the database knows of itself. */
const KEPT = ['api_keys', 'meta', 'migrations', 'settings', 'webhook_endpoints'];

/** Back to the state of the first start, but for that: no connection, no token, no job, no message, no fault. */
export async function reset(deps: Deps): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const { rows } = await tx.executeSql(
      'select tablename from pg_tables where schemaname = current_schema() and tablename <> all($1::text[])',
      [KEPT],
    );
    const tables = rows.map((row) => `"${(row as { tablename: string }).tablename}"`);
    await tx.executeSql(`truncate ${tables.join(', ')} cascade`);
    await tx.executeSql('update webhook_endpoints set turn = null, turn_until = null');
    await deps.queue.clear(tx);
    await deps.clock.reset(tx);
  });
  await deps.clock.refresh();
}
