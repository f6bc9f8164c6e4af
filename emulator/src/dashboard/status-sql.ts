import { sql } from 'drizzle-orm';

/**
 * One word for a connection: the worst of its errors, else whether data is coming in. Columns are spelt out, since the
 * query builder leaves out the table's name where it selects.
 */
export const connectionStatus = sql<'ok' | 'syncing' | 'warn' | 'errors'>`case
  when exists (select 1 from connection_errors e where e.connection_id = connections.id and e.preventing_sync)
    then 'errors'
  when exists (select 1 from connection_errors e where e.connection_id = connections.id) then 'warn'
  when exists (select 1 from sync_schedules s where s.connection_id = connections.id and
    (s.sync_status is null or s.sync_status in ('first_sync_in_progress', 'sync_in_progress'))) then 'syncing'
  else 'ok' end`;
