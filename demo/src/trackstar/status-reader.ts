import type { Trackstar, TrackstarConnection } from './trackstar.js';
import { TrackstarError } from './trackstar-error.js';

/** Milliseconds for which one answer serves everybody who asks; a finished sync changes rarely. */
const FRESH = { syncing: 400, settled: 5000 };

export interface Status {
  /** The newest answer, or the one before when there is none now; null when there never was one. */
  connection: TrackstarConnection | null;
  /** Why there is no new answer. */
  problem: TrackstarError | null;
}

export interface StatusReader {
  read(id: string): Promise<Status>;
}

const isSyncing = (connection: TrackstarConnection | null) =>
  connection?.sync_schedules.some((each) => each.sync_status === 'first_sync_in_progress') ?? true;

/** Reads connections from Trackstar, one call for any number of tabs that poll. */
export function createStatusReader(trackstar: Trackstar, fresh = FRESH): StatusReader {
  const known = new Map<string, { at: number; status: Status }>();
  const underWay = new Map<string, Promise<Status>>();

  async function ask(id: string): Promise<Status> {
    let status: Status;
    try {
      status = { connection: await trackstar.connection(id), problem: null };
    } catch (error) {
      if (!(error instanceof TrackstarError)) throw error;
      status = { connection: known.get(id)?.status.connection ?? null, problem: error };
    }
    known.set(id, { at: Date.now(), status });
    return status;
  }

  return {
    async read(id) {
      const last = known.get(id);
      const isUnsure = !last || last.status.problem || isSyncing(last.status.connection);
      if (last && Date.now() - last.at < (isUnsure ? fresh.syncing : fresh.settled)) {
        return last.status;
      }
      const running =
        underWay.get(id) ??
        ask(id).finally(() => {
          underWay.delete(id);
        });
      underWay.set(id, running);
      return running;
    },
  };
}
