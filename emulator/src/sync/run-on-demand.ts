import { and, eq, sql } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { findResource } from '../resources/index.js';
import { openIdentity } from '../storage/connections.js';
import type { Sql } from '../storage/database.js';
import { saveRecords } from '../storage/records.js';
import { connections } from '../storage/schema.js';
import { emitEvent, emitRecordChanges } from '../webhooks/emit.js';
import { wireSyncJob } from '../wire/sync-job.js';
import { syncJobs } from './schema.js';
import { lockSyncs, type SyncJob, sendNext } from './sync-job.js';

const ofJob = (job: SyncJob) => and(eq(syncJobs.id, job.runId), eq(syncJobs.status, 'open'));

/** As the sync of a schedule, over the time that was asked for. */
export async function runOnDemandSync(
  deps: Deps,
  job: SyncJob,
  signal: AbortSignal,
): Promise<void> {
  const [found] = await deps.db.orm
    .select()
    .from(syncJobs)
    .innerJoin(connections, eq(connections.id, syncJobs.connectionId))
    .where(ofJob(job));
  if (!found) return;
  const { sync_jobs: wanted, connections: connection } = found;
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  const resource = findResource(connection.integrationType, job.functionName);
  if (!integration || !resource) return;
  const connector = deps.connectorOf(integration);
  let cursor = wanted.cursor;
  do {
    const page = await connector.pull({
      resource,
      connectionId: connection.id,
      identity: openIdentity(deps, connection),
      connectedAt: connection.createdAt,
      since: wanted.requestedStartTime,
      until: wanted.requestedEndTime,
      cursor,
      signal,
    });
    signal.throwIfAborted();
    const kept = await deps.db.transaction(async (tx) => {
      if (page.cursor === null) await lockSyncs(tx, connection.id);
      const [advanced] = await tx.orm
        .update(syncJobs)
        .set({
          cursor: page.cursor,
          progressAt: deps.now(),
          recordsSynced: sql`${syncJobs.recordsSynced} + ${page.records.length}`,
          ...(page.cursor === null ? { status: 'completed' as const } : {}),
        })
        .where(and(ofJob(job), sql`${syncJobs.cursor} is not distinct from ${cursor}`))
        .returning();
      if (!advanced) return false;
      const changes = await saveRecords(tx, connection, resource, page.records, deps.now(), {
        isSync: true,
      });
      await emitRecordChanges(deps, tx, connection, changes);
      if (page.cursor !== null) return true;
      await emitEvent(deps, tx, {
        connection,
        eventType: 'connection.sync-job-completed',
        data: wireSyncJob(advanced),
      });
      await sendNext(deps, tx, connection.id);
      return true;
    });
    if (!kept) return;
    deps.apiLog.count('sync.records', deps.now(), page.records.length);
    cursor = page.cursor;
  } while (cursor !== null);
  deps.queue.wake('sync');
}

/** Null when it has ended already. */
export async function giveUpOnDemand(deps: Deps, tx: Sql, connection: Connection, job: SyncJob) {
  const [stuck] = await tx.orm
    .update(syncJobs)
    .set({ status: 'stuck' })
    .where(ofJob(job))
    .returning();
  if (!stuck) return null;
  await emitEvent(deps, tx, {
    connection,
    eventType: 'connection.sync-job-stuck',
    data: wireSyncJob(stuck),
  });
  return { forceIds: new Set<string | null>() };
}
