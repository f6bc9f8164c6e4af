import { and, eq, max, min, sql } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import { CredentialsRefused, VendorRateLimited } from '../connectors/vendor-errors.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { findResource } from '../resources/index.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import { openIdentity } from '../storage/connections.js';
import type { Sql } from '../storage/database.js';
import { loadRecords, saveRecords } from '../storage/records.js';
import { connections, records, syncSchedules } from '../storage/schema.js';
import { emitEvent, emitRecordChanges } from '../webhooks/emit.js';
import { EVERYTHING } from '../wire/connection-error.js';
import { clearErrors, raiseError } from './connection-errors.js';
import { endForceSync } from './force-sync.js';
import { giveUpOnDemand, runOnDemandSync } from './run-on-demand.js';
import { inProgress, lockSyncs, type SyncJob, sendNext } from './sync-job.js';

/*
 * How a resource of a connection is read, for the first time or again:
 * 1. Whoever wants it marks the schedule as in progress, with a window of time and a run of its own, and sends a job
 *    when the connection has none, in one transaction.
 * 2. A job pulls page after page; the page's records, the cursor after it and the webhooks that tell of it are written
 *    in one transaction, and only while the schedule is still at the cursor that the page was asked for. So a repeat or
 *    a second worker adds nothing.
 * 3. With the last page the resource is done, and in that same transaction the connection's next job is sent.
 * A job carries the run that it belongs to: after a reset, a switch-off or a delete it finds nothing to do.
 */

type Schedule = typeof syncSchedules.$inferSelect;

const ofJob = (job: SyncJob) =>
  and(
    eq(syncSchedules.connectionId, job.connectionId),
    eq(syncSchedules.functionName, job.functionName),
    eq(syncSchedules.runId, job.runId),
    inProgress,
  );

export async function runSyncJob(deps: Deps, job: SyncJob, isLast: boolean, signal: AbortSignal) {
  try {
    await (job.isOnDemand ? runOnDemandSync(deps, job, signal) : syncResource(deps, job, signal));
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof VendorRateLimited) {
      // To wait as asked is no failed try.
      await deps.queue.send(deps.db, 'sync', job, { startAfter: Math.max(error.retryAfter, 1) });
      return;
    }
    // Credentials do not become good by asking again.
    const isFinal = error instanceof CredentialsRefused;
    if (isFinal || isLast) await giveUp(deps, job, error);
    if (!isFinal) throw error;
  }
}

async function syncResource(deps: Deps, job: SyncJob, signal: AbortSignal): Promise<void> {
  const [found] = await deps.db.orm
    .select()
    .from(syncSchedules)
    .innerJoin(connections, eq(connections.id, syncSchedules.connectionId))
    .where(ofJob(job));
  if (!found) return;
  const { connections: connection, sync_schedules: schedule } = found;
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  const resource = findResource(connection.integrationType, job.functionName);
  const { windowStart: since, windowEnd: until } = schedule;
  if (!integration || !resource || !since || !until) return;

  // A retry, or who takes over from a dead process, keeps the time of the beginning.
  const isNew = schedule.cursor === null && schedule.recordsSynced === 0;
  const start = isNew ? deps.now() : (schedule.lastCrawlStart ?? deps.now());
  await deps.db.orm
    .update(syncSchedules)
    .set({ lastCrawlStart: start, progressAt: deps.now() })
    .where(ofJob(job));

  const connector = deps.connectorOf(integration);
  let cursor = schedule.cursor;
  do {
    const page = await connector.pull({
      resource,
      connectionId: connection.id,
      identity: openIdentity(deps, connection),
      connectedAt: connection.createdAt,
      since,
      until,
      cursor,
      signal,
    });
    signal.throwIfAborted();
    const kept = await deps.db.transaction((tx) =>
      keepPage(deps, tx, { job, connection, resource, from: cursor, ...page }),
    );
    if (!kept) return;
    deps.apiLog.count('sync.records', deps.now(), page.records.length);
    cursor = page.cursor;
  } while (cursor !== null);
  deps.queue.wake('sync');
  deps.log.info(`${connection.integrationName} ${connection.id}: ${job.functionName} synced`);
}

interface PageOf {
  job: SyncJob;
  connection: Connection;
  resource: Resource;
  from: string | null;
  records: Record<string, unknown>[];
  cursor: string | null;
  total?: number;
}

