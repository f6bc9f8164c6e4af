import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import type { Sql } from '../storage/database.js';
import { syncSchedules } from '../storage/schema.js';
import { randomId } from '../storage/secrets.js';
import { isSyncing, lockSyncs, sendNext } from './sync-job.js';

/** Vendors write down a change a moment after it happened, so each run looks back a little before the last one's end. */
const OVERLAP = 60_000;

/**
 * Marks resources of a connection as in progress, from the end of their last sync to now, and has the work begin. One
 * whose first sync was given up begins or goes on with that. Returns the functions that it marked.
 */
export async function startSchedules(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  { where, forceId = null }: { where?: SQL | undefined; forceId?: string | null },
): Promise<string[]> {
  await lockSyncs(tx, connection.id);
  const wasIdle = !(await isSyncing(tx, connection.id));
  const ready = await tx.orm
    .select()
    .from(syncSchedules)
    .where(
      and(
        eq(syncSchedules.connectionId, connection.id),
        inArray(syncSchedules.syncStatus, ['enabled', 'error']),
        where,
      ),
    )
    .for('update');
  const refused = new Set(
    connection.permissions
      .filter(({ status }) => status === 'refused')
      .map(({ functionName }) => functionName),
  );
  const now = deps.now();
  const started = ready.filter(({ functionName }) => !refused.has(functionName));
  for (const schedule of started) {
    const { functionName, historicalSyncCompleted, syncedUntil } = schedule;
    const isIt = and(
      eq(syncSchedules.connectionId, connection.id),
      eq(syncSchedules.functionName, functionName),
    );
    const common = { nextSyncAt: null, progressAt: now, isStuck: false, forceId };
    await tx.orm
      .update(syncSchedules)
      .set(
        historicalSyncCompleted && syncedUntil
          ? {
              ...common,
              syncStatus: 'sync_in_progress',
              runId: randomId(),
              cursor: null,
              recordsSynced: 0,
              recordsTotal: null,
              windowStart: new Date(syncedUntil.getTime() - OVERLAP),
              windowEnd: now,
            }
          : { ...common, syncStatus: 'first_sync_in_progress' },
      )
      .where(isIt);
  }
  if (started.length > 0 && wasIdle) await sendNext(deps, tx, connection.id);
  return started.sort((a, b) => a.position - b.position).map(({ functionName }) => functionName);
}

/** Those whose time has come. */
export const isDue = (now: Date) =>
  sql`${syncSchedules.nextSyncAt} <= ${now.toISOString()}::timestamptz`;
