import { z } from '@hono/zod-openapi';
import { asc, inArray } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { findResource, resourcesOf } from '../resources/index.js';
import { openAccessToken } from '../storage/connections.js';
import { connectionErrors, syncSchedules } from '../storage/schema.js';

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

const availability = (connection: Connection) => ({
  available_actions: readable(connection).map((resource) => resource.functionName),
  available_endpoints: readable(connection).map((resource) => `GET ${resource.path}`),
});

const wireSchedule = (schedule: Schedule) => ({
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

function wireError(error: ConnectionError, integrationType: string) {
  const path = findResource(integrationType, error.functionName)?.path ?? error.functionName;
  return {
    error_message: error.errorMessage,
    affected_endpoints: [{ endpoint: `GET ${path}`, preventing_sync: error.preventingSync }],
    first_seen: wireDate(error.firstSeen),
    last_seen: wireDate(error.lastSeen),
  };
}

function wireConnection(connection: Connection, schedules: Schedule[], errors: ConnectionError[]) {
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
    sync_schedules: schedules.map(wireSchedule),
    historical_sync_completed: Object.fromEntries(
      schedules
        .filter(({ syncStatus }) => syncStatus !== 'disabled')
        .map((each) => [each.functionName, each.historicalSyncCompleted]),
    ),
    errors: errors.map((error) => wireError(error, connection.integrationType)),
    ...availability(connection),
    webhooks_disabled: connection.webhooksDisabled,
  };
}

/** Connection objects as `GET /connections` answers them, in the order given. */
export async function wireConnections(deps: Deps, rows: Connection[]) {
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
