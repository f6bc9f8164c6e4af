declare const process: { env: { NODE_ENV?: string } };

/** What can go wrong, as a closed set. */
export type TrackstarLinkErrorCode =
  /** A required prop is missing or malformed. The modal does not open. */
  | 'invalid_config'
  /** `getLinkToken` threw or rejected; `cause` has what with. */
  | 'link_token_failed'
  /** `getLinkToken` gave something other than a non-empty string. */
  | 'link_token_invalid'
  /** The app's own Content Security Policy forbids the frame. */
  | 'blocked_by_csp'
  /** The Link page was not ready in time. */
  | 'load_timeout'
  /** The hosted script did not load, or loaded without its global. */
  | 'script_failed'
  /** The Link page speaks no version of the protocol that this package does. */
  | 'protocol_mismatch'
  /** The Link page reported a failure; `cause` has its code and message. */
  | 'link_failed'
  /** `onSuccess` threw or rejected; `cause` has what with. */
  | 'success_handler_failed';

/**
 * For developers: what happened and what to do. A production build has the code alone. What the person in front of the modal reads are the labels.
 */
const texts: Partial<Record<TrackstarLinkErrorCode, string>> = {
  link_token_failed:
    'getLinkToken failed. The error it gave is the cause. Look at the endpoint of your backend that calls POST /link/token.',
  link_token_invalid:
    'getLinkToken must resolve to a non-empty string, the link_token of POST /link/token. Did you return the whole response?',
  blocked_by_csp:
    'The Content Security Policy of this page forbids the Link page. Add its origin to frame-src.',
  load_timeout:
    'The Link page was not ready in time. Check that linkUrl is right, that it can be reached, and that its frame-ancestors allow this origin.',
  script_failed: 'The Link script did not load. Check script-src and that its URL can be reached.',
  protocol_mismatch:
    'The Link page speaks another version of the protocol. Update this package or the page.',
  link_failed: 'The Link page reported a failure. Its code and message are the cause.',
  success_handler_failed:
    'onSuccess failed. The error it gave is the cause. The person was told and can try again with the same auth code.',
};

/** Every failure of a connection attempt. Holds no tokens, codes or credentials. */
export class TrackstarLinkError extends Error {
  override readonly name = 'TrackstarLinkError';
  declare readonly code: TrackstarLinkErrorCode;
  /** What was caught, where something was. */
  declare readonly cause?: unknown;
  /** Whether another try, with nothing else changed, could help. */
  declare readonly retryable: boolean;

  constructor(
    code: TrackstarLinkErrorCode,
    {
      cause,
      message = (process.env.NODE_ENV !== 'production' && (texts[code] ?? messageOf(cause))) ||
        code,
      retryable = /timeout|(token|script|handler)_failed/.test(code),
    }: { message?: string | undefined; cause?: unknown; retryable?: boolean | undefined } = {},
  ) {
    super(message);
    Object.assign(this, { code, cause, retryable });
  }
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : undefined);
