import { asc, eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import type { Sql } from '../storage/database.js';
import { inBatches } from '../storage/in-batches.js';
import type { RecordChange } from '../storage/records.js';
import { randomId } from '../storage/secrets.js';
import { wireRecord } from '../wire/record.js';
import { previousAttributes } from './previous-attributes.js';
import { webhookDeliveries, webhookEndpoints, webhookMessages } from './schema.js';

/*
 * How a change becomes a webhook:
 * 1. Whoever changes something calls one of these two in the same transaction: a message, and a delivery for each
 *    endpoint that wants it, exist exactly when the change does.
 * 2. `dispatchDeliveries` finds what is due, half a second later at the most. Nobody has to call anything.
 */

/** Whom an event is about. */
export type EventSubject = Pick<
  Connection,
  'customerId' | 'integrationName' | 'integrationType' | 'webhooksDisabled'
> & { id: string | null };

export interface WebhookEvent {
  connection: EventSubject;
  eventType: string;
  data: Record<string, unknown>;
  previousAttributes?: Record<string, unknown>;
  /** Fields of `data` that the receiver gets and no log shows. */
  secrets?: Record<string, string>;
  recordId?: string;
}

export const secretsPlace = (messageId: string) => `webhook_messages.secrets/${messageId}`;

/** Announces something that is not a change of a record. */
export const emitEvent = (deps: Deps, tx: Sql, event: WebhookEvent): Promise<void> =>
  emit(deps, tx, event.connection, [event]);

/** Announces what `saveRecords` changed. */
export const emitRecordChanges = (
  deps: Deps,
  tx: Sql,
  connection: Connection,
  changes: RecordChange[],
): Promise<void> =>
  emit(
    deps,
    tx,
    connection,
    connection.webhooksDisabled ? [] : changes.flatMap((change) => eventsOf(connection, change)),
  );

function eventsOf(connection: Connection, { resource, id, before, after }: RecordChange) {
  if (resource.event === null) return [];
  const data = wireRecord(resource, after);
  const common = { connection, data, recordId: id };
  if (!before) return [{ ...common, eventType: `${resource.event}.created` }];
  const old = wireRecord(resource, before);
  const changed = previousAttributes(withoutOurDates(old), withoutOurDates(data));
  if (Object.keys(changed).length === 0) return [];
  const updated = {
    ...common,
    eventType: `${resource.event}.updated`,
    previousAttributes: changed,
  };
  const additions = (resource.additions ?? [])
    .filter(({ list }) => hasNewMember(list, old, data))
    .map(({ list, event }) => ({
      ...common,
      eventType: event,
      previousAttributes: { [list]: old[list] },
    }));
  return [updated, ...additions];
}

function withoutOurDates(record: Record<string, unknown>): Record<string, unknown> {
  const { trackstar_created_date, trackstar_updated_date, ...rest } = record;
  return rest;
}

function hasNewMember(
  list: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): boolean {
  // A shipment has its `shipment_id`, a receipt its `id`.
  const name = `${list.slice(0, -1)}_id`;
  const idsOf = (record: Record<string, unknown>) =>
    (record[list] as Record<string, unknown>[]).map((member) => member[name] ?? member.id);
  const known = new Set(idsOf(before));
  return idsOf(after).some((id) => !known.has(id));
}

async function emit(
  deps: Deps,
  tx: Sql,
  connection: EventSubject,
  events: WebhookEvent[],
): Promise<void> {
  if (events.length === 0 || connection.webhooksDisabled) return;
  const now = deps.now();
  const messages = events.map((event) => messageOf(deps, event, now));
  for (const batch of inBatches(messages)) await tx.orm.insert(webhookMessages).values(batch);

  const endpoints = await tx.orm
    .select({ id: webhookEndpoints.id, eventTypes: webhookEndpoints.eventTypes })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.disabled, false))
    .orderBy(asc(webhookEndpoints.id));
  const deliveries = messages.flatMap(({ id, eventType }) =>
    endpoints
      .filter(({ eventTypes }) => eventTypes === null || eventTypes.includes(eventType))
      .map((endpoint) => ({
        endpointId: endpoint.id,
        messageId: id,
        status: 'pending' as const,
        nextAttemptAt: now,
      })),
  );
  for (const batch of inBatches(deliveries)) await tx.orm.insert(webhookDeliveries).values(batch);
}

function messageOf(deps: Deps, event: WebhookEvent, now: Date) {
  const { connection, eventType, data, secrets, recordId } = event;
  const id = `msg_${randomId()}`;
  const hidden = Object.keys(secrets ?? {}).map((name) => [name, '[redacted]']);
  const payload = {
    connection_id: connection.id,
    customer_id: connection.customerId,
    integration_name: connection.integrationName,
    integration_type: connection.integrationType,
    event_type: eventType,
    data: { ...data, ...Object.fromEntries(hidden) },
    ...(event.previousAttributes && { previous_attributes: event.previousAttributes }),
  };
  return {
    id,
    eventType,
    connectionId: connection.id,
    recordId: recordId ?? null,
    payload: JSON.stringify(payload),
    secretsSealed: secrets ? deps.secrets.seal(secretsPlace(id), JSON.stringify(secrets)) : null,
    createdAt: now,
  };
}
