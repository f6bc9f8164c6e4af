import type { Connection, SyncSchedule } from './api.js';

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

/** "get_invoice_line_items" is shown as "Invoice line items". */
export function resourceLabel(functionName: string): string {
  const words = functionName.replace(/^get_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function frequencyLabel(seconds: number): string {
  const hours = seconds / 3600;
  if (hours === 1) return 'Hourly';
  if (hours === 24) return 'Daily';
  return Number.isInteger(hours) ? `Every ${hours} hours` : `Every ${Math.round(seconds / 60)} min`;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

export function ago(date: string, now: number): string {
  const seconds = Math.round((Date.parse(date) - now) / 1000);
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return relative.format(Math.trunc(seconds / size), unit);
}
