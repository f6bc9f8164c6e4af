import { eq, sql } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.js';
import { apiKeys, connections } from '../storage/schema.js';
import { actingOf } from './acting.js';
import { ApiProblem, notFound } from './problems.js';

export type ApiKey = typeof apiKeys.$inferSelect;
export type Connection = typeof connections.$inferSelect;

export interface KeyEnv {
  Variables: { apiKey: ApiKey };
}
export interface TokenEnv {
  Variables: { apiKey: ApiKey; connection: Connection };
}

export async function findApiKey(deps: Deps, key: string): Promise<ApiKey | undefined> {
  const [found] = await deps.db.orm
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.keyHash, deps.secrets.hash('api-key', key)));
  return found;
}

export const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** Lets through calls with a known API key; a read-only key may only read. */
export const requireApiKey = (deps: Deps) =>
  createMiddleware<KeyEnv>(async (c, next) => {
    const acting = actingOf(c);
    if (acting) {
      c.set('apiKey', acting.apiKey);
      return next();
    }
    const sent = c.req.header('x-trackstar-api-key');
    if (!sent) throw new ApiProblem(401, 'No API key. Send it in the header x-trackstar-api-key.');
    const key = await findApiKey(deps, sent);
    if (!key) throw new ApiProblem(401, 'Unknown API key. Check the header x-trackstar-api-key.');
    if (key.revokedAt) throw new ApiProblem(401, 'This API key was revoked. Use another one.');
    if (key.kind === 'read_only' && !isRead(c.req.method)) {
      throw new ApiProblem(403, 'This API key is read only. Use a full-access key for writes.');
    }
    c.set('apiKey', key);
    return next();
  });

/** For what a read-only key may not even look at. */
export const requireFullKey = createMiddleware<KeyEnv>(async (c, next) => {
  if (c.get('apiKey').kind !== 'full') {
    throw new ApiProblem(403, 'This call needs a full-access API key.');
  }
  await next();
});

/** Lets through calls with a connection's access token, and counts them on the connection. */
export const requireAccessToken = (deps: Deps) =>
  createMiddleware<TokenEnv>(async (c, next) => {
    const acting = actingOf(c);
    if (acting) {
      c.set('connection', await actedOn(deps, acting.connectionId));
      return next();
    }
    const sent = c.req.header('x-trackstar-access-token');
    if (!sent) {
      throw new ApiProblem(401, 'No access token. Send it in the header x-trackstar-access-token.');
    }
    const [connection] = await deps.db.orm
      .update(connections)
      .set({ lastUsed: deps.now(), timesUsed: sql`${connections.timesUsed} + 1` })
      .where(eq(connections.accessTokenHash, deps.secrets.hash('access-token', sent)))
      .returning();
    if (!connection) {
      throw new ApiProblem(401, 'Unknown access token. Check the header x-trackstar-access-token.');
    }
    c.set('connection', connection);
    return next();
  });

/** What people look at in the dashboard does not count as a use of the connection. */
async function actedOn(deps: Deps, id: string | null): Promise<Connection> {
  const [connection] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, id ?? ''));
  if (!connection) throw notFound('connection', id ?? '');
  return connection;
}
