/** Why a first sync will not come to its end by itself, as a closed set. */
export type TrackstarSyncErrorCode =
  /** The vendor refused, or did not answer after several tries. The message has what the connection says of it. */
  | 'sync_failed'
  /** The resource's syncs are switched off. */
  | 'sync_off'
  /** The connection has no such resource. */
  | 'unknown_resource';

/** Waiting longer would not help. */
export class TrackstarSyncError extends Error {
  override readonly name = 'TrackstarSyncError';

  constructor(
    readonly code: TrackstarSyncErrorCode,
    message: string,
    readonly connectionId: string,
    /** Function names: `get_orders`, ... */
    readonly resources: readonly string[],
  ) {
    super(message);
  }
}
