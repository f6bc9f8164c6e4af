import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const createdAt = timestamp('created_at', { withTimezone: true }).notNull().defaultNow();

/** Our customers. Their id is the `customer_id` that Trackstar knows them by. */
export const merchants = pgTable('merchants', {
  id: text('id').primaryKey(),
  sessionHash: text('session_hash').notNull().unique(),
  createdAt,
});

/** What a merchant has connected. The access token is encrypted and never leaves the backend. */
export const connections = pgTable('connections', {
  /** Trackstar's connection id. */
  id: text('id').primaryKey(),
  merchantId: text('merchant_id')
    .notNull()
    .references(() => merchants.id),
  integrationName: text('integration_name').notNull(),
  accessTokenSealed: text('access_token_sealed').notNull(),
  createdAt,
});

/** Run at every start. */
export const createTables = `
create table if not exists merchants (
  id text primary key,
  session_hash text not null unique,
  created_at timestamptz not null default now()
);
create table if not exists connections (
  id text primary key,
  merchant_id text not null references merchants,
  integration_name text not null,
  access_token_sealed text not null,
  created_at timestamptz not null default now()
);
create index if not exists connections_of_merchant on connections (merchant_id, created_at);
`;
