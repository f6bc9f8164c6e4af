import { sleep } from '../http/sleep.js';
import type { Connection } from '../openapi.js';
import { TrackstarSyncError, type TrackstarSyncErrorCode } from './TrackstarSyncError.js';

/** How far the first sync is. */
export interface SyncProgress {
  done: string[];
  waiting: string[];
}

export interface WaitOptions {
  /** Function names, such as `get_orders`. Default: everything that the connection syncs. */
  resources?: readonly string[];
  /** Ends the waiting: `AbortSignal.timeout(60_000)`. There is no other limit. */
  signal?: AbortSignal;
  /** Told at the beginning and when something more is done. */
  onProgress?(progress: SyncProgress): void;
}

/** Milliseconds between two looks: from the first one to the last. */
const LOOKS = { first: 500, most: 5000 };

/** Looks at the connection until the resources can be read: they are empty before. Rejects when they never will be. */
export async function waitForInitialSync(
  connectionId: string,
  read: (signal: AbortSignal | undefined) => Promise<Connection>,
  { resources, signal, onProgress }: WaitOptions,
): Promise<Connection> {
  let seen = -1;
  for (let wait = LOOKS.first; ; wait = Math.min(wait * 1.5, LOOKS.most)) {
    const connection = await read(signal);
    const { done, waiting } = progressOf(connectionId, connection, resources);
    if (done.length !== seen) onProgress?.({ done, waiting });
    seen = done.length;
    if (waiting.length === 0) return connection;
    await sleep(wait, signal);
  }
}

function progressOf(
  connectionId: string,
  { sync_schedules: schedules, historical_sync_completed: completed, errors }: Connection,
  resources: readonly string[] | undefined,
): SyncProgress {
  const statusOf = new Map(schedules.map((each) => [each.function_name, each.sync_status]));
  const wanted =
    resources ?? [...statusOf.keys()].filter((name) => statusOf.get(name) !== 'disabled');
  const waiting = wanted.filter((name) => completed[name] !== true);
  const refuse = (code: TrackstarSyncErrorCode, names: string[], words: string) => {
    if (names.length === 0) return;
    throw new TrackstarSyncError(code, `${names.join(', ')}: ${words}`, connectionId, names);
  };
  const having = (status: string) => waiting.filter((name) => statusOf.get(name) === status);
  refuse(
    'unknown_resource',
    waiting.filter((name) => !statusOf.has(name)),
    `not among what this connection syncs, which is ${[...statusOf.keys()].join(', ')}.`,
  );
  refuse('sync_off', having('disabled'), 'the syncs are switched off. Switch them on first.');
  const why = errors.map(({ error_message }) => error_message).join(' ');
  refuse('sync_failed', having('error'), `the first sync failed. ${why}`.trim());
  return { done: wanted.filter((name) => completed[name] === true), waiting };
}
