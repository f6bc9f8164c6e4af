import type { Connection, SyncSchedule } from '../../api/connections.js';

export type ConnectionStatus = 'syncing' | 'ok' | 'warn' | 'errors';
export type ScheduleStatus = 'waiting' | 'syncing' | 'done' | 'off' | 'error';

/** What one word says about a connection: the worst of its errors, else whether data is still coming in. */
export function connectionStatus(connection: Connection): ConnectionStatus {
  const affected = connection.errors.flatMap((error) => error.affected_endpoints);
  if (affected.some((each) => each.preventing_sync)) return 'errors';
  if (affected.length > 0 || connection.errors.length > 0) return 'warn';
  return isSyncing(connection) ? 'syncing' : 'ok';
}

export const isSyncing = (connection: Connection) =>
  connection.sync_schedules.some((schedule) => {
    const status = scheduleStatus(connection, schedule);
    return status === 'waiting' || status === 'syncing';
  });

export function scheduleStatus(connection: Connection, schedule: SyncSchedule): ScheduleStatus {
  if (schedule.sync_status === 'disabled') return 'off';
  if (schedule.sync_status === 'error') return 'error';
  if (schedule.in_progress) return 'syncing';
  return connection.historical_sync_completed[schedule.function_name] ? 'done' : 'waiting';
}

/** How many of the resources that sync are through their initial sync. */
export function progress(connection: Connection): { done: number; of: number } {
  const flags = Object.values(connection.historical_sync_completed);
  return { done: flags.filter(Boolean).length, of: flags.length };
}

/** The name of the account at the vendor. */
export const accountOf = ({ me }: Connection): string | null =>
  typeof me?.account === 'string' ? me.account : null;
