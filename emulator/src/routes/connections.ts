import { asc, eq, gt, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { invalid, notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { MAX_LIMIT } from '../query/parse.js';
import { connections } from '../storage/schema.js';
import { wireConnections } from '../wire/connection.js';

const LIST = 'connections';

/** A page of all connections, by id. */
export async function listConnections(deps: Deps, pageToken: string | null, limit = MAX_LIMIT) {
  const after = readPageToken(deps.secrets, LIST, pageToken);
  const rows = await deps.db.orm
    .select()
    .from(connections)
    .where(after === null ? undefined : gt(connections.id, after))
    .orderBy(asc(connections.id))
    .limit(limit + 1);
  const [counted] = await deps.db.orm
    .select({ total: sql<number>`count(*)::int` })
    .from(connections);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    data: await wireConnections(deps, page),
    next_token: last ? writePageToken(deps.secrets, LIST, last.id) : null,
    total_count: counted?.total ?? 0,
  };
}

export function connectionRoutes(deps: Deps) {
  const app = new Hono<KeyEnv>();
  app.use(requireApiKey(deps), rateLimit(deps));

  app.get('/', async (c) => {
    const params = new URL(c.req.url).searchParams;
    for (const name of params.keys()) {
      if (name !== 'page_token' && name !== 'limit')
        throw invalid('query', { [name]: ['Unknown field.'] });
    }
    const limit = params.get('limit') ?? String(MAX_LIMIT);
    if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT) {
      throw invalid('query', { limit: [`Must be a whole number from 1 to ${MAX_LIMIT}.`] });
    }
    return c.json(await listConnections(deps, params.get('page_token') || null, Number(limit)));
  });

  app.get('/:id', async (c) => {
    const id = c.req.param('id');
    const rows = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    const [connection] = await wireConnections(deps, rows);
    if (!connection) throw notFound('connection', id);
    return c.json({ data: connection });
  });

  return app;
}
