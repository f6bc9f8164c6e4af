import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { resourcesOf } from '../resources/index.js';
import type { Sql } from '../storage/database.js';
import { syncSchedules } from '../storage/schema.js';
import { readSettings } from '../storage/settings.js';
import { clearErrors, raiseError } from './connection-errors.js';
import { lockSyncs, sendNext } from './sync-job.js';

/**
 * Adds what is missing: a schedule for each readable resource, an error for each refused one, and the first job. After a
 * re-link, what had failed is due at once.
 */
export async function scheduleInitialSync(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  runId: string,
): Promise<void> {
  const now = deps.now();
  const connectionId = connection.id;
  await lockSyncs(tx, connectionId);
  const { lookBackDays } = await readSettings(tx);
  const readable = resourcesOf(connection.integrationType).flatMap((resource, position) => {
    const permission = connection.permissions.find(
      (each) => each.functionName === resource.functionName,
    );
    return permission ? [{ resource, position, isRefused: permission.status === 'refused' }] : [];
  });
  await clearErrors(deps, tx, connection);
  for (const { resource, position, isRefused } of readable) {
    const { functionName, syncFrequency, label, isOffByDefault = false } = resource;
    const isDisabled = isOffByDefault || connection.disabledFunctions.includes(functionName);
    const wanted = isDisabled ? 'disabled' : isRefused ? 'error' : 'first_sync_in_progress';
    const window = {
      windowStart: new Date(now.getTime() - lookBackDays * 86_400_000),
      windowEnd: now,
      progressAt: now,
    };
    await tx.orm
      .insert(syncSchedules)
      .values({
        connectionId,
        functionName,
        position,
        syncFrequency,
        syncStatus: wanted,
        runId,
        ...window,
      })
      .onConflictDoUpdate({
        target: [syncSchedules.connectionId, syncSchedules.functionName],
        // What was read before stays as it is; what becomes readable starts from the beginning.
        set: { syncStatus: wanted, runId, cursor: null, recordsSynced: 0, ...window },
        setWhere: sql`not ${syncSchedules.historicalSyncCompleted}`,
      });
    if (isRefused && !isDisabled) {
      await raiseError(deps, tx, connection, {
        functionName,
        errorMessage: `The credentials may not read ${label.toLowerCase()}. Widen their role at the vendor, or connect again with others.`,
        preventingSync: false,
      });
    }
  }
  await tx.orm
    .update(syncSchedules)
    .set({ syncStatus: 'enabled', nextSyncAt: now })
    .where(
      and(
        eq(syncSchedules.connectionId, connectionId),
        eq(syncSchedules.syncStatus, 'error'),
        eq(syncSchedules.historicalSyncCompleted, true),
      ),
    );
  const refused = readable.filter((each) => each.isRefused);
  if (refused.length > 0) {
    const names = refused.map(({ resource }) => resource.functionName);
    await tx.orm
      .update(syncSchedules)
      .set({ syncStatus: 'error', nextSyncAt: null })
      .where(
        and(
          eq(syncSchedules.connectionId, connectionId),
          inArray(syncSchedules.functionName, names),
          ne(syncSchedules.syncStatus, 'disabled'),
        ),
      );
  }
  await sendNext(deps, tx, connectionId);
}
