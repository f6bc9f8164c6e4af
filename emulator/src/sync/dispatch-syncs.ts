import { and, eq, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { connections, syncSchedules } from '../storage/schema.js';
import { emitEvent } from '../webhooks/emit.js';
import { syncJobs } from './schema.js';
import { isDue, startSchedules } from './start-schedules.js';
import { inProgress, lockSyncs, openSyncJobs, sendNext } from './sync-job.js';

/** In progress for so long without a page: something is wrong. */
const STUCK_AFTER = 6 * 3600_000;
const AT_ONCE = 100;

/** Starts what is due, and tells of what makes no progress. Safe in several processes at a time. */
export async function dispatchSyncs(deps: Deps): Promise<void> {
  for (const connection of await dueConnections(deps)) {
    const started = await deps.db.transaction(async (tx) => {
      await lockSyncs(tx, connection.id);
      // An on-demand sync came in between: the others wait for it.
      if ((await openSyncJobs(tx, connection.id)) > 0) return [];
      return startSchedules(deps, tx, connection, { where: isDue(deps.now()) });
    });
    if (started.length > 0) deps.queue.wake('sync');
  }
  await findStuck(deps);
}

function dueConnections(deps: Deps): Promise<Connection[]> {
  const due = deps.db.orm
    .select({ id: syncSchedules.connectionId })
    .from(syncSchedules)
    .where(and(isDue(deps.now()), inArray(syncSchedules.syncStatus, ['enabled', 'error'])));
  const open = deps.db.orm
    .select({ one: sql`1` })
    .from(syncJobs)
    .where(and(eq(syncJobs.connectionId, connections.id), eq(syncJobs.status, 'open')));
  return deps.db.orm
    .select()
    .from(connections)
    .where(and(inArray(connections.id, due), notExists(open)))
    .limit(AT_ONCE);
}

async function findStuck(deps: Deps): Promise<void> {
  const oldest = new Date(deps.now().getTime() - STUCK_AFTER);
  const schedules = await deps.db.orm
    .select()
    .from(syncSchedules)
    .innerJoin(connections, eq(connections.id, syncSchedules.connectionId))
    .where(and(inProgress, eq(syncSchedules.isStuck, false), lt(syncSchedules.progressAt, oldest)))
    .limit(AT_ONCE);
  for (const { connections: connection, sync_schedules: schedule } of schedules) {
    await deps.db.transaction(async (tx) => {
      await lockSyncs(tx, connection.id);
      const marked = await tx.orm
        .update(syncSchedules)
        .set({ isStuck: true })
        .where(
          and(
            eq(syncSchedules.connectionId, connection.id),
            eq(syncSchedules.functionName, schedule.functionName),
            eq(syncSchedules.runId, schedule.runId),
            inProgress,
            eq(syncSchedules.isStuck, false),
            lt(syncSchedules.progressAt, oldest),
          ),
        )
        .returning({ functionName: syncSchedules.functionName });
      if (marked.length === 0) return;
      await emitEvent(deps, tx, {
        connection,
        eventType: 'connection.schedule-stuck',
        data: { function_name: schedule.functionName },
      });
      // Its job may be gone. If it is not, the second one finds nothing to do.
      await sendNext(deps, tx, connection.id);
    });
  }
}
