import { z } from '@hono/zod-openapi';
import { asc, eq, gt } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { invalid, notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { MAX_LIMIT } from '../query/parse.js';
import { resources } from '../resources/index.js';
import { deleteConnection } from '../storage/connections.js';
import { connections } from '../storage/schema.js';
import { forceSync } from '../sync/force-sync.js';
import { connectionSchema, wireConnections } from '../wire/connection.js';

const LIST = 'connections';
const tag = 'Connections';

/** A page of all connections, by id. */
async function listConnections(deps: Deps, pageToken: string | null, limit: number) {
  const after = readPageToken(deps.secrets, LIST, pageToken);
  const rows = await deps.db.orm
    .select()
    .from(connections)
    .where(after === null ? undefined : gt(connections.id, after))
    .orderBy(asc(connections.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    data: await wireConnections(deps, page),
    next_token: last ? writePageToken(deps.secrets, LIST, last.id) : null,
    total_count: await deps.db.orm.$count(connections),
  };
}

const list = apiRoute({
  method: 'get',
  path: '/',
  operationId: 'listConnections',
  summary: 'List connections',
  tag,
  auth: 'key',
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT } },
    { name: 'page_token', in: 'query', schema: { type: 'string' } },
  ],
  answer: listOf(connectionSchema),
});
const get = apiRoute({
  method: 'get',
  path: '/{connection_id}',
  operationId: 'getConnection',
  summary: 'Get a connection',
  tag,
  auth: 'key',
  request: { params: pathParams('connection_id') },
  answer: itemOf(connectionSchema),
  errors: [404],
});
const update = apiRoute({
  method: 'patch',
  path: '/',
  operationId: 'updateConnection',
  summary: 'Change a connection: its customer id, its webhooks',
  tag,
  auth: 'token',
  request: {
    body: jsonBody(
      z.strictObject({
        customer_id: z.string().min(1).max(255).nullable().optional(),
        webhooks_disabled: z.boolean().optional(),
      }),
    ),
  },
  answer: z.object({ id: z.string(), object: z.string(), updated: z.boolean() }),
});
const remove = apiRoute({
  method: 'delete',
  path: '/',
  operationId: 'deleteConnection',
  summary: 'Delete a connection and all its data',
  description: 'The access token is dead at once.',
  tag,
  auth: 'token',
  answer: z.object({ id: z.string(), object: z.string(), deleted: z.boolean() }),
});
const functionName = z
  .string()
  .refine(
    (name) => resources.some((resource) => resource.functionName === name),
    'There is no such function.',
  );
const sync = apiRoute({
  method: 'post',
  path: '/sync',
  operationId: 'syncConnection',
  summary: 'Sync a connection now',
  description:
    'From the last sync to now, in the background; `connection.force-sync-completed` tells when it is done. What is being synced already is left out.',
  tag,
  auth: 'token',
  request: {
    body: jsonBody(
      z.strictObject({
        functions_to_sync: z.array(functionName).max(100).optional().describe('Empty: all.'),
      }),
    ),
  },
  answer: z.object({
    id: z.string(),
    syncing: z.boolean().describe('Whether there was anything to begin.'),
    functions_to_sync: z.array(z.string()),
  }),
});

export function connectionRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  app.use(requireApiKey(deps));
  app.on(['PATCH', 'DELETE'], '/', requireAccessToken(deps));
  app.on('POST', '/sync', requireAccessToken(deps));
  app.use(rateLimit(deps));

  app.openapi(list, async (c) => {
    const params = new URL(c.req.url).searchParams;
    for (const name of params.keys()) {
      if (name !== 'page_token' && name !== 'limit')
        throw invalid('query', { [name]: ['Unknown field.'] });
    }
    const limit = params.get('limit') ?? String(MAX_LIMIT);
    if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT) {
      throw invalid('query', { limit: [`Must be a whole number from 1 to ${MAX_LIMIT}.`] });
    }
    const pageToken = params.get('page_token') || null;
    return c.json(await listConnections(deps, pageToken, Number(limit)));
  });

  app.openapi(get, async (c) => {
    const { connection_id: id } = c.req.valid('param');
    const rows = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    const [connection] = await wireConnections(deps, rows);
    if (!connection) throw notFound('connection', id);
    return c.json({ data: connection });
  });

  app.openapi(update, async (c) => {
    const { customer_id: customerId, webhooks_disabled: webhooksDisabled } = c.req.valid('json');
    const { id } = c.get('connection');
    const changes = {
      ...(customerId === undefined ? {} : { customerId }),
      ...(webhooksDisabled === undefined ? {} : { webhooksDisabled }),
    };
    if (Object.keys(changes).length > 0) {
      await deps.db.orm.update(connections).set(changes).where(eq(connections.id, id));
    }
    return c.json({ id, object: 'connection', updated: true });
  });

  app.openapi(remove, async (c) => {
    const { id } = c.get('connection');
    await deleteConnection(deps, id);
    return c.json({ id, object: 'connection', deleted: true });
  });

  app.openapi(sync, async (c) => {
    const connection = c.get('connection');
    const names = [...new Set(c.req.valid('json').functions_to_sync ?? [])];
    const started = await forceSync(deps, connection, names);
    return c.json({ id: connection.id, syncing: started.length > 0, functions_to_sync: names });
  });

  return app;
}
