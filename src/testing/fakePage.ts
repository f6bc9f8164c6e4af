import type { TrackstarLinkEvent } from '../config.js';
import type { TrackstarLinkError, TrackstarLinkErrorCode } from '../errors.js';
import type { LinkPageOptions } from '../protocol/messages.js';
import type { Attempt, Opening } from '../transports/Transport.js';

/** One opening of the fake Link, for a test to look at. */
export interface FakeOpening {
  /** What the Link page would be told: the integration type, the lists, `integrationId`, `connectionId`, ... */
  readonly options: LinkPageOptions;
  /** Link is on screen. */
  readonly isOpen: boolean;
  /**
   * The newest link token that the app's `getLinkToken` gave; undefined before. Not enumerable, so that neither a
   * snapshot nor a printed opening shows it.
   */
  readonly linkToken: string | undefined;
}

/** A connection that the person makes. */
export interface FakeConnection {
  /** Default: "fake-auth-code". The same code again in the same opening is the same connection. */
  authCode?: string | undefined;
  /** Default: the integration that was opened, or the only one allowed, or "sandbox". */
  integrationName?: string | undefined;
}

/** How a `TrackstarLinkError` differs from what its code alone makes of it. */
export interface FakeFailure {
  /** Default: the text of the code. */
  message?: string | undefined;
  cause?: unknown;
  /** Default: by the code. */
  retryable?: boolean | undefined;
}

/** The Link page of one opening, in the hand of the test. */
export interface FakePage extends Opening {
  opening: FakeOpening;
  /** The code of the failure that keeps the page from being there. */
  readonly failure: TrackstarLinkErrorCode | undefined;
  /** Settled when the page is there with its link token, or failed. */
  readonly loading: Promise<void>;
  succeed(connection: FakeConnection): Promise<boolean>;
  fail(error: TrackstarLinkError): void;
  retry(): Promise<void>;
  expireToken(): Promise<boolean>;
  event(event: TrackstarLinkEvent): void;
  leave(): void;
}

/** After these there is no page, until the person tries again. */
const LOADING_FAILED = /^(blocked_by_csp|load_timeout|script_failed|protocol_mismatch)$/;

export function createFakePage(attempt: Attempt): FakePage {
  const { options, opener } = attempt;
  let isOpen = true;
  let isReady = false;
  let linkToken: string | undefined;
  let failure: TrackstarLinkErrorCode | undefined;
  let loads = 0;
  let saving: Promise<boolean> | undefined;

  /** A token that comes after a failure or after the end is dropped. */
  function load() {
    const load = ++loads;
    const isCurrent = () => isOpen && load === loads;
    return attempt.getLinkToken().then(
      (token) => {
        if (!isCurrent()) return;
        linkToken = token;
        isReady = true;
        attempt.loaded();
      },
      (error) => {
        if (isCurrent()) fail(error);
      },
    );
  }

  function fail(error: TrackstarLinkError) {
    if (!isReady || LOADING_FAILED.test(error.code)) {
      isReady = false;
      failure = error.code;
      loads++;
    }
    attempt.failed(error);
  }

  function hide() {
    isOpen = false;
    opener?.focus({ preventScroll: true });
    attempt.hidden();
  }

  const opening: FakeOpening = Object.defineProperty(
    {
      options,
      get isOpen() {
        return isOpen;
      },
      linkToken: undefined,
    },
    'linkToken',
    { get: () => linkToken, enumerable: false },
  );

  let loading = load();
  return {
    opening,
    get failure() {
      return failure;
    },
    get loading() {
      return loading;
    },
    succeed({ authCode = 'fake-auth-code', integrationName = nameOf(options) }) {
      const before = saving;
      // A duplicate of one that is being saved has no answer of its own.
      saving = attempt
        .success({ id: authCode, authCode, integrationName })
        .then((isSaved) => isSaved ?? before ?? false);
      return saving;
    },
    fail,
    retry() {
      failure = undefined;
      attempt.retried();
      loading = load();
      return loading;
    },
    expireToken() {
      return attempt.getLinkToken().then(
        (token) => {
          if (isOpen) linkToken = token;
          return isOpen;
        },
        (error) => {
          if (isOpen) attempt.failed(error);
          return false;
        },
      );
    },
    event: attempt.event,
    leave() {
      hide();
      attempt.closed();
    },
    close() {
      if (!isOpen) return;
      hide();
      // A true page is asked first, so the end does not come in the same breath.
      void Promise.resolve().then(attempt.closed);
    },
    focus() {},
  };
}

function nameOf({ integrationId, integrationAllowList }: LinkPageOptions): string {
  const only = integrationAllowList?.length === 1 ? integrationAllowList[0] : undefined;
  return integrationId ?? only ?? 'sandbox';
}
