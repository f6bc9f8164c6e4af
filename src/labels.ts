import type { TrackstarLinkErrorCode } from './errors.js';

/** The words that a person can come to see or hear. */
export type LabelName =
  | 'title'
  | 'loading'
  | 'slow'
  | 'retry'
  | 'close'
  /** The text of a button, by integration type. */
  | 'wms'
  | 'cart'
  | 'carrier'
  | 'freight'
  /** Any error without words of its own. */
  | 'error'
  | TrackstarLinkErrorCode;

export type TrackstarLinkLabels = { [Name in LabelName]?: string | undefined };

export const words = {
  title: 'Connect your account',
  loading: 'Loading…',
  slow: 'This takes longer than usual.',
  retry: 'Try again',
  close: 'Close',
  error: 'Something went wrong.',
  load_timeout: 'The page did not load.',
  blocked_by_csp: 'This site does not allow the page.',
} satisfies TrackstarLinkLabels;

/** The app's own words, or ours. */
export type Words = TrackstarLinkLabels & typeof words;
