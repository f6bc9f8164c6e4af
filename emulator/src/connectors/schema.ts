import { integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** How a simulated vendor misbehaves. */
export const faultKinds = ['outage', 'rate_limit', 'timeout', 'slow', 'refusal'] as const;
export type FaultKind = (typeof faultKinds)[number];

export const vendorCalls = ['check', 'pull', 'push'] as const;
export type VendorCall = (typeof vendorCalls)[number];

/** Calls that are yet to go wrong. A null scope means any. */
export const vendorFaults = pgTable('vendor_faults', {
  id: text('id').primaryKey(),
  integrationName: text('integration_name'),
  connectionId: text('connection_id'),
  calls: jsonb('calls').$type<VendorCall[]>().notNull(),
  kind: text('kind').$type<FaultKind>().notNull(),
  remaining: integer('remaining').notNull(),
  latency: integer('latency').notNull(),
  retryAfter: integer('retry_after').notNull(),
  status: integer('status').notNull(),
  message: text('message'),
  createdAt: time('created_at').notNull(),
});

/** Connections whose credentials the vendor has forgotten; a re-link brings new ones. */
export const revokedCredentials = pgTable('revoked_credentials', {
  connectionId: text('connection_id').primaryKey(),
  revokedAt: time('revoked_at').notNull(),
});
