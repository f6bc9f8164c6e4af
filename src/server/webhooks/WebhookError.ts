/** Why a call is not taken for a webhook of Trackstar, as a closed set. */
export type WebhookErrorCode =
  /** No id, time or signature in its headers. */
  | 'not_signed'
  /** Signed too long ago, or in the future: a replay, or a clock that is wrong. */
  | 'wrong_time'
  /** No secret of ours made any of its signatures: forged, changed on the way, or of another secret. */
  | 'wrong_signature'
  | 'too_large'
  /** Rightly signed, but no event. */
  | 'invalid_body'
  /** `isHandled` knows its id. */
  | 'already_handled';

/** A webhook that is not to be acted on. Answer with `status`. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';

  constructor(
    readonly code: WebhookErrorCode,
    message: string,
    /** 200 for what was handled already, so that the sender stops; else 4xx, after which it tries again. */
    readonly status: 200 | 400 | 401 | 413,
  ) {
    super(message);
  }
}
