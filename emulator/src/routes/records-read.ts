import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { apiRoute } from '../http/api-route.js';
import type { Connection } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { listParameters } from '../openapi/list-parameters.js';
import { pathParameters } from '../openapi/path-parameters.js';
import { recordSchema } from '../openapi/record-schema.js';
import { toSql } from '../query/conditions.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { parseListQuery } from '../query/parse.js';
import { countMatching } from '../query/totals.js';
import { resources } from '../resources/index.js';
import { idParam, type Resource } from '../resources/resource.js';
import type { RecordRow } from '../storage/records.js';
import { records } from '../storage/schema.js';
import { wireRecord } from '../wire/record.js';
import type { RecordApp } from './records.js';
import { isSynced, ofResource, requireFunction } from './records-access.js';

const NOTHING = { data: [], next_token: null, total_count: 0 };

/** A page of a resource, as the query asks for it. */
export async function listRecords(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  params: URLSearchParams,
  parentId?: string,
) {
  const query = parseListQuery(params, resource.filters);
  const list = `${connection.id} ${resource.path} ${parentId ?? ''}`;
  const after = readPageToken(deps.secrets, list, query.pageToken);
  if (!(await isSynced(deps, connection, resource))) return NOTHING;
  const conditions = query.conditions.map(toSql);
  if (parentId !== undefined) conditions.push(insideParent(resource, parentId));
  const matching = and(ofResource(connection, resource), ...conditions);
  const rows = await deps.db.orm
    .select()
    .from(records)
    .where(after === null ? matching : and(matching, gt(records.id, after)))
    .orderBy(asc(records.id))
    .limit(query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const isAll = after === null && !last;
  const key = JSON.stringify([
    parentId,
    query.conditions.map(({ field, operator, values }) => [field, operator, values]),
  ]);
  return {
    data: page.map((row) => wireRecord(resource, row)),
    next_token: last ? writePageToken(deps.secrets, list, last.id) : null,
    total_count: isAll
      ? page.length
      : await countMatching(deps, connection, resource, conditions, key),
  };
}

const insideParent = ({ parent }: Resource, id: string): SQL =>
  sql`(${records.data} ->> ${parent?.field}) = ${id}`;

export async function findRecord(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  id: string,
  parentId?: string,
): Promise<RecordRow> {
  const [row] = await deps.db.orm
    .select()
    .from(records)
    .where(
      and(
        ofResource(connection, resource),
        eq(records.id, id),
        parentId === undefined ? undefined : insideParent(resource, parentId),
      ),
    );
  if (!row || !(await isSynced(deps, connection, resource))) throw notFound(resource.noun, id);
  return row;
}

/** A list inside a record that is not there is 404, not empty. */
async function requireParent(
  deps: Deps,
  connection: Connection,
  { parent }: Resource,
  id: string | undefined,
): Promise<void> {
  if (!parent || id === undefined) return;
  const [found] = await deps.db.orm
    .select({ id: records.id })
    .from(records)
    .where(and(ofResource(connection, parent.resource), eq(records.id, id)));
  if (!found) throw notFound(parent.resource.noun, id);
}

export function addLists({ app, deps, middleware }: RecordApp): void {
  for (const resource of resources) {
    const { vertical, functionName, label, parent, path } = resource;
    const route = apiRoute({
      method: 'get',
      path,
      operationId: `list${resource.plural ?? `${resource.name}s`}`,
      summary: `List ${label.toLowerCase()}`,
      tag: vertical,
      auth: 'token',
      middleware,
      parameters: [...pathParameters(path), ...listParameters(resource.filters)],
      answer: listOf(recordSchema(resource)),
      errors: [403, ...(parent ? [404 as const] : []), 501],
    });
    app.openapi(route, async (c) => {
      const connection = c.get('connection');
      requireFunction(connection, vertical, functionName);
      const parentId = parent && (c.req.param(parent.field as never) as string | undefined);
      await requireParent(deps, connection, resource, parentId);
      const params = new URL(c.req.url).searchParams;
      return c.json(await listRecords(deps, connection, resource, params, parentId));
    });
  }
}

export function addItems({ app, deps, middleware }: RecordApp): void {
  for (const resource of resources) {
    if (resource.hasNoItem) continue;
    const { vertical, functionName, noun, parent } = resource;
    const path = `${resource.path}/{${idParam(resource)}}`;
    const route = apiRoute({
      method: 'get',
      path,
      operationId: `get${resource.name}`,
      summary: `Get one ${noun}`,
      tag: vertical,
      auth: 'token',
      middleware,
      parameters: pathParameters(path),
      answer: itemOf(recordSchema(resource)),
      errors: [403, 404, 501],
    });
    app.openapi(route, async (c) => {
      const connection = c.get('connection');
      requireFunction(connection, vertical, functionName);
      const parentId = parent && (c.req.param(parent.field as never) as string | undefined);
      const id = c.req.param(idParam(resource) as never) as string;
      const row = await findRecord(deps, connection, resource, id, parentId);
      return c.json({ data: wireRecord(resource, row) });
    });
  }
}

export function addViews({ app, deps, middleware }: RecordApp): void {
  for (const resource of resources) {
    for (const view of resource.views ?? []) {
      const path = `${resource.path}/{${idParam(resource)}}/${view.name}`;
      const route = apiRoute({
        method: 'get',
        path,
        operationId: view.operationId,
        summary: view.summary,
        tag: resource.vertical,
        auth: 'token',
        middleware,
        parameters: pathParameters(path),
        answer: itemOf(view.schema),
        errors: [403, 404, 501],
      });
      app.openapi(route, async (c) => {
        const connection = c.get('connection');
        requireFunction(connection, resource.vertical, resource.functionName);
        const id = c.req.param(idParam(resource) as never) as string;
        const row = await findRecord(deps, connection, resource, id);
        return c.json({ data: view.of(row.data) });
      });
    }
  }
}
