import { bigint, integer, pgTable, primaryKey, real, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Calls of the public API, newest last. */
export const apiLog = pgTable('api_log', {
  seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  requestId: text('request_id').notNull(),
  at: time('at').notNull(),
  method: text('method').notNull(),
  path: text('path').notNull(),
  /** With its question mark; empty when there is none. */
  query: text('query').notNull(),
  status: integer('status').notNull(),
  durationMs: real('duration_ms').notNull(),
  apiKeyId: text('api_key_id'),
  connectionId: text('connection_id'),
  error: text('error'),
  /** JSON, without secrets, cut to a size that a person reads. */
  requestBody: text('request_body'),
  responseBody: text('response_body'),
});

/** How much happened in each hour; stays when the log itself is cut. */
export const activity = pgTable(
  'activity',
  {
    hour: time('hour').notNull(),
    kind: text('kind').$type<ActivityKind>().notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.kind] })],
);

export type ActivityKind =
  | 'api.ok'
  | 'api.client_error'
  | 'api.server_error'
  /** Records that syncs have read. */
  | 'sync.records';
