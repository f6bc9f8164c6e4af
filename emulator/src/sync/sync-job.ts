import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Sql } from '../storage/database.js';
import { syncSchedules } from '../storage/schema.js';
import { syncJobs } from './schema.js';

export interface SyncJob {
  connectionId: string;
  functionName: string;
  /** A job may only write for the run that it was sent for; for an on-demand sync its id. */
  runId: string;
  isOnDemand?: boolean;
}

/** What runs now, or waits for its turn in the connection's chain of jobs. */
export const inProgress = inArray(syncSchedules.syncStatus, [
  'first_sync_in_progress',
  'sync_in_progress',
]);

/**
 * Whoever starts or ends a sync of a connection holds this until its transaction ends, and takes it before any row.
 * So a connection has one job at a time, each sending the next, and a slow vendor takes up one worker.
 */
export async function lockSyncs(tx: Sql, connectionId: string): Promise<void> {
  await tx.executeSql('select pg_advisory_xact_lock(hashtextextended($1, 20))', [connectionId]);
}

export async function isSyncing(tx: Sql, connectionId: string): Promise<boolean> {
  const running = await tx.orm.$count(
    syncSchedules,
    and(eq(syncSchedules.connectionId, connectionId), inProgress),
  );
  return running > 0 || (await openSyncJobs(tx, connectionId)) > 0;
}

export const openSyncJobs = (tx: Sql, connectionId: string): Promise<number> =>
  tx.orm.$count(
    syncJobs,
    and(eq(syncJobs.connectionId, connectionId), eq(syncJobs.status, 'open')),
  );

/** Sends the job for what comes next: a first sync, then an on-demand one, then those that were due. */
export async function sendNext(deps: Deps, tx: Sql, connectionId: string): Promise<void> {
  const [schedule] = await tx.orm
    .select()
    .from(syncSchedules)
    .where(and(eq(syncSchedules.connectionId, connectionId), inProgress))
    .orderBy(
      sql`${syncSchedules.syncStatus} <> 'first_sync_in_progress'`,
      asc(syncSchedules.position),
    )
    .limit(1);
  const [onDemand] =
    schedule?.syncStatus === 'first_sync_in_progress'
      ? []
      : await tx.orm
          .select()
          .from(syncJobs)
          .where(and(eq(syncJobs.connectionId, connectionId), eq(syncJobs.status, 'open')))
          .orderBy(asc(syncJobs.createdAt), asc(syncJobs.id))
          .limit(1);
  if (onDemand) {
    const { functionName, id: runId } = onDemand;
    const job = { connectionId, functionName, runId, isOnDemand: true };
    await deps.queue.send(tx, 'sync', job satisfies SyncJob);
  } else if (schedule) {
    const { functionName, runId } = schedule;
    await deps.queue.send(tx, 'sync', { connectionId, functionName, runId } satisfies SyncJob);
  }
}
