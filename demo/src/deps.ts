import type { Feed } from './feed.js';
import type { AccessTokenBox } from './storage/access-token-box.js';
import type { Database } from './storage/database.js';
import type { Clients } from './trackstar/clients.js';
import type { StatusReader } from './trackstar/status-reader.js';

export interface Logger {
  info(line: string): void;
  error(line: string): void;
}

/** Everything that the app needs from outside; tests give it their own. */
export interface Deps {
  db: Database;
  /** Where Trackstar's API lives, and our key to it. */
  api: { baseUrl: string; apiKey: string };
  clients: Clients;
  statuses: StatusReader;
  accessTokens: AccessTokenBox;
  feed: Feed;
  /** What Trackstar signs its webhooks with. */
  webhookSecret: string;
  /** Where the Link page lives. */
  linkUrl: string;
  /** Where the local Trackstar's dashboard lives. */
  dashboardUrl: string;
  /** Origins under which people open this app. */
  origins: readonly string[];
  /** Folder of the built front end. */
  webDir: string;
  log: Logger;
}
