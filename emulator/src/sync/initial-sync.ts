import { and, asc, eq, sql } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { findResource, resourcesOf } from '../resources/index.js';
import type { Resource } from '../resources/resource.js';
import { openIdentity } from '../storage/connections.js';
import type { Sql } from '../storage/database.js';
import { loadRecords } from '../storage/records.js';
import { connectionErrors, connections, syncSchedules } from '../storage/schema.js';
import { type SyncJob, sendSync } from './sync-job.js';

/*
 * How a connection gets its first data:
 * 1. Whoever makes the connection adds a schedule for each resource and a job for the first one, in one transaction.
 * 2. A job pulls page after page; the page's records and the cursor after it are written in one transaction, and only
 *    while the schedule is still at the cursor that the page was asked for. So a repeat or a second worker adds nothing.
 * 3. With the last page the resource is done, and in that same transaction the job for the next one is sent.
 * A job carries the run that it belongs to: after a reset the old run's jobs find nothing to do.
 */

const LOOK_BACK_DAYS = 30;

const ofJob = (job: SyncJob) =>
  and(
    eq(syncSchedules.connectionId, job.connectionId),
    eq(syncSchedules.functionName, job.functionName),
    eq(syncSchedules.runId, job.runId),
  );

export async function runSyncJob(deps: Deps, job: SyncJob, isLast: boolean, signal: AbortSignal) {
  try {
    await syncResource(deps, job, signal);
  } catch (error) {
    if (isLast && !signal.aborted) await giveUp(deps, job);
    throw error;
  }
}

async function syncResource(deps: Deps, job: SyncJob, signal: AbortSignal): Promise<void> {
  const [found] = await deps.db.orm
    .select()
    .from(syncSchedules)
    .innerJoin(connections, eq(connections.id, syncSchedules.connectionId))
    .where(ofJob(job));
  if (found?.sync_schedules.syncStatus !== 'first_sync_in_progress') return;
  const { connections: connection, sync_schedules: schedule } = found;
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  const resource = findResource(connection.integrationType, job.functionName);
  if (!integration || !resource) return;

  await deps.db.orm
    .update(syncSchedules)
    .set({ lastCrawlStart: schedule.lastCrawlStart ?? deps.now() })
    .where(ofJob(job));

  const connector = deps.connectorOf(integration);
  const since = new Date(connection.createdAt.getTime() - LOOK_BACK_DAYS * 86_400_000);
  let cursor = schedule.cursor;
  let isDone = false;
  while (!isDone) {
    const page = await connector.pull({
      resource,
      connectionId: connection.id,
      identity: openIdentity(deps, connection),
      connectedAt: connection.createdAt,
      since,
      cursor,
      signal,
    });
    signal.throwIfAborted();
    const kept = await deps.db.transaction((tx) =>
      keepPage(deps, tx, { job, resource, from: cursor, ...page }),
    );
    if (!kept) return;
    cursor = page.cursor;
    isDone = cursor === null;
  }
  deps.queue.wake('sync');
  deps.log.info(`${connection.integrationName} ${connection.id}: ${job.functionName} synced`);
}

interface PageOf {
  job: SyncJob;
  resource: Resource;
  from: string | null;
  records: Record<string, unknown>[];
  cursor: string | null;
}

/** False when somebody else got here first, or the run is over. */
async function keepPage(
  deps: Deps,
  tx: Sql,
  { job, resource, from, records, cursor }: PageOf,
): Promise<boolean> {
  const now = deps.now();
  const newest = records
    .map((record) => String(record.updated_date))
    .sort()
    .at(-1);
  const advanced = await tx.orm
    .update(syncSchedules)
    .set({
      cursor,
      ...(newest
        ? { latestData: sql`greatest(${syncSchedules.latestData}, ${newest}::timestamptz)` }
        : {}),
      ...(cursor === null
        ? { syncStatus: 'enabled' as const, historicalSyncCompleted: true, lastCrawlEnd: now }
        : {}),
    })
    .where(
      and(
        ofJob(job),
        eq(syncSchedules.syncStatus, 'first_sync_in_progress'),
        sql`${syncSchedules.cursor} is not distinct from ${from}`,
      ),
    )
    .returning({ position: syncSchedules.position });
  if (advanced.length === 0) return false;
  await loadRecords(tx, { id: job.connectionId }, resource, records, now);
  if (cursor === null) await sendNext(deps, tx, job.connectionId);
  return true;
}

