/** What can go wrong with a call, as a closed set. */
export type TrackstarApiErrorCode =
  /** No answer: no network, no such host, the connection was cut. */
  | 'unreachable'
  /** No answer in time. */
  | 'timeout'
  /** 400: for example an idempotency key that was used for another call. */
  | 'bad_request'
  /** 401: no, or an unknown, API key or access token. */
  | 'unauthorized'
  /** 403: a read-only key, or an action that is switched off. */
  | 'forbidden'
  /** 404. */
  | 'not_found'
  /** 409: for example the same write is still running. */
  | 'conflict'
  /** 422: something in the request is not valid; `detail` says what. */
  | 'invalid'
  /** 429, and the wait that it asks for is longer than `maxWait` allows. */
  | 'rate_limited'
  /** 501: the integration has no such endpoint. */
  | 'not_implemented'
  /** Any other refusal: 5xx above all, and what the vendor behind a connection refused. */
  | 'failed'
  /** An answer that is not the API's: no JSON, a redirect. */
  | 'unexpected_answer';

const byStatus: Record<number, TrackstarApiErrorCode> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid',
  429: 'rate_limited',
  501: 'not_implemented',
};

export const codeOf = (status: number): TrackstarApiErrorCode => byStatus[status] ?? 'failed';

/** What is wrong with which input: place (`query`, `json`, `path`, `headers`), then field. */
export type ErrorDetail = Record<string, Record<string, string[]>>;

interface Fields {
  /** HTTP status; 0 when there was no answer. */
  status?: number;
  /** Who refused: Trackstar, or the vendor behind the connection. Null when nobody said. */
  origin?: 'trackstar' | 'integration' | null;
  /** What `X-Request-Id` said, to find the call in the API log. */
  requestId?: string | null;
  detail?: ErrorDetail | null;
  /** Seconds after which to try again, where the API said so. */
  retryAfter?: number | null;
  cause?: unknown;
}

/** A call to the API that did not work out. Holds no keys, tokens or codes, so it can be logged. */
export class TrackstarApiError extends Error {
  override readonly name = 'TrackstarApiError';
  readonly status: number;
  readonly origin: 'trackstar' | 'integration' | null;
  readonly requestId: string | null;
  readonly detail: ErrorDetail | null;
  readonly retryAfter: number | null;
  /** Whether the same call, made again later, could work. */
  readonly retryable: boolean;
  declare readonly cause?: unknown;

  constructor(
    readonly code: TrackstarApiErrorCode,
    message: string,
    {
      status = 0,
      origin = null,
      requestId = null,
      detail = null,
      retryAfter = null,
      cause,
    }: Fields = {},
  ) {
    super(message);
    this.status = status;
    this.origin = origin;
    this.requestId = requestId;
    this.detail = detail;
    this.retryAfter = retryAfter;
    this.retryable =
      code === 'unreachable' ||
      code === 'timeout' ||
      code === 'rate_limited' ||
      (code === 'conflict' && origin !== 'integration') ||
      (code === 'failed' && status >= 500);
    if (cause !== undefined) this.cause = cause;
  }
}
