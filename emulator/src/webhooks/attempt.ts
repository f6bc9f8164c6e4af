import { and, eq, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { callOut, OutboundError } from '../http/outbound.js';
import { randomId } from '../storage/secrets.js';
import { deliveryBody, messageSecrets } from './body.js';
import { openSecrets } from './endpoints.js';
import {
  webhookAttempts,
  webhookDeliveries,
  webhookEndpoints,
  type webhookMessages,
} from './schema.js';
import { signatureHeaders } from './sign.js';

type Endpoint = typeof webhookEndpoints.$inferSelect;
type Message = typeof webhookMessages.$inferSelect;

/** Seconds after each failed attempt. */
const BACK_OFF = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];
const TIMEOUT = 15_000;
const MAX_ANSWER = 1024 * 1024;
const EXCERPT = 500;
/** An endpoint that failed for so long without a success is switched off. */
const GIVE_UP = 5 * 86_400_000;

export interface Outcome {
  statusCode: number | null;
  response: string;
  error: string | null;
}

/** Sends one message to one endpoint and writes down what came of it. */
export async function attemptDelivery(
  deps: Deps,
  endpoint: Endpoint,
  message: Message,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const outcome = await post(deps, endpoint, message, signal);
  // Cut off by our own end: it was no attempt of the receiver's, and is made again.
  if (signal.aborted) return;
  await record(deps, endpoint, message, outcome, Math.round(performance.now() - started));
}

async function post(
  deps: Deps,
  endpoint: Endpoint,
  message: Message,
  signal: AbortSignal,
): Promise<Outcome> {
  const body = deliveryBody(deps, message);
  // Receivers compare it with their own clock, so it does not follow ours when that is moved.
  const seconds = Math.floor(Date.now() / 1000);
  try {
    const answer = await callOut(deps, {
      url: endpoint.url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'trackstar-emulator',
        ...signatureHeaders(openSecrets(deps, endpoint), message.id, seconds, body),
      },
      body,
      timeout: TIMEOUT,
      maxBytes: MAX_ANSWER,
      signal,
    });
    const isGood = answer.status >= 200 && answer.status < 300;
    const error = isGood ? null : `The receiver answered ${answer.status}.`;
    const response = excerpt(answer.body.toString('utf8'), messageSecrets(deps, message));
    return { statusCode: answer.status, response, error };
  } catch (error) {
    if (error instanceof OutboundError) {
      return { statusCode: null, response: '', error: error.message };
    }
    if (signal.aborted) return { statusCode: null, response: '', error: 'Cut off.' };
    throw error;
  }
}

/** The beginning of an answer, for the log: without what we sent in confidence, should it come back. */
function excerpt(text: string, secrets: Record<string, string>): string {
  let shown = text.replaceAll('\0', '').slice(0, EXCERPT * 2);
  for (const value of Object.values(secrets)) shown = shown.replaceAll(value, '[redacted]');
  return shown.replace(/\b(trackstar|whsec|tsk)_[\w+/=-]{16,}/g, '[redacted]').slice(0, EXCERPT);
}

async function record(
  deps: Deps,
  endpoint: Endpoint,
  message: Message,
  outcome: Outcome,
  durationMs: number,
): Promise<void> {
  const now = deps.now();
  const isIt = and(
    eq(webhookDeliveries.endpointId, endpoint.id),
    eq(webhookDeliveries.messageId, message.id),
  );
  await deps.db.transaction(async (tx) => {
    const [delivery] = await tx.orm
      .update(webhookDeliveries)
      .set({ attempts: sql`${webhookDeliveries.attempts} + 1` })
      .where(isIt)
      .returning();
    // The endpoint, or the message, is gone by now.
    if (!delivery) return;
    await tx.orm.insert(webhookAttempts).values({
      id: randomId(),
      endpointId: endpoint.id,
      messageId: message.id,
      attemptedAt: now,
      durationMs,
      ...outcome,
    });
    const wait = BACK_OFF[delivery.attempts - 1];
    const next = wait === undefined ? null : new Date(now.getTime() + wait * 1000);
    await tx.orm
      .update(webhookDeliveries)
      .set(
        outcome.error === null
          ? { status: 'delivered', nextAttemptAt: null }
          : { status: next ? 'pending' : 'failed', nextAttemptAt: next },
      )
      .where(isIt);
  });
  await judge(deps, endpoint, outcome.error === null, now);
}

/** Remembers since when an endpoint fails, and switches off one that has failed for days. */
async function judge(deps: Deps, endpoint: Endpoint, isGood: boolean, now: Date): Promise<void> {
  const { id } = endpoint;
  if (isGood) {
    if (endpoint.failingSince === null) return;
    await deps.db.orm
      .update(webhookEndpoints)
      .set({ failingSince: null })
      .where(eq(webhookEndpoints.id, id));
    return;
  }
  const [failing] = await deps.db.orm
    .update(webhookEndpoints)
    .set({
      failingSince: sql`coalesce(${webhookEndpoints.failingSince}, ${now.toISOString()}::timestamptz)`,
    })
    .where(eq(webhookEndpoints.id, id))
    .returning();
  if (!failing?.failingSince || now.getTime() - failing.failingSince.getTime() < GIVE_UP) return;
  await deps.db.transaction(async (tx) => {
    await tx.orm
      .update(webhookEndpoints)
      .set({ disabled: true, updatedAt: now })
      .where(eq(webhookEndpoints.id, id));
    await tx.orm
      .update(webhookDeliveries)
      .set({ status: 'failed', nextAttemptAt: null })
      .where(and(eq(webhookDeliveries.endpointId, id), eq(webhookDeliveries.status, 'pending')));
  });
  deps.log.error(`Webhook endpoint ${id} failed for five days and was switched off.`);
}
