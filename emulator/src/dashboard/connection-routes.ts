import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { addConnection, reconnect } from '../connect/add-connection.js';
import { integrationsOf } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { readBody } from '../http/body.js';
import { notFound } from '../http/problems.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { verticals } from '../resources/index.js';
import { openAccessToken } from '../storage/connections.js';
import { connections } from '../storage/schema.js';
import { wireConnections, wireExchange } from '../wire/connection.js';
import { readQuery } from './read-query.js';
import type { DashboardEnv } from './require-session.js';
import { connectionStatus } from './status-sql.js';
import type { ConnectionCounts } from './wire.js';

const LIST = 'dashboard/connections';
const PAGE = 100;
const Query = z.object({
  q: z.string().trim().max(255).optional(),
  status: z.enum(['ok', 'syncing', 'warn', 'errors']).optional(),
  type: z.string().max(20).optional(),
  sandbox: z.enum(['true', 'false']).optional(),
  page_token: z.string().max(1000).optional(),
});

const credentials = z.record(z.string().max(255), z.string().max(4096));
const AddBody = z.strictObject({
  integration_type: z.string().max(255),
  integration_name: z.string().max(255),
  credentials,
  customer_id: z.string().trim().max(255).optional(),
});
const ReconnectBody = z.strictObject({ credentials });

/** What only the dashboard asks of connections: search, counts, credentials typed in here, and the token of one. */
export function connectionRoutes(deps: Deps) {
  const app = new Hono<DashboardEnv>();

  app.get('/', async (c) => {
    const query = readQuery(c, Query);
    const matching = and(
      query.q ? mentions(query.q) : undefined,
      query.type ? eq(connections.integrationType, query.type) : undefined,
      query.sandbox ? isSandbox(query.sandbox === 'true') : undefined,
      query.status ? eq(connectionStatus, query.status) : undefined,
    );
    const after = readPageToken(deps.secrets, LIST, query.page_token ?? null);
    const rows = await deps.db.orm
      .select()
      .from(connections)
      .where(and(matching, after === null ? undefined : isAfter(after)))
      .orderBy(desc(connections.createdAt), desc(connections.id))
      .limit(PAGE + 1);
    const [matched] = await deps.db.orm
      .select({ total: sql<number>`count(*)::int` })
      .from(connections)
      .where(matching);
    const page = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? page.at(-1) : undefined;
    return c.json({
      data: await wireConnections(deps, page, true),
      next_token: last
        ? writePageToken(deps.secrets, LIST, `${last.createdAt.toISOString()} ${last.id}`)
        : null,
      total_count: matched?.total ?? 0,
      counts: await countByStatus(deps),
    });
  });

  app.get('/:id', async (c) => {
    const id = c.req.param('id');
    const rows = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    const [connection] = await wireConnections(deps, rows, true);
    if (!connection) throw notFound('connection', id);
    return c.json({ data: connection });
  });

  app.post('/', async (c) => {
    const body = await readBody(c, AddBody);
    const connection = await addConnection(deps, {
      integrationType: body.integration_type,
      integrationName: body.integration_name,
      credentials: body.credentials,
      customerId: body.customer_id || null,
    });
    return c.json(wireExchange(deps, connection), 201);
  });

  app.post('/:id/reconnect', async (c) => {
    const { credentials } = await readBody(c, ReconnectBody);
    const connection = await reconnect(deps, c.req.param('id'), credentials);
    return c.json({ connection_id: connection.id });
  });

  app.post('/:id/access-token', async (c) => {
    await readBody(c, z.strictObject({}));
    const id = c.req.param('id');
    const [connection] = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    if (!connection) throw notFound('connection', id);
    return c.json({ access_token: openAccessToken(deps, connection) });
  });

  return app;
}

/** A part of any name that a person may know it by; all words have to be there. */
function mentions(text: string): SQL | undefined {
  const known = sql`lower(concat_ws(' ', ${connections.id}, ${connections.integrationName},
    ${connections.customerId}, ${connections.account}, ${displayNames()}))`;
  const words = text.toLowerCase().split(/\s+/);
  return and(...words.map((word) => sql`strpos(${known}, ${word}) > 0`));
}

/** "Amazon FBA" for the row that says `fba`. */
const displayNames = () => {
  const names = Object.fromEntries(
    verticals.flatMap((type) =>
      integrationsOf(type).map(({ name, display }) => [`${type}/${name}`, display]),
    ),
  );
  return sql`(${JSON.stringify(names)}::jsonb ->> (${connections.integrationType} || '/' || ${connections.integrationName}))`;
};

const isSandbox = (wanted: boolean) =>
  wanted ? eq(connections.integrationName, 'sandbox') : ne(connections.integrationName, 'sandbox');

function isAfter(place: string): SQL {
  const [createdAt = '', id = ''] = place.split(' ');
  return sql`(${connections.createdAt}, ${connections.id}) < (${createdAt}::timestamptz, ${id})`;
}

export async function countByStatus(deps: Deps): Promise<ConnectionCounts> {
  const rows = await deps.db.orm
    .select({ status: connectionStatus, count: sql<number>`count(*)::int` })
    .from(connections)
    .groupBy(sql`1`);
  const of = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
  const counts = { ok: of('ok'), syncing: of('syncing'), warn: of('warn'), errors: of('errors') };
  return { ...counts, total: rows.reduce((sum, row) => sum + row.count, 0) };
}
