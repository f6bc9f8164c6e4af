import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { type Connection, requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { ApiProblem, notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { toSql } from '../query/conditions.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { parseListQuery } from '../query/parse.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import { records, syncSchedules } from '../storage/schema.js';
import { wireRecord } from '../wire/record.js';

/** The list and the single record of one resource. */
export function recordRoutes(deps: Deps, resource: Resource) {
  const app = new Hono<TokenEnv>();
  app.use(requireApiKey(deps), requireAccessToken(deps), rateLimit(deps));

  app.get('/', async (c) => {
    const connection = c.get('connection');
    requireReadable(connection, resource);
    const query = parseListQuery(new URL(c.req.url).searchParams, resource.filters);
    const list = `${connection.id} ${resource.path}`;
    const after = readPageToken(deps.secrets, list, query.pageToken);
    if (!(await isSynced(deps, connection, resource))) {
      return c.json({ data: [], next_token: null, total_count: 0 });
    }
    const matching = and(ofResource(connection, resource), ...query.conditions.map(toSql));
    const rows = await deps.db.orm
      .select()
      .from(records)
      .where(after === null ? matching : and(matching, gt(records.id, after)))
      .orderBy(asc(records.id))
      .limit(query.limit + 1);
    const [counted] = await deps.db.orm
      .select({ total: sql<number>`count(*)::int` })
      .from(records)
      .where(matching);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return c.json({
      data: page.map((row) => wireRecord(resource, row)),
      next_token: last ? writePageToken(deps.secrets, list, last.id) : null,
      total_count: counted?.total ?? 0,
    });
  });

  app.get('/:id', async (c) => {
    const connection = c.get('connection');
    const id = c.req.param('id');
    requireReadable(connection, resource);
    const [row] = await deps.db.orm
      .select()
      .from(records)
      .where(and(ofResource(connection, resource), eq(records.id, id)));
    if (!row || !(await isSynced(deps, connection, resource))) throw notFound('record', id);
    return c.json({ data: wireRecord(resource, row) });
  });

  return app;
}

const ofResource = (connection: Connection, resource: Resource) =>
  and(eq(records.connectionId, connection.id), eq(records.resource, resourceKey(resource)));

function requireReadable(connection: Connection, resource: Resource): void {
  const { functionName } = resource;
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  const isThere =
    connection.integrationType === resource.vertical && integration?.reads.includes(functionName);
  if (!isThere) {
    const name = integration?.display ?? connection.integrationName;
    throw new ApiProblem(501, `Endpoint ${functionName} is not implemented for ${name}`);
  }
  if (connection.disabledFunctions.includes(functionName)) {
    throw new ApiProblem(403, `${functionName} is disabled for this connection`);
  }
}

/** Nothing can be read before the whole initial sync of the resource is done. */
async function isSynced(deps: Deps, connection: Connection, resource: Resource): Promise<boolean> {
  const [schedule] = await deps.db.orm
    .select({ isDone: syncSchedules.historicalSyncCompleted })
    .from(syncSchedules)
    .where(
      and(
        eq(syncSchedules.connectionId, connection.id),
        eq(syncSchedules.functionName, resource.functionName),
      ),
    );
  return schedule?.isDone ?? false;
}
