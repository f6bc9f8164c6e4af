import type { AccessTokenBox } from './storage/access-token-box.js';
import type { Database } from './storage/database.js';
import type { StatusReader } from './trackstar/status-reader.js';
import type { Trackstar } from './trackstar/trackstar.js';

export interface Logger {
  info(line: string): void;
  error(line: string): void;
}

/** Everything that the app needs from outside; tests give it their own. */
export interface Deps {
  db: Database;
  trackstar: Trackstar;
  statuses: StatusReader;
  accessTokens: AccessTokenBox;
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
