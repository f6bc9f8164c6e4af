import { z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody } from '../http/api-route.js';
import { type Connection, type KeyEnv, requireApiKey } from '../http/auth.js';
import { invalid, notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { createConnection, relinkConnection } from '../storage/connections.js';
import type { Sql } from '../storage/database.js';
import { grantOf } from '../storage/link-attempts.js';
import { connections, linkAttempts, linkTokens } from '../storage/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import { exchangeSchema, wireExchange } from '../wire/connection.js';

const id = z.string().min(1).max(255).nullish();
const TokenBody = z.strictObject({ connection_id: id, customer_id: id });
const ExchangeBody = z.strictObject({ auth_code: z.string().min(1).max(4096), customer_id: id });

const createLinkToken = apiRoute({
  method: 'post',
  path: '/token',
  operationId: 'createLinkToken',
  summary: 'Make a link token',
  description: 'With a `connection_id` the token connects that connection again.',
  tag: 'Link',
  auth: 'key',
  request: { body: jsonBody(TokenBody) },
  answer: z.object({ link_token: z.string() }).openapi('LinkToken'),
  errors: [404],
});

const exchangeAuthCode = apiRoute({
  method: 'post',
  path: '/exchange',
  operationId: 'exchangeAuthCode',
  summary: 'Exchange an auth code for an access token',
  tag: 'Link',
  auth: 'key',
  request: { body: jsonBody(ExchangeBody) },
  answer: exchangeSchema,
});

/** The two calls of an app's backend. */
export function linkTokenRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();

  for (const path of ['/token', '/exchange']) app.use(path, requireApiKey(deps), rateLimit(deps));

  app.openapi(createLinkToken, async (c) => {
    const body = c.req.valid('json');
    if (body.connection_id)
      await requireConnection(deps, body.connection_id, body.customer_id ?? null);
    const linkToken = randomToken('link_');
    const now = deps.now();
    await deps.db.orm.insert(linkTokens).values({
      id: randomId(),
      tokenHash: deps.secrets.hash('link-token', linkToken),
      apiKeyId: c.get('apiKey').id,
      customerId: body.customer_id ?? null,
      connectionId: body.connection_id ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + deps.options.linkTokenTtl * 1000),
    });
    c.header('Cache-Control', 'no-store');
    return c.json({ link_token: linkToken });
  });

  app.openapi(exchangeAuthCode, async (c) => {
    const body = c.req.valid('json');
    const connection = await deps.db.transaction((tx) =>
      consumeCode(deps, tx, {
        code: body.auth_code,
        apiKeyId: c.get('apiKey').id,
        customerId: body.customer_id ?? null,
      }),
    );
    if (!connection) {
      throw invalid('json', {
        auth_code: [
          'Unknown, expired or used for another customer. Let the customer connect again.',
        ],
      });
    }
    deps.queue.wake('sync');
    c.header('Cache-Control', 'no-store');
    return c.json(wireExchange(deps, connection));
  });

  return app;
}

async function requireConnection(deps: Deps, connectionId: string, customerId: string | null) {
  const [found] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, connectionId));
  const isOthers = found?.customerId && customerId && found.customerId !== customerId;
  if (!found || isOthers) throw notFound('connection', connectionId);
}

interface Exchange {
  code: string;
  apiKeyId: string;
  customerId: string | null;
}

/**
 * Makes the connection that a code stands for, once. The row lock puts two exchanges of one code in a row; the second
 * one, and every repeat by the same customer while the code lives, gets the connection that the first one made.
 */
async function consumeCode(
  deps: Deps,
  tx: Sql,
  exchange: Exchange,
): Promise<Connection | undefined> {
  const [found] = await tx.orm
    .select()
    .from(linkAttempts)
    .innerJoin(linkTokens, eq(linkTokens.id, linkAttempts.linkTokenId))
    .where(eq(linkAttempts.codeHash, deps.secrets.hash('auth-code', exchange.code)))
    .for('update');
  if (!found) return undefined;
  const { link_attempts: attempt, link_tokens: token } = found;
  const now = deps.now();
  if (token.apiKeyId !== exchange.apiKeyId) return undefined;
  if (!attempt.codeExpiresAt || attempt.codeExpiresAt <= now) return undefined;
  if (token.customerId && exchange.customerId && token.customerId !== exchange.customerId) {
    return undefined;
  }
  const customerId = exchange.customerId ?? token.customerId;

  if (attempt.exchangedConnectionId) {
    if (attempt.exchangedFor !== customerId) return undefined;
    const [made] = await tx.orm
      .select()
      .from(connections)
      .where(eq(connections.id, attempt.exchangedConnectionId));
    return made;
  }

  const grant = { ...grantOf(deps, attempt), customerId };
  const connection = token.connectionId
    ? await relinkConnection(deps, tx, token.connectionId, grant)
    : await createConnection(deps, tx, grant);
  if (!connection) return undefined;
  await tx.orm
    .update(linkAttempts)
    .set({ exchangedAt: now, exchangedFor: customerId, exchangedConnectionId: connection.id })
    .where(eq(linkAttempts.id, attempt.id));
  return connection;
}
