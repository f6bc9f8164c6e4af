import type { ApiLog } from './api-log/create-api-log.js';
import type { Connector } from './connectors/connector.js';
import type { Integration } from './connectors/integrations.js';
import type { ResolvedOptions } from './options.js';
import type { Clock } from './storage/clock.js';
import type { Database } from './storage/database.js';
import type { Queue } from './storage/queue.js';
import type { Secrets } from './storage/secrets.js';

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
  /** The time of `clock`. */
  now(): Date;
  clock: Clock;
  apiLog: ApiLog;
  connectorOf(integration: Integration): Connector;
  queue: Queue;
  /** Base URL of the API, for links that we give out. */
  apiUrl(): string;
  /** The simulated vendors' own pages. */
  vendorUrl(): string;
  /** Ports that our servers listen on; nothing that calls out may call them. */
  ownPorts: Set<number>;
}
