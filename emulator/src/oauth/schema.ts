import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/**
 * `prepared`: the frame has its proof. `started`: the popup is at the vendor. `authorized`: the vendor said yes and the
 * person has not confirmed yet. The other three are final.
 */
export type SignInStatus = 'prepared' | 'started' | 'authorized' | 'approved' | 'denied' | 'failed';

export type SignInFailure = 'account_mismatch' | 'vendor_unavailable' | 'expired' | 'server';

/** One opened window of an integration that connects by OAuth. */
export const oauthSignIns = pgTable('oauth_sign_ins', {
  id: text('id').primaryKey(),
  sessionId: text('session_id').notNull(),
  integrationName: text('integration_name').notNull(),
  status: text('status').$type<SignInStatus>().notNull(),
  reason: text('reason').$type<SignInFailure>(),
  proofHash: text('proof_hash').notNull().unique(),
  stateHash: text('state_hash').unique(),
  cookieHash: text('cookie_hash'),
  verifierSealed: text('verifier_sealed'),
  redirectUri: text('redirect_uri'),
  /** A `CheckedGrant` as JSON, from the vendor's yes to the person's. */
  grantSealed: text('grant_sealed'),
  /** What an approved one became. */
  attemptId: text('attempt_id'),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
});

/** What the simulated vendors remember of their consent pages. */
export const vendorGrants = pgTable('vendor_grants', {
  id: text('id').primaryKey(),
  codeHash: text('code_hash').notNull().unique(),
  integrationType: text('integration_type').notNull(),
  integrationName: text('integration_name').notNull(),
  /** The values of the fields that say whose account it is. */
  identity: jsonb('identity').$type<string[]>().notNull(),
  scopes: jsonb('scopes').$type<string[]>().notNull(),
  challenge: text('challenge').notNull(),
  redirectUri: text('redirect_uri').notNull(),
  expiresAt: time('expires_at').notNull(),
  usedAt: time('used_at'),
});
