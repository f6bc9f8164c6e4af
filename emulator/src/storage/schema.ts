import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { SyncStatus } from '../sync/status.js';

/** Compared byte by byte, so that paging by id means the same on every server. */
const key = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const meta = pgTable('meta', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

export const apiKeys = pgTable('api_keys', {
  id: text('id').primaryKey(),
  keyHash: text('key_hash').notNull().unique(),
  kind: text('kind').$type<'full' | 'read_only'>().notNull(),
  createdAt: time('created_at').notNull(),
  name: text('name').notNull().default(''),
  /** The end of the key, by which a person knows it. */
  hint: text('hint').notNull().default(''),
  revokedAt: time('revoked_at'),
});

export interface Permission {
  functionName: string;
  label: string;
  status: 'granted' | 'refused' | 'unknown';
}

export const connections = pgTable('connections', {
  id: key('id').primaryKey(),
  integrationName: text('integration_name').notNull(),
  integrationType: text('integration_type').notNull(),
  customerId: text('customer_id'),
  accessTokenHash: text('access_token_hash').notNull().unique(),
  accessTokenSealed: text('access_token_sealed').notNull(),
  credentialsSealed: text('credentials_sealed').notNull(),
  account: text('account'),
  accountHash: text('account_hash').notNull(),
  permissions: jsonb('permissions').$type<Permission[]>().notNull(),
  disabledFunctions: jsonb('disabled_functions').$type<string[]>().notNull(),
  createdAt: time('created_at').notNull(),
  lastUsed: time('last_used'),
  timesUsed: integer('times_used').notNull().default(0),
  webhooksDisabled: boolean('webhooks_disabled').notNull().default(false),
  /** The vertical, on the one sandbox that `generate-sandbox` owns; null on every other connection. */
  generatedSandbox: text('generated_sandbox').unique(),
});

export const syncSchedules = pgTable(
  'sync_schedules',
  {
    connectionId: key('connection_id').notNull(),
    functionName: text('function_name').notNull(),
    position: integer('position').notNull(),
    syncFrequency: integer('sync_frequency').notNull(),
    syncStatus: text('sync_status').$type<SyncStatus>(),
    historicalSyncCompleted: boolean('historical_sync_completed').notNull().default(false),
    /** A job may only write for the run that it was sent for. */
    runId: text('run_id').notNull(),
    cursor: text('cursor'),
    lastCrawlStart: time('last_crawl_start'),
    lastCrawlEnd: time('last_crawl_end'),
    latestData: time('latest_data'),
    /** When the next sync is due; null while it must not run. */
    nextSyncAt: time('next_sync_at'),
    /** Which changes the run under way asks for. */
    windowStart: time('window_start'),
    windowEnd: time('window_end'),
    /** Where the next run begins: the end of the last window that was read to its end. */
    syncedUntil: time('synced_until'),
    /** Of the run under way, or the last one; the total where the vendor says it. */
    recordsSynced: integer('records_synced').notNull().default(0),
    recordsTotal: integer('records_total'),
    progressAt: time('progress_at'),
    isStuck: boolean('is_stuck').notNull().default(false),
    /** The force sync that waits for this run. */
    forceId: text('force_id'),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.functionName] })],
);

export const connectionErrors = pgTable(
  'connection_errors',
  {
    connectionId: key('connection_id').notNull(),
    functionName: text('function_name').notNull(),
    errorMessage: text('error_message').notNull(),
    preventingSync: boolean('preventing_sync').notNull(),
    firstSeen: time('first_seen').notNull(),
    lastSeen: time('last_seen').notNull(),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.functionName] })],
);

/** Every record of every resource; a new resource needs no migration. */
export const records = pgTable(
  'records',
  {
    connectionId: key('connection_id').notNull(),
    resource: key('resource').notNull(),
    id: key('id').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    tags: jsonb('tags').$type<unknown[]>().notNull().default([]),
    createdDate: time('created_date').notNull(),
    updatedDate: time('updated_date').notNull(),
    trackstarCreatedDate: time('trackstar_created_date').notNull(),
    trackstarUpdatedDate: time('trackstar_updated_date').notNull(),
    /** Written by us since it was read: syncs leave it alone, since simulated vendors do not remember what is written. */
    writtenHere: boolean('written_here').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.connectionId, table.resource, table.id] }),
    index('records_updated').on(table.connectionId, table.resource, table.updatedDate),
  ],
);

export const linkTokens = pgTable('link_tokens', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  apiKeyId: text('api_key_id').notNull(),
  customerId: text('customer_id'),
  connectionId: text('connection_id'),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
  /** The attempt that finished with this token; a token makes one connection. */
  usedBy: text('used_by'),
  /** The magic link behind it, which was opened without an app. */
  magicLinkId: text('magic_link_id'),
});

export interface StoredSessionOptions {
  integrationType: string;
  integrationNames: string[];
  disabledFunctions: string[];
}

export const linkSessions = pgTable('link_sessions', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  linkTokenId: text('link_token_id').notNull(),
  options: jsonb('options').$type<StoredSessionOptions>().notNull(),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
});

export const linkAttempts = pgTable('link_attempts', {
  id: text('id').primaryKey(),
  sessionId: text('session_id').notNull(),
  linkTokenId: text('link_token_id').notNull(),
  integrationName: text('integration_name').notNull(),
  integrationType: text('integration_type').notNull(),
  credentialsSealed: text('credentials_sealed').notNull(),
  account: text('account'),
  accountHash: text('account_hash').notNull(),
  permissions: jsonb('permissions').$type<Permission[]>().notNull(),
  disabledFunctions: jsonb('disabled_functions').$type<string[]>().notNull(),
  createdAt: time('created_at').notNull(),
  codeHash: text('code_hash').unique(),
  codeSealed: text('code_sealed'),
  codeExpiresAt: time('code_expires_at'),
  exchangedAt: time('exchanged_at'),
  exchangedFor: text('exchanged_for'),
  exchangedConnectionId: text('exchanged_connection_id'),
});
