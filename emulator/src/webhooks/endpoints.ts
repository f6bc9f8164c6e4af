import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { ApiProblem, notFound } from '../http/problems.js';
import type { Sql } from '../storage/database.js';
import { randomId } from '../storage/secrets.js';
import { webhookDeliveries, webhookEndpoints } from './schema.js';
import { createSigningSecret } from './sign.js';

export type Endpoint = typeof webhookEndpoints.$inferSelect;

export interface EndpointFields {
  url: string;
  description: string;
  /** Null: every event. */
  eventTypes: string[] | null;
  disabled: boolean;
}

const MAX_ENDPOINTS = 50;
/** How long the secret before the newest one signs, too. */
const OVERLAP = 24 * 3600_000;

const secretPlace = (id: string) => `webhook_endpoints.secret/${id}`;
const oldSecretPlace = (id: string) => `webhook_endpoints.old_secret/${id}`;

export const openSecret = (deps: Deps, endpoint: Endpoint): string =>
  deps.secrets.open(secretPlace(endpoint.id), endpoint.secretSealed);

/** All that sign now: the newest, and the one before it while that is still good. */
export function openSecrets(deps: Deps, endpoint: Endpoint): string[] {
  const { oldSecretSealed, oldSecretUntil } = endpoint;
  const newest = openSecret(deps, endpoint);
  if (!oldSecretSealed || !oldSecretUntil || oldSecretUntil <= deps.now()) return [newest];
  return [newest, deps.secrets.open(oldSecretPlace(endpoint.id), oldSecretSealed)];
}

export async function findEndpoint(deps: Deps, id: string, sql: Sql = deps.db): Promise<Endpoint> {
  const [endpoint] = await sql.orm
    .select()
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.id, id));
  if (!endpoint) throw notFound('webhook endpoint', id);
  return endpoint;
}

export async function createEndpoint(deps: Deps, fields: EndpointFields): Promise<Endpoint> {
  const id = `ep_${randomId()}`;
  const now = deps.now();
  if ((await deps.db.orm.$count(webhookEndpoints)) >= MAX_ENDPOINTS) {
    throw new ApiProblem(
      400,
      `There are ${MAX_ENDPOINTS} webhook endpoints already. Delete one first.`,
    );
  }
  const [endpoint] = await deps.db.orm
    .insert(webhookEndpoints)
    .values({
      ...fields,
      id,
      secretSealed: deps.secrets.seal(secretPlace(id), createSigningSecret()),
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  if (!endpoint) throw new Error('The endpoint was not stored.');
  return endpoint;
}

/** What waits for an endpoint that is switched off stays until it is switched on again. */
export async function updateEndpoint(
  deps: Deps,
  id: string,
  fields: Partial<EndpointFields>,
): Promise<Endpoint> {
  const [endpoint] = await deps.db.orm
    .update(webhookEndpoints)
    .set({
      ...fields,
      updatedAt: deps.now(),
      ...(fields.disabled === false ? { failingSince: null } : {}),
    })
    .where(eq(webhookEndpoints.id, id))
    .returning();
  if (!endpoint) throw notFound('webhook endpoint', id);
  return endpoint;
}

export async function deleteEndpoint(deps: Deps, id: string): Promise<void> {
  const gone = await deps.db.orm
    .delete(webhookEndpoints)
    .where(eq(webhookEndpoints.id, id))
    .returning({ id: webhookEndpoints.id });
  if (gone.length === 0) throw notFound('webhook endpoint', id);
}

/** A new secret; the one before it signs beside it for a day. */
export const rotateSecret = (deps: Deps, id: string): Promise<Endpoint> =>
  deps.db.transaction(async (tx) => {
    const endpoint = await findEndpoint(deps, id, tx);
    const now = deps.now();
    const [rotated] = await tx.orm
      .update(webhookEndpoints)
      .set({
        secretSealed: deps.secrets.seal(secretPlace(id), createSigningSecret()),
        oldSecretSealed: deps.secrets.seal(oldSecretPlace(id), openSecret(deps, endpoint)),
        oldSecretUntil: new Date(now.getTime() + OVERLAP),
        updatedAt: now,
      })
      .where(eq(webhookEndpoints.id, id))
      .returning();
    if (!rotated) throw notFound('webhook endpoint', id);
    return rotated;
  });

/** Sends a message to an endpoint once more, with all its tries. */
export async function sendAgain(
  deps: Deps,
  sql: Sql,
  endpointId: string,
  messageIds: string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  const again = { status: 'pending' as const, attempts: 0, nextAttemptAt: deps.now() };
  await sql.orm
    .insert(webhookDeliveries)
    .values(messageIds.map((messageId) => ({ endpointId, messageId, ...again })))
    .onConflictDoUpdate({
      target: [webhookDeliveries.endpointId, webhookDeliveries.messageId],
      set: again,
    });
}
