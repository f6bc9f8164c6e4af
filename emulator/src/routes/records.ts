import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { type ApiParameter, apiRoute } from '../http/api-route.js';
import { requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { listParameters } from '../openapi/list-parameters.js';
import { recordSchema } from '../openapi/record-schema.js';
import { toSql } from '../query/conditions.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { parseListQuery } from '../query/parse.js';
import { resources } from '../resources/index.js';
import { idParam, type Resource } from '../resources/resource.js';
import { records } from '../storage/schema.js';
import { wireRecord } from '../wire/record.js';
import { isSynced, ofResource, requireFunction } from './records-access.js';

/** Everything that is called with a connection's token and is about its records. */
export function recordRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  const middleware = [requireApiKey(deps), requireAccessToken(deps), rateLimit(deps)];

  for (const resource of resources) {
    app.openapi(listRoute(resource, middleware), async (c) => {
      const connection = c.get('connection');
      await requireFunction(deps, connection, resource.vertical, resource.functionName);
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
  }

  for (const resource of resources) {
    app.openapi(itemRoute(resource, middleware), async (c) => {
      const connection = c.get('connection');
      await requireFunction(deps, connection, resource.vertical, resource.functionName);
      const id = c.req.param(idParam(resource) as never) as string;
      const [row] = await deps.db.orm
        .select()
        .from(records)
        .where(and(ofResource(connection, resource), eq(records.id, id)));
      if (!row || !(await isSynced(deps, connection, resource))) throw notFound(resource.noun, id);
      return c.json({ data: wireRecord(resource, row) });
    });
  }

  return app;
}

const pathParameter = (name: string): ApiParameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

const parentParameters = ({ path }: Resource) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name));

const listRoute = (resource: Resource, middleware: MiddlewareHandler[]) =>
  apiRoute({
    method: 'get',
    path: resource.path,
    operationId: `list${resource.name}s`,
    summary: `List ${resource.label.toLowerCase()}`,
    tag: resource.vertical,
    auth: 'token',
    middleware,
    parameters: [...parentParameters(resource), ...listParameters(resource.filters)],
    answer: listOf(recordSchema(resource)),
    errors: [403, 501],
  });

const itemRoute = (resource: Resource, middleware: MiddlewareHandler[]) =>
  apiRoute({
    method: 'get',
    path: `${resource.path}/{${idParam(resource)}}`,
    operationId: `get${resource.name}`,
    summary: `Get one ${resource.noun}`,
    tag: resource.vertical,
    auth: 'token',
    middleware,
    parameters: [...parentParameters(resource), pathParameter(idParam(resource))],
    answer: itemOf(recordSchema(resource)),
    errors: [403, 404, 501],
  });
