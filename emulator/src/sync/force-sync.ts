import { and, eq, inArray } from 'drizzle-orm';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import type { Sql } from '../storage/database.js';
import { syncSchedules } from '../storage/schema.js';
import { randomId } from '../storage/secrets.js';
import { emitEvent } from '../webhooks/emit.js';
import { startSchedules } from './start-schedules.js';
import { inProgress } from './sync-job.js';

/**
 * Reads again what changed since the last sync, at once. What is being read already is left out, and so is what is
 * switched off or may not be read. Returns the functions that it started.
 */
export async function forceSync(
  deps: Deps,
  connection: Connection,
  functionNames: string[],
): Promise<string[]> {
  const started = await deps.db.transaction((tx) =>
    startSchedules(deps, tx, connection, {
      where:
        functionNames.length > 0 ? inArray(syncSchedules.functionName, functionNames) : undefined,
      forceId: randomId(),
    }),
  );
  deps.queue.wake('sync');
  return started;
}

/** Tells that a force sync is done, once the last of its resources is. */
export async function endForceSync(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  forceId: string | null,
): Promise<void> {
  if (forceId === null) return;
  const isIts = and(
    eq(syncSchedules.connectionId, connection.id),
    eq(syncSchedules.forceId, forceId),
  );
  if ((await tx.orm.$count(syncSchedules, and(isIts, inProgress))) > 0) return;
  const ended = await tx.orm.update(syncSchedules).set({ forceId: null }).where(isIts).returning();
  if (ended.length === 0) return;
  ended.sort((a, b) => a.position - b.position);
  await emitEvent(deps, tx, {
    connection,
    eventType: 'connection.force-sync-completed',
    data: {
      functions_to_sync: ended.map(({ functionName }) => functionName),
      completed_date: wireDate(deps.now()),
    },
  });
}
