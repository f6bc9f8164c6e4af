import { and, asc, desc, eq, exists, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { notFound } from '../http/problems.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { sendAgain } from './endpoints.js';
import { webhookAttempts, webhookDeliveries, webhookMessages } from './schema.js';

export type Message = typeof webhookMessages.$inferSelect;
export type Delivery = typeof webhookDeliveries.$inferSelect;
export type Attempt = typeof webhookAttempts.$inferSelect;

export interface MessageFilter {
  event_type?: string | undefined;
  connection_id?: string | undefined;
  record_id?: string | undefined;
  endpoint_id?: string | undefined;
  status?: Delivery['status'] | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

const LIST = 'webhook messages';

const hasDelivery = (deps: Deps, filter: MessageFilter): SQL | undefined =>
  filter.endpoint_id || filter.status
    ? exists(
        deps.db.orm
          .select({ one: sql`1` })
          .from(webhookDeliveries)
          .where(
            and(
              eq(webhookDeliveries.messageId, webhookMessages.id),
              filter.endpoint_id ? eq(webhookDeliveries.endpointId, filter.endpoint_id) : undefined,
              filter.status ? eq(webhookDeliveries.status, filter.status) : undefined,
            ),
          ),
      )
    : undefined;

/** A page of messages, newest first, each with its deliveries. */
export async function listMessages(
  deps: Deps,
  filter: MessageFilter,
  { limit, pageToken }: { limit: number; pageToken: string | null },
) {
  const before = readPageToken(deps.secrets, LIST, pageToken);
  const matching = and(
    filter.event_type ? eq(webhookMessages.eventType, filter.event_type) : undefined,
    filter.connection_id ? eq(webhookMessages.connectionId, filter.connection_id) : undefined,
    filter.record_id ? eq(webhookMessages.recordId, filter.record_id) : undefined,
    filter.after ? gte(webhookMessages.createdAt, new Date(filter.after)) : undefined,
    filter.before ? lte(webhookMessages.createdAt, new Date(filter.before)) : undefined,
    hasDelivery(deps, filter),
  );
  const rows = await deps.db.orm
    .select()
    .from(webhookMessages)
    .where(before === null ? matching : and(matching, lt(webhookMessages.seq, Number(before))))
    .orderBy(desc(webhookMessages.seq))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const ids = page.map((message) => message.id);
  const deliveries = ids.length
    ? await deps.db.orm
        .select()
        .from(webhookDeliveries)
        .where(inArray(webhookDeliveries.messageId, ids))
        .orderBy(asc(webhookDeliveries.endpointId))
    : [];
  return {
    messages: page.map((message) => ({
      message,
      deliveries: deliveries.filter((each) => each.messageId === message.id),
    })),
    nextToken: last ? writePageToken(deps.secrets, LIST, String(last.seq)) : null,
    total: await deps.db.orm.$count(webhookMessages, matching),
  };
}

export async function findMessage(deps: Deps, id: string): Promise<Message> {
  const [message] = await deps.db.orm
    .select()
    .from(webhookMessages)
    .where(eq(webhookMessages.id, id));
  if (!message) throw notFound('webhook message', id);
  return message;
}

/** Its deliveries and every attempt at them, oldest first. */
export async function deliveriesOf(deps: Deps, message: Message) {
  const deliveries = await deps.db.orm
    .select()
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.messageId, message.id))
    .orderBy(asc(webhookDeliveries.endpointId));
  const attempts = await deps.db.orm
    .select()
    .from(webhookAttempts)
    .where(eq(webhookAttempts.messageId, message.id))
    .orderBy(asc(webhookAttempts.attemptedAt));
  return deliveries.map((delivery) => ({
    delivery,
    attempts: attempts.filter((each) => each.endpointId === delivery.endpointId),
  }));
}

/** Sends everything again that an endpoint did not take since then; says how much that was. */
export const recoverFailed = (deps: Deps, endpointId: string, since: Date): Promise<number> =>
  deps.db.transaction(async (tx) => {
    const failed = await tx.orm
      .select({ id: webhookMessages.id })
      .from(webhookMessages)
      .innerJoin(webhookDeliveries, eq(webhookDeliveries.messageId, webhookMessages.id))
      .where(
        and(
          eq(webhookDeliveries.endpointId, endpointId),
          eq(webhookDeliveries.status, 'failed'),
          gte(webhookMessages.createdAt, since),
        ),
      );
    await sendAgain(
      deps,
      tx,
      endpointId,
      failed.map(({ id }) => id),
    );
    return failed.length;
  });

/** Messages are kept for 30 days. */
export async function pruneMessages(deps: Deps): Promise<void> {
  const oldest = new Date(deps.now().getTime() - 30 * 86_400_000);
  await deps.db.orm.delete(webhookMessages).where(lt(webhookMessages.createdAt, oldest));
}
