import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const names = (name: string) => jsonb(name).$type<string[]>().notNull();

/** A Link page that needs no app around it, for one connection. */
export const magicLinks = pgTable('magic_links', {
  id: text('id').primaryKey(),
  /** The secret stands in the URL's fragment and nowhere here. */
  secretHash: text('secret_hash').notNull().unique(),
  customerId: text('customer_id'),
  /** The connection that it renews. */
  connectionId: text('connection_id'),
  integrationType: text('integration_type').notNull(),
  integrationAllowList: names('integration_allow_list'),
  integrationBlockList: names('integration_block_list'),
  integrationsWithEndpoints: names('integrations_with_endpoints'),
  disabledFunctions: names('disabled_functions'),
  enabledFunctions: names('enabled_functions'),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
  /** A revoked one is kept, so that it can say so to whoever opens it. */
  revokedAt: time('revoked_at'),
  usedAt: time('used_at'),
  /** The attempt that finished with it. */
  usedBy: text('used_by'),
  /** The connection that it made or renewed. */
  madeConnectionId: text('made_connection_id'),
});

export type MagicLink = typeof magicLinks.$inferSelect;
