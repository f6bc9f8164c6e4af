import { z } from '@hono/zod-openapi';
import { and, desc, eq, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { apiLog } from '../api-log/schema.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { readPageToken, writePageToken } from '../query/page-token.js';

const LIST = 'api-logs';
const date = z.iso.datetime({ offset: true });
const Query = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  status: z.union([z.enum(['2xx', '4xx', '5xx']), z.string().regex(/^[1-5]\d\d$/)]).optional(),
  connection_id: z.string().max(255).optional(),
  /** A part of the path, or a whole request id. */
  q: z.string().trim().max(255).optional(),
  after: date.optional(),
  before: date.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  page_token: z.string().max(1000).optional(),
});
type Query = z.infer<typeof Query>;

const Call = z.object({
  id: z.string().describe('What `X-Request-Id` said.'),
  created_at: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.string(),
  status: z.number().int(),
  duration_ms: z.number(),
  api_key_id: z.string().nullable(),
  connection_id: z.string().nullable(),
  error: z.string().nullable(),
});
const CallDetail = Call.extend({ request_body: z.unknown(), response_body: z.unknown() });
const Facets = z.object({
  methods: z.array(z.string()),
  statuses: z.array(z.number().int()),
  connection_ids: z.array(z.string()),
});

/** The log of calls, newest first; keys, tokens, codes and credentials are not in it. */
export function apiLogRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  const declare = { tag: 'API log', auth: 'key', method: 'get' } as const;
  const middleware = [requireApiKey(deps), rateLimit(deps)];

  const list = apiRoute({
    ...declare,
    path: '/api-logs',
    operationId: 'listApiLogs',
    summary: 'List the calls of this API, newest first',
    request: { query: Query },
    middleware,
    answer: listOf(Call),
  });
  app.openapi(list, async (c) => {
    const query = c.req.valid('query');
    await deps.apiLog.flush();
    const before = readPageToken(deps.secrets, LIST, query.page_token ?? null);
    const matching = conditions(query);
    const rows = await deps.db.orm
      .select(columns)
      .from(apiLog)
      .where(and(matching, before === null ? undefined : lt(apiLog.seq, Number(before))))
      .orderBy(desc(apiLog.seq))
      .limit(query.limit + 1);
    const [counted] = await deps.db.orm
      .select({ total: sql<number>`count(*)::int` })
      .from(apiLog)
      .where(matching);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return c.json({
      data: page.map(wireCall),
      next_token: last ? writePageToken(deps.secrets, LIST, String(last.seq)) : null,
      total_count: counted?.total ?? 0,
    });
  });

  const facets = apiRoute({
    ...declare,
    path: '/api-logs/facets',
    operationId: 'getApiLogFacets',
    summary: 'List the values that occur in the log of calls',
    middleware,
    answer: itemOf(Facets),
  });
  app.openapi(facets, async (c) => {
    await deps.apiLog.flush();
    const [found] = await deps.db.orm
      .select({
        methods: sql<string[]>`coalesce(array_agg(distinct ${apiLog.method}), '{}')`,
        statuses: sql<number[]>`coalesce(array_agg(distinct ${apiLog.status}), '{}')`,
        connection_ids: sql<string[]>`coalesce(array_agg(distinct ${apiLog.connectionId})
          filter (where ${apiLog.connectionId} is not null), '{}')`,
      })
      .from(apiLog);
    return c.json({ data: found });
  });

  const one = apiRoute({
    ...declare,
    path: '/api-logs/{request_id}',
    operationId: 'getApiLog',
    summary: 'Get one call with what was sent and what came back',
    request: { params: pathParams('request_id') },
    middleware,
    answer: itemOf(CallDetail),
    errors: [404],
  });
  app.openapi(one, async (c) => {
    const { request_id: id } = c.req.valid('param');
    await deps.apiLog.flush();
    const [row] = await deps.db.orm
      .select()
      .from(apiLog)
      .where(eq(apiLog.requestId, id))
      .orderBy(desc(apiLog.seq))
      .limit(1);
    if (!row) throw notFound('logged call', id);
    return c.json({
      data: {
        ...wireCall(row),
        request_body: body(row.requestBody),
        response_body: body(row.responseBody),
      },
    });
  });

  return app;
}

const columns = {
  seq: apiLog.seq,
  requestId: apiLog.requestId,
  at: apiLog.at,
  method: apiLog.method,
  path: apiLog.path,
  query: apiLog.query,
  status: apiLog.status,
  durationMs: apiLog.durationMs,
  apiKeyId: apiLog.apiKeyId,
  connectionId: apiLog.connectionId,
  error: apiLog.error,
};
type Row = Pick<typeof apiLog.$inferSelect, keyof typeof columns>;

const wireCall = (row: Row) => ({
  id: row.requestId,
  created_at: wireDate(row.at),
  method: row.method,
  path: row.path,
  query: row.query,
  status: row.status,
  duration_ms: Math.round(row.durationMs * 10) / 10,
  api_key_id: row.apiKeyId,
  connection_id: row.connectionId,
  error: row.error,
});

/** Text that was too long to keep whole is no longer JSON. */
function body(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return json;
  }
}

function conditions(query: Query): SQL | undefined {
  const { method, status, connection_id: connectionId, q, after, before } = query;
  return and(
    method ? eq(apiLog.method, method) : undefined,
    status ? ofStatus(status) : undefined,
    connectionId ? eq(apiLog.connectionId, connectionId) : undefined,
    q
      ? or(sql`strpos(lower(${apiLog.path}), ${q.toLowerCase()}) > 0`, eq(apiLog.requestId, q))
      : undefined,
    after ? gte(apiLog.at, new Date(after)) : undefined,
    before ? lte(apiLog.at, new Date(before)) : undefined,
  );
}

function ofStatus(status: string): SQL | undefined {
  if (!status.endsWith('xx')) return eq(apiLog.status, Number(status));
  const from = Number(status.charAt(0)) * 100;
  return and(gte(apiLog.status, from), lt(apiLog.status, from + 100));
}
