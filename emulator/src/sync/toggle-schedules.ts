import { and, eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { syncSchedules } from '../storage/schema.js';
import { endForceSync } from './force-sync.js';
import { lockSyncs, sendNext } from './sync-job.js';

/**
 * Switches the syncs of one resource, or of all, on or off; without `isEnabled` to the other side. Off ends what runs
 * and keeps what was read. On catches up at once, or begins with the first sync where there was none.
 */
export async function toggleSchedules(
  deps: Deps,
  connection: Connection,
  { functionName, isEnabled }: { functionName?: string; isEnabled?: boolean | undefined },
) {
  const changed = await deps.db.transaction(async (tx) => {
    await lockSyncs(tx, connection.id);
    const schedules = await tx.orm
      .select()
      .from(syncSchedules)
      .where(
        and(
          eq(syncSchedules.connectionId, connection.id),
          functionName === undefined ? undefined : eq(syncSchedules.functionName, functionName),
        ),
      )
      .orderBy(syncSchedules.position);
    if (schedules.length === 0) throw notFound('sync schedule', functionName ?? '');
    const now = deps.now();
    const isAllOff = schedules.every(({ syncStatus }) => syncStatus === 'disabled');
    let isChanged = false;
    for (const schedule of schedules) {
      const isOff = schedule.syncStatus === 'disabled';
      const turnOn = isEnabled ?? isAllOff;
      if (turnOn !== isOff) continue;
      const begin = schedule.historicalSyncCompleted ? 'enabled' : 'first_sync_in_progress';
      await tx.orm
        .update(syncSchedules)
        .set(
          turnOn
            ? { syncStatus: begin, nextSyncAt: begin === 'enabled' ? now : null, progressAt: now }
            : { syncStatus: 'disabled', nextSyncAt: null },
        )
        .where(
          and(
            eq(syncSchedules.connectionId, connection.id),
            eq(syncSchedules.functionName, schedule.functionName),
          ),
        );
      if (!turnOn) await endForceSync(deps, tx, connection, schedule.forceId);
      isChanged = true;
    }
    // What was switched off may have had the connection's job, which now finds nothing to do.
    if (isChanged) await sendNext(deps, tx, connection.id);
    return tx.orm
      .select()
      .from(syncSchedules)
      .where(eq(syncSchedules.connectionId, connection.id))
      .orderBy(syncSchedules.position);
  });
  deps.queue.wake('sync');
  return changed.filter((each) => functionName === undefined || each.functionName === functionName);
}
