import type { TrackstarLinkConfig, TrackstarLinkEvent } from '../config.js';
import type { TrackstarLinkError } from '../errors.js';
import type { LinkPageOptions, LinkSuccess } from '../protocol/messages.js';

/** One opening, as a transport sees it: what is asked for, and whom to tell. */
export interface Attempt {
  /** As it was when the modal opened. Its callbacks are the session's business. */
  config: TrackstarLinkConfig;
  options: LinkPageOptions;
  /** Has the focus now, and gets it back at the end. */
  opener: HTMLElement | null;
  /** A fresh link token. Rejects with a `TrackstarLinkError`. */
  getLinkToken(): Promise<string>;
  /** The page is on display with its token. */
  loaded(): void;
  /** Resolves to whether the connection is saved; to undefined for one that is known already. */
  success(success: LinkSuccess): Promise<boolean | undefined>;
  event(event: TrackstarLinkEvent): void;
  /** The attempt cannot go on as it is. */
  failed(error: TrackstarLinkError): void;
  /** The person tries again after a failure. */
  retried(): void;
  /** The modal is out of view. */
  hidden(): void;
  /** The end: nothing more will come. */
  closed(): void;
}

/** An opening under way. */
export interface Opening {
  close(): void;
  focus(): void;
}

/** What brings a Link page to a person. */
export interface Transport {
  open(attempt: Attempt): Opening;
  /** The person seems about to open: make it quick, ask for no token. */
  preload?(config: TrackstarLinkConfig): void;
}