/** Sends the job for the first resource that still waits for its initial sync, if there is one. */
async function sendNext(deps: Deps, tx: Sql, connectionId: string): Promise<void> {
  const [next] = await tx.orm
    .select()
    .from(syncSchedules)
    .where(
      and(
        eq(syncSchedules.connectionId, connectionId),
        eq(syncSchedules.syncStatus, 'first_sync_in_progress'),
      ),
    )
    .orderBy(asc(syncSchedules.position))
    .limit(1);
  if (next) {
    await sendSync(deps, tx, { connectionId, functionName: next.functionName, runId: next.runId });
  }
}

/** After the last try: the resource is marked, the reason stands on the connection, and the others go on. */
async function giveUp(deps: Deps, job: SyncJob): Promise<void> {
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    const marked = await tx.orm
      .update(syncSchedules)
      .set({ syncStatus: 'error', lastCrawlEnd: now })
      .where(and(ofJob(job), eq(syncSchedules.syncStatus, 'first_sync_in_progress')))
      .returning({ functionName: syncSchedules.functionName });
    if (marked.length === 0) return;
    await tx.orm
      .insert(connectionErrors)
      .values({
        connectionId: job.connectionId,
        functionName: job.functionName,
        errorMessage: 'The vendor did not answer. The sync was given up after several tries.',
        preventingSync: true,
        firstSeen: now,
        lastSeen: now,
      })
      .onConflictDoUpdate({
        target: [connectionErrors.connectionId, connectionErrors.functionName],
        set: { lastSeen: now },
      });
    await sendNext(deps, tx, job.connectionId);
  });
  deps.log.error(`${job.connectionId}: ${job.functionName} was given up`);
}

export interface Access {
  permissions: { functionName: string; status: 'granted' | 'refused' | 'unknown' }[];
  disabledFunctions: string[];
}

/** Adds what is missing: a schedule for each readable resource, an error for each refused one, and the first job. */
export async function scheduleInitialSync(
  deps: Deps,
  tx: Sql,
  connection: { id: string; integrationType: string } & Access,
  runId: string,
): Promise<void> {
  const now = deps.now();
  const connectionId = connection.id;
  const readable = resourcesOf(connection.integrationType).flatMap((resource, position) => {
    const permission = connection.permissions.find(
      (each) => each.functionName === resource.functionName,
    );
    return permission ? [{ resource, position, isRefused: permission.status === 'refused' }] : [];
  });
  await tx.orm.delete(connectionErrors).where(eq(connectionErrors.connectionId, connectionId));
  for (const { resource, position, isRefused } of readable) {
    const { functionName, syncFrequency, label } = resource;
    const isDisabled = connection.disabledFunctions.includes(functionName);
    const wanted = isDisabled ? 'disabled' : isRefused ? 'error' : 'first_sync_in_progress';
    await tx.orm
      .insert(syncSchedules)
      .values({ connectionId, functionName, position, syncFrequency, syncStatus: wanted, runId })
      .onConflictDoUpdate({
        target: [syncSchedules.connectionId, syncSchedules.functionName],
        // What was read before stays as it is; what becomes readable starts from the beginning.
        set: { syncStatus: wanted, runId, cursor: null },
        setWhere: sql`not ${syncSchedules.historicalSyncCompleted}`,
      });
    if (isRefused && !isDisabled) {
      await tx.orm.insert(connectionErrors).values({
        connectionId,
        functionName,
        errorMessage: `The credentials may not read ${label.toLowerCase()}. Widen their role at the vendor, or connect again with others.`,
        preventingSync: false,
        firstSeen: now,
        lastSeen: now,
      });
    }
  }
  await sendNext(deps, tx, connectionId);
}
