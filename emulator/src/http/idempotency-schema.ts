import { jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export interface StoredAnswer {
  status: number;
  body: unknown;
}

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    connectionId: text('connection_id').notNull(),
    keyHash: text('key_hash').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** Who runs the call; only this one may store its answer. */
    claim: text('claim').notNull(),
    claimedAt: time('claimed_at').notNull(),
    createdAt: time('created_at').notNull(),
    /** Null while the call runs. */
    answer: jsonb('answer').$type<StoredAnswer>(),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.keyHash] })],
);
