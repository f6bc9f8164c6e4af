import { z } from '@hono/zod-openapi';
import { asc, inArray } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { resourcesOf, writesOf } from '../resources/index.js';
import { openAccessToken } from '../storage/connections.js';
import { connectionErrors, syncSchedules } from '../storage/schema.js';
import { affectedEndpoints } from './connection-error.js';

type Schedule = typeof syncSchedules.$inferSelect;
type ConnectionError = typeof connectionErrors.$inferSelect;

const orNull = (date: Date | null) => (date ? wireDate(date) : null);

/** What the connection can be asked for now. */
const readable = (connection: Connection) =>
  resourcesOf(connection.integrationType).filter(
    ({ functionName }) =>
      !connection.disabledFunctions.includes(functionName) &&
      connection.permissions.some(
        (each) => each.functionName === functionName && each.status !== 'refused',
      ),
  );

/** What it can be told to do now. */
const writable = (connection: Connection) => {
  const { integrationType, integrationName, disabledFunctions } = connection;
  const { writes = [] } = findIntegration(integrationType, integrationName) ?? {};
  return writes.filter((name) => !disabledFunctions.includes(name));
};

function availability(connection: Connection) {
  const reads = readable(connection);
  const writes = writable(connection);
  const endpoints = writesOf(connection.integrationType)
    .filter(({ write }) => writes.includes(write.functionName))
    .map(({ write }) => `${write.method.toUpperCase()} ${write.path}`);
  return {
    available_actions: [...reads.map(({ functionName }) => functionName), ...writes],
    available_endpoints: [...reads.map(({ path }) => `GET ${path}`), ...endpoints],
  };
}

const date = z.iso.datetime();

export const scheduleSchema = z
  .object({
    function_name: z.string(),
    sync_frequency: z.number().int().describe('Seconds between syncs.'),
    sync_status: z
      .enum(['enabled', 'disabled', 'sync_in_progress', 'first_sync_in_progress', 'error'])
      .nullable(),
    last_crawl_start: date.nullable(),
    last_crawl_end: date.nullable(),
    latest_data: date.nullable(),
    latest_sync: date.nullable().describe('Deprecated: use `last_crawl_end`.'),
    in_progress: z.boolean().describe('Deprecated: use `sync_status`.'),
  })
  .openapi('SyncSchedule');

export const wireSchedule = (schedule: Schedule) => ({
  function_name: schedule.functionName,
  sync_frequency: schedule.syncFrequency,
  sync_status: schedule.syncStatus,
  last_crawl_start: orNull(schedule.lastCrawlStart),
  last_crawl_end: orNull(schedule.lastCrawlEnd),
  latest_data: orNull(schedule.latestData),
  latest_sync: orNull(schedule.lastCrawlEnd),
  in_progress:
    schedule.syncStatus === 'sync_in_progress' || schedule.syncStatus === 'first_sync_in_progress',
});

/** For the dashboard: how far the run under way is, and when the next one is due. */
const withProgress = (schedule: Schedule) => ({
  ...wireSchedule(schedule),
  records_synced: schedule.recordsSynced,
  records_total: schedule.recordsTotal,
  next_sync_at: orNull(schedule.nextSyncAt),
});

function wireError(connection: Connection, error: ConnectionError) {
  return {
    error_message: error.errorMessage,
    affected_endpoints: affectedEndpoints(connection, error),
    first_seen: wireDate(error.firstSeen),
    last_seen: wireDate(error.lastSeen),
  };
}

export const connectionSchema = z
  .object({
    connection_id: z.string(),
    integration_name: z.string(),
    integration_display_name: z.string(),
    integration_type: z.string(),
    customer_id: z.string().nullable(),
    created_at: date,
    last_used: date.nullable(),
    times_used: z.number().int().describe('API calls with its access token.'),
    latest_sync: date.nullable().describe('Deprecated: see `sync_schedules`.'),
    me: z.record(z.string(), z.unknown()).nullable().describe('The account at the vendor.'),
    sync_schedules: z.array(scheduleSchema),
    historical_sync_completed: z
      .record(z.string(), z.boolean())
      .describe('By function name, whether its first sync is done.'),
    errors: z.array(
      z.object({
        error_message: z.string(),
        affected_endpoints: z.array(
          z.object({ endpoint: z.string(), preventing_sync: z.boolean() }),
        ),
        first_seen: date,
        last_seen: date,
      }),
    ),
    available_actions: z.array(z.string()),
    available_endpoints: z.array(z.string()).describe('Deprecated: use `available_actions`.'),
    webhooks_disabled: z.boolean(),
  })
  .openapi('Connection');

function wireConnection(
  connection: Connection,
  schedules: Schedule[],
  errors: ConnectionError[],
  isForDashboard: boolean,
) {
  const ended = schedules.flatMap(({ lastCrawlEnd }) => (lastCrawlEnd ? [lastCrawlEnd] : []));
  const latest = ended.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
  return {
    connection_id: connection.id,
    integration_name: connection.integrationName,
    integration_display_name:
      findIntegration(connection.integrationType, connection.integrationName)?.display ??
      connection.integrationName,
    integration_type: connection.integrationType,
    customer_id: connection.customerId,
    created_at: wireDate(connection.createdAt),
    last_used: orNull(connection.lastUsed),
    times_used: connection.timesUsed,
    latest_sync: orNull(latest),
    me: connection.account === null ? null : { account: connection.account },
    sync_schedules: schedules.map(isForDashboard ? withProgress : wireSchedule),
    historical_sync_completed: Object.fromEntries(
      schedules
        .filter(({ syncStatus }) => syncStatus !== 'disabled')
        .map((each) => [each.functionName, each.historicalSyncCompleted]),
    ),
    errors: errors.map((error) => wireError(connection, error)),
    ...availability(connection),
    webhooks_disabled: connection.webhooksDisabled,
  };
}

/** Connection objects as `GET /connections` answers them, in the order given. */
export async function wireConnections(deps: Deps, rows: Connection[], isForDashboard = false) {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const schedules = await deps.db.orm
    .select()
    .from(syncSchedules)
    .where(inArray(syncSchedules.connectionId, ids))
    .orderBy(asc(syncSchedules.position));
  const errors = await deps.db.orm
    .select()
    .from(connectionErrors)
    .where(inArray(connectionErrors.connectionId, ids))
    .orderBy(asc(connectionErrors.firstSeen), asc(connectionErrors.functionName));
  return rows.map((row) =>
    wireConnection(
      row,
      schedules.filter((each) => each.connectionId === row.id),
      errors.filter((each) => each.connectionId === row.id),
      isForDashboard,
    ),
  );
}

export const exchangeSchema = z
  .object({
    access_token: z.string(),
    connection_id: z.string(),
    integration_name: z.string(),
    customer_id: z.string().nullable(),
    available_actions: z.array(z.string()),
    available_endpoints: z.array(z.string()),
  })
  .openapi('ConnectionAccess');

/** What an exchange, and a generated sandbox, answers. */
export const wireExchange = (deps: Deps, connection: Connection) => ({
  access_token: openAccessToken(deps, connection),
  connection_id: connection.id,
  integration_name: connection.integrationName,
  customer_id: connection.customerId,
  ...availability(connection),
});
