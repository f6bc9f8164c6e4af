import { and, desc, eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { ApiProblem, notFound } from '../http/problems.js';
import { syncSchedules } from '../storage/schema.js';
import { randomId } from '../storage/secrets.js';
import { syncJobs } from './schema.js';
import { isSyncing, lockSyncs, sendNext } from './sync-job.js';

type OnDemandSync = typeof syncJobs.$inferSelect;

/** What can be asked for again by time; the others are read as a whole each time. */
export const onDemandFunctions = [
  'get_products',
  'get_orders',
  'get_inbound_shipments',
  'get_returns',
  'get_bills',
  'get_inventory_ledger',
  'get_invoice_line_items',
] as const;

export interface OnDemandRequest {
  functionName: string;
  start: Date;
  end: Date;
}

/** Reads a time of one resource once more. Until it has ended, the connection's other syncs wait. */
export async function createOnDemandSync(
  deps: Deps,
  connection: Connection,
  { functionName, start, end }: OnDemandRequest,
): Promise<OnDemandSync> {
  const job = await deps.db.transaction(async (tx) => {
    await lockSyncs(tx, connection.id);
    const [schedule] = await tx.orm
      .select()
      .from(syncSchedules)
      .where(
        and(
          eq(syncSchedules.connectionId, connection.id),
          eq(syncSchedules.functionName, functionName),
        ),
      );
    const isRefused = connection.permissions.some(
      (each) => each.functionName === functionName && each.status === 'refused',
    );
    if (!schedule || schedule.syncStatus === 'disabled' || isRefused) {
      throw new ApiProblem(
        400,
        `On-demand sync is not enabled for ${connection.integrationName} ${functionName}`,
      );
    }
    const wasIdle = !(await isSyncing(tx, connection.id));
    const now = deps.now();
    const [made] = await tx.orm
      .insert(syncJobs)
      .values({
        id: randomId(),
        connectionId: connection.id,
        functionName,
        status: 'open',
        requestedStartTime: start,
        requestedEndTime: end,
        createdAt: now,
        progressAt: now,
      })
      .returning();
    if (!made) throw new Error('The on-demand sync was not stored.');
    if (wasIdle) await sendNext(deps, tx, connection.id);
    return made;
  });
  deps.queue.wake('sync');
  return job;
}

const ofConnection = (connection: Connection, id: string) =>
  and(eq(syncJobs.connectionId, connection.id), eq(syncJobs.id, id));

export async function findOnDemandSync(
  deps: Deps,
  connection: Connection,
  id: string,
): Promise<OnDemandSync> {
  const [job] = await deps.db.orm.select().from(syncJobs).where(ofConnection(connection, id));
  if (!job) throw notFound('on-demand sync', id);
  return job;
}

/** Newest first. */
export const listOnDemandSyncs = (deps: Deps, connection: Connection): Promise<OnDemandSync[]> =>
  deps.db.orm
    .select()
    .from(syncJobs)
    .where(eq(syncJobs.connectionId, connection.id))
    .orderBy(desc(syncJobs.createdAt), desc(syncJobs.id))
    .limit(100);

/** Ends an open one where it is; what it has read stays. */
export async function cancelOnDemandSync(
  deps: Deps,
  connection: Connection,
  id: string,
): Promise<OnDemandSync> {
  const cancelled = await deps.db.transaction(async (tx) => {
    await lockSyncs(tx, connection.id);
    const [ended] = await tx.orm
      .update(syncJobs)
      .set({ status: 'cancelled' })
      .where(and(ofConnection(connection, id), eq(syncJobs.status, 'open')))
      .returning();
    // Its job ends at its next page, and sends nothing then.
    if (ended) await sendNext(deps, tx, connection.id);
    return ended;
  });
  if (!cancelled) {
    const { status } = await findOnDemandSync(deps, connection, id);
    throw new ApiProblem(
      400,
      `Only an open on-demand sync can be cancelled; this one is ${status}.`,
    );
  }
  deps.queue.wake('sync');
  return cancelled;
}
