import type { Connector } from './connectors/connector.js';
import type { Integration } from './connectors/integrations.js';
import type { ResolvedOptions } from './options.js';
import type { Database, Sql } from './storage/database.js';
import type { Secrets } from './storage/secrets.js';
import type { SyncJob } from './sync/queue.js';

export interface Logger {
  info(line: string): void;
  error(line: string): void;
}

/** All that the HTTP apps and the sync need; tests put their own in. */
export interface Deps {
  db: Database;
  secrets: Secrets;
  options: ResolvedOptions;
  log: Logger;
  now(): Date;
  connectorOf(integration: Integration): Connector;
  /** Sends through the given transaction, so that a job exists exactly when the rest of the transaction does. */
  sendSync(sql: Sql, job: SyncJob): Promise<void>;
  /** Tells idle workers that there is a job, so that it does not wait for their next look. */
  wakeWorkers(): void;
}
