/** What the handlers answer when they do not do what was asked; stays the same when the words change. */
export type HandlerErrorCode =
  | 'method_not_allowed'
  | 'wrong_origin'
  | 'wrong_content_type'
  | 'not_signed_in'
  | 'too_large'
  | 'invalid_json'
  | 'invalid_body'
  | 'wrong_customer'
  | 'unknown_connection'
  | 'auth_code_refused'
  | 'customer_mismatch'
  | 'save_failed'
  | 'trackstar_unreachable'
  | 'trackstar_busy'
  | 'trackstar_key_refused'
  | 'trackstar_failed'
  | 'internal';

/** The body of every refusal. */
export interface HandlerError {
  /** For people: what happened and what to do. */
  error: string;
  code: HandlerErrorCode;
  /** Whether the same request, sent again, can work. For `/store-token`: with the same auth code. */
  retryable: boolean;
}

/** Thrown inside the handlers; one place turns it into an answer. */
export class Refusal extends Error {
  readonly retryable: boolean;
  readonly headers: Record<string, string>;
  declare readonly cause?: unknown;

  constructor(
    readonly status: number,
    readonly code: HandlerErrorCode,
    message: string,
    more: { retryable?: boolean; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message);
    this.retryable = more.retryable ?? false;
    this.headers = more.headers ?? {};
    if (more.cause !== undefined) this.cause = more.cause;
  }
}
