import { first } from './0001-first.js';
import { settings } from './0002-settings.js';
import { webhooks } from './0003-webhooks.js';
import { vendorFaults } from './0004-vendor-faults.js';
import { webhookTurns } from './0005-webhook-turns.js';
import { oauth } from './0006-oauth.js';
import { magicLinks } from './0007-magic-links.js';
import { apiKeys } from './0008-api-keys.js';
import { apiLog } from './0009-api-log.js';
import { syncEngine } from './0010-sync-engine.js';
import { carrierFiles } from './0011-carrier-files.js';
import { idempotencyKeys } from './0012-idempotency-keys.js';
import { recordCounts } from './0013-record-counts.js';
import { integrationRequests } from './0014-integration-requests.js';
import { writtenHere } from './0015-written-here.js';
import { failedInstalls } from './0016-failed-installs.js';

/**
 * Run in order, each once, each in a transaction. Add at the end, a file for each, and never edit one that has landed.
 * Only SQL that Postgres 15 knows.
 */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001-first', sql: first },
  { name: '0002-settings', sql: settings },
  { name: '0003-webhooks', sql: webhooks },
  { name: '0004-vendor-faults', sql: vendorFaults },
  { name: '0005-webhook-turns', sql: webhookTurns },
  { name: '0006-oauth', sql: oauth },
  { name: '0007-magic-links', sql: magicLinks },
  { name: '0008-api-keys', sql: apiKeys },
  { name: '0009-api-log', sql: apiLog },
  { name: '0010-sync-engine', sql: syncEngine },
  { name: '0011-carrier-files', sql: carrierFiles },
  { name: '0012-idempotency-keys', sql: idempotencyKeys },
  { name: '0013-record-counts', sql: recordCounts },
  { name: '0014-integration-requests', sql: integrationRequests },
  { name: '0015-written-here', sql: writtenHere },
  { name: '0016-failed-installs', sql: failedInstalls },
];
