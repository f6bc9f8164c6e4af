export type TrackstarErrorCode =
  | 'trackstar_unreachable'
  | 'trackstar_busy'
  | 'trackstar_key_refused'
  | 'trackstar_refused'
  | 'trackstar_failed';

/** A call to Trackstar that did not work out. Holds no keys, tokens or codes, so that it can be logged. */
export class TrackstarError extends Error {
  constructor(
    readonly code: TrackstarErrorCode,
    message: string,
    /** HTTP status; 0 when there was no answer. */
    readonly status = 0,
  ) {
    super(message);
    this.name = 'TrackstarError';
  }
}

export function codeOf(status: number): TrackstarErrorCode {
  if (status === 401) return 'trackstar_key_refused';
  if (status === 429) return 'trackstar_busy';
  return status < 500 ? 'trackstar_refused' : 'trackstar_failed';
}
