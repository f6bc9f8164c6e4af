import { randomUUID } from 'node:crypto';
import { and, asc, eq, exists, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Job } from '../storage/queue.js';
import { attemptDelivery } from './attempt.js';
import { webhookDeliveries, webhookEndpoints, webhookMessages } from './schema.js';

/*
 * How deliveries go out:
 * 1. Twice a second each process looks for endpoints with a due delivery and no turn, gives each a turn and sends a job
 *    for it, in one transaction. So an endpoint has one job at a time, whoever does it.
 * 2. The job sends what is due to that endpoint, several at a time, for a while, and gives the turn back. An endpoint
 *    that is slow or dead uses up its own turns and nobody else's.
 * 3. Whoever dies in its turn leaves it behind; the queue has the job done again, and after the turn's time another job
 *    is sent for. A delivery that was made and not written down is then made again, under the same id.
 */

export interface DeliveryJob {
  endpointId: string;
  turn: string;
}

const TURN_SECONDS = 60;
/** How long one job stays with one endpoint before others get a look in. */
const SLICE = 20_000;
const AT_ONCE = 8;

const turnUntil = sql`now() + ${sql.raw(`interval '${TURN_SECONDS} s'`)}`;

/** Sends a job for each endpoint that something is due for. */
export async function dispatchDeliveries(deps: Deps): Promise<void> {
  const due = deps.db.orm
    .select({ one: sql`1` })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.endpointId, webhookEndpoints.id),
        eq(webhookDeliveries.status, 'pending'),
        lte(webhookDeliveries.nextAttemptAt, deps.now()),
      ),
    );
  const turn = randomUUID();
  const sent = await deps.db.transaction(async (tx) => {
    const endpoints = await tx.orm
      .update(webhookEndpoints)
      .set({ turn, turnUntil })
      .where(
        and(
          eq(webhookEndpoints.disabled, false),
          or(isNull(webhookEndpoints.turnUntil), lt(webhookEndpoints.turnUntil, sql`now()`)),
          exists(due),
        ),
      )
      .returning({ id: webhookEndpoints.id });
    for (const { id } of endpoints) {
      await deps.queue.send(tx, 'webhooks', { endpointId: id, turn } satisfies DeliveryJob);
    }
    return endpoints.length > 0;
  });
  if (sent) deps.queue.wake('webhooks');
}

export async function runDeliveryJob(deps: Deps, { data, signal }: Job<DeliveryJob>) {
  const isOurs = and(
    eq(webhookEndpoints.id, data.endpointId),
    eq(webhookEndpoints.turn, data.turn),
  );
  const ends = Date.now() + SLICE;
  for (;;) {
    const [endpoint] = await deps.db.orm
      .update(webhookEndpoints)
      .set({ turnUntil })
      .where(isOurs)
      .returning();
    if (!endpoint) return;
    const due = endpoint.disabled ? [] : await dueFor(deps, endpoint.id);
    if (due.length === 0 || Date.now() > ends) {
      await deps.db.orm.update(webhookEndpoints).set({ turn: null, turnUntil: null }).where(isOurs);
      return;
    }
    await Promise.all(due.map((message) => attemptDelivery(deps, endpoint, message, signal)));
    // The queue keeps the job for whoever comes next.
    signal.throwIfAborted();
  }
}

async function dueFor(deps: Deps, endpointId: string) {
  const rows = await deps.db.orm
    .select({ message: webhookMessages })
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(
      and(
        eq(webhookDeliveries.endpointId, endpointId),
        eq(webhookDeliveries.status, 'pending'),
        lte(webhookDeliveries.nextAttemptAt, deps.now()),
      ),
    )
    .orderBy(asc(webhookDeliveries.nextAttemptAt), asc(webhookDeliveries.seq))
    .limit(AT_ONCE);
  return rows.map((row) => row.message);
}
