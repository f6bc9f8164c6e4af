import {
  type Connection,
  TrackstarApiError,
  type TrackstarClient,
} from 'react-trackstar-link/server';

/** Milliseconds for which one answer serves everybody who asks, unless a webhook says that it is out of date. */
const FRESH = { syncing: 2000, settled: 30_000 };

export interface Status {
  /** The newest answer, or the one before when there is none now; null when there never was one. */
  connection: Connection | null;
  /** Why there is no new answer. */
  problem: TrackstarApiError | null;
}

export interface StatusReader {
  read(id: string): Promise<Status>;
  /** Something has happened to the connection: the next one who asks gets a new answer. */
  forget(id: string): void;
}

const isSyncing = (connection: Connection | null) =>
  connection?.sync_schedules.some((each) => each.sync_status === 'first_sync_in_progress') ?? true;

/** Reads connections from Trackstar, one call for any number of tabs that ask. */
export function createStatusReader(trackstar: TrackstarClient, fresh = FRESH): StatusReader {
  const known = new Map<string, { at: number; status: Status }>();
  const underWay = new Map<string, Promise<Status>>();

  async function ask(id: string): Promise<Status> {
    let status: Status;
    const at = Date.now();
    try {
      status = { connection: await trackstar.connections.get(id), problem: null };
    } catch (error) {
      if (!(error instanceof TrackstarApiError)) throw error;
      status = { connection: known.get(id)?.status.connection ?? null, problem: error };
    }
    known.set(id, { at, status });
    return status;
  }

  return {
    async read(id) {
      const last = known.get(id);
      const isUnsure = !last || last.status.problem || isSyncing(last.status.connection);
      if (last && Date.now() - last.at < (isUnsure ? fresh.syncing : fresh.settled)) {
        return last.status;
      }
      const running = underWay.get(id) ?? ask(id);
      underWay.set(id, running);
      try {
        return await running;
      } finally {
        if (underWay.get(id) === running) underWay.delete(id);
      }
    },

    forget(id) {
      const last = known.get(id);
      if (last) last.at = 0;
      // What is being asked for may have been answered before it happened.
      underWay.delete(id);
    },
  };
}
