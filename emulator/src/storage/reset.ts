import type { Deps } from '../deps.js';
import { listTables, quote } from './tables.js';

/** What outlives a reset: keys, settings, webhook endpoints, and what the database knows of itself. */
const KEPT = ['api_keys', 'meta', 'migrations', 'settings', 'webhook_endpoints'];

/** Back to the state of the first start, but for that: no connection, no token, no job, no message, no fault. */
export async function reset(deps: Deps): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const tables = (await listTables(tx)).filter((name) => !KEPT.includes(name));
    await tx.executeSql(`truncate ${tables.map(quote).join(', ')} cascade`);
    await tx.executeSql('update webhook_endpoints set turn = null, turn_until = null');
    await deps.queue.clear(tx);
    await deps.clock.reset(tx);
    // A seed file may be used again.
    await tx.executeSql(`delete from meta where name like 'seeded/%'`);
  });
  await deps.clock.refresh();
}
