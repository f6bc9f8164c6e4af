import type { Deps } from '../deps.js';
import type { Sql } from '../storage/database.js';

export interface SyncJob {
  connectionId: string;
  functionName: string;
  runId: string;
}

export const sendSync = (deps: Deps, tx: Sql, job: SyncJob): Promise<void> =>
  deps.queue.send(tx, 'sync', job);