/** False when somebody else got here first, or the run is over. */
async function keepPage(deps: Deps, tx: Sql, page: PageOf): Promise<boolean> {
  const { job, connection, resource, from, records: rows, cursor, total } = page;
  const now = deps.now();
  if (cursor === null) await lockSyncs(tx, job.connectionId);
  const newest = rows
    .map((record) => String(record.updated_date))
    .sort()
    .at(-1);
  const [schedule] = await tx.orm
    .update(syncSchedules)
    .set({
      cursor,
      progressAt: now,
      isStuck: false,
      recordsSynced: sql`${syncSchedules.recordsSynced} + ${rows.length}`,
      ...(total === undefined ? {} : { recordsTotal: total }),
      ...(newest
        ? { latestData: sql`greatest(${syncSchedules.latestData}, ${newest}::timestamptz)` }
        : {}),
    })
    .where(and(ofJob(job), sql`${syncSchedules.cursor} is not distinct from ${from}`))
    .returning();
  if (!schedule) return false;
  if (schedule.syncStatus === 'first_sync_in_progress') {
    await loadRecords(tx, connection, resource, rows, now);
  } else {
    // It may have been changed since the job began; who switched webhooks off does not want this page's either.
    const [current] = await tx.orm
      .select()
      .from(connections)
      .where(eq(connections.id, connection.id));
    const changes = await saveRecords(tx, connection, resource, rows, now, { isSync: true });
    if (current) await emitRecordChanges(deps, tx, current, changes);
  }
  if (cursor === null) await finish(deps, tx, connection, resource, schedule);
  return true;
}

async function finish(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  resource: Resource,
  schedule: Schedule,
): Promise<void> {
  const now = deps.now();
  const { connectionId, functionName, lastCrawlStart } = schedule;
  const isFirst = schedule.syncStatus === 'first_sync_in_progress';
  await tx.orm
    .update(syncSchedules)
    .set({
      syncStatus: 'enabled',
      historicalSyncCompleted: true,
      lastCrawlEnd: now,
      syncedUntil: schedule.windowEnd,
      nextSyncAt: nextAfter(lastCrawlStart ?? now, schedule.syncFrequency),
    })
    .where(
      and(
        eq(syncSchedules.connectionId, connectionId),
        eq(syncSchedules.functionName, functionName),
      ),
    );
  await clearErrors(deps, tx, connection, [functionName, EVERYTHING]);
  if (isFirst) await announceHistory(deps, tx, connection, resource, schedule);
  await endForceSync(deps, tx, connection, schedule.forceId);
  await sendNext(deps, tx, connectionId);
}

const nextAfter = (start: Date, frequency: number) => new Date(start.getTime() + frequency * 1000);

async function announceHistory(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  resource: Resource,
  schedule: Schedule,
): Promise<void> {
  const [dates] = await tx.orm
    .select({ oldest: min(records.updatedDate), newest: max(records.updatedDate) })
    .from(records)
    .where(
      and(eq(records.connectionId, connection.id), eq(records.resource, resourceKey(resource))),
    );
  await emitEvent(deps, tx, {
    connection,
    eventType: 'connection.historical-sync-completed',
    data: {
      resource: resource.functionName,
      // Of a resource without records: the time that was asked for.
      oldest_data_date: wireDate(dates?.oldest ?? schedule.windowStart ?? deps.now()),
      newest_data_date: wireDate(dates?.newest ?? schedule.windowEnd ?? deps.now()),
    },
  });
}

/** After the last try: the resource is marked, the reason stands on the connection, and the others go on. */
async function giveUp(deps: Deps, job: SyncJob, error: unknown): Promise<void> {
  const isRefused = error instanceof CredentialsRefused;
  await deps.db.transaction(async (tx) => {
    await lockSyncs(tx, job.connectionId);
    const [connection] = await tx.orm
      .select()
      .from(connections)
      .where(eq(connections.id, job.connectionId));
    if (!connection) return;
    const ended = job.isOnDemand
      ? await giveUpOnDemand(deps, tx, connection, job)
      : await failSchedules(deps, tx, job, isRefused);
    if (!ended) return;
    await raiseError(deps, tx, connection, {
      functionName: isRefused ? EVERYTHING : job.functionName,
      errorMessage: isRefused
        ? error.message
        : 'The vendor did not answer. The sync was given up after several tries.',
      preventingSync: true,
    });
    for (const forceId of ended.forceIds) await endForceSync(deps, tx, connection, forceId);
    await sendNext(deps, tx, job.connectionId);
  });
  deps.queue.wake('sync');
  deps.log.error(`${job.connectionId}: ${job.functionName} was given up`);
}

/** Refused credentials end all that the connection has in progress; another reason only the one it happened to. */
async function failSchedules(deps: Deps, tx: Sql, job: SyncJob, all: boolean) {
  const now = deps.now();
  const before = await tx.orm.select().from(syncSchedules).where(ofJob(job));
  if (before.length === 0) return null;
  const where = all
    ? and(eq(syncSchedules.connectionId, job.connectionId), inProgress)
    : ofJob(job);
  const waiting = await tx.orm.select().from(syncSchedules).where(where);
  await tx.orm
    .update(syncSchedules)
    .set({
      syncStatus: 'error',
      lastCrawlEnd: now,
      nextSyncAt: sql`${now.toISOString()}::timestamptz + ${syncSchedules.syncFrequency} * interval '1 second'`,
    })
    .where(where);
  return { forceIds: new Set(waiting.map(({ forceId }) => forceId)) };
}
