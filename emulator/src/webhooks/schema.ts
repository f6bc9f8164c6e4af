import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const webhookEndpoints = pgTable('webhook_endpoints', {
  id: text('id').primaryKey(),
  url: text('url').notNull(),
  description: text('description').notNull(),
  /** Null: every event. */
  eventTypes: jsonb('event_types').$type<string[]>(),
  disabled: boolean('disabled').notNull().default(false),
  secretSealed: text('secret_sealed').notNull(),
  /** Signs beside the new secret until then. */
  oldSecretSealed: text('old_secret_sealed'),
  oldSecretUntil: time('old_secret_until'),
  /** When the deliveries began to fail without a success between them. */
  failingSince: time('failing_since'),
  /** The one job that may send to it now; after that time another may be sent for. */
  turn: text('turn'),
  turnUntil: time('turn_until'),
  createdAt: time('created_at').notNull(),
  updatedAt: time('updated_at').notNull(),
});

/** The outbox: written in the transaction of the change that it tells of. */
export const webhookMessages = pgTable('webhook_messages', {
  id: text('id').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
  eventType: text('event_type').notNull(),
  /** Outlives the connection, so that its last message can still be sent. Null: there never was one. */
  connectionId: text('connection_id'),
  recordId: text('record_id'),
  /** The body as JSON, without what is secret in it. */
  payload: text('payload').notNull(),
  /** Fields of `data` that stand in `payload` as `[redacted]`, as JSON. */
  secretsSealed: text('secrets_sealed'),
  createdAt: time('created_at').notNull(),
});

export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    endpointId: text('endpoint_id').notNull(),
    messageId: text('message_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
    status: text('status').$type<'pending' | 'delivered' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: time('next_attempt_at'),
  },
  (table) => [primaryKey({ columns: [table.endpointId, table.messageId] })],
);

export const webhookAttempts = pgTable('webhook_attempts', {
  id: text('id').primaryKey(),
  endpointId: text('endpoint_id').notNull(),
  messageId: text('message_id').notNull(),
  attemptedAt: time('attempted_at').notNull(),
  /** Null when no answer came. */
  statusCode: integer('status_code'),
  durationMs: integer('duration_ms').notNull(),
  /** The beginning of the answer. */
  response: text('response').notNull(),
  error: text('error'),
});
