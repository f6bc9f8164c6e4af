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

const defaults: TrackstarLinkLabels = {
  title: 'Connect your account',
  loading: 'Loading…',
  slow: 'This takes longer than usual.',
  retry: 'Try again',
  close: 'Close',
  error: 'Something went wrong. Nothing was connected.',
  load_timeout: 'The page did not load. Check your connection.',
  blocked_by_csp: 'This site does not allow the page that connects accounts.',
};

/** The app's own words, or ours; empty where there are none. */
export const labelOf = (labels: TrackstarLinkLabels | undefined, name: LabelName): string =>
  labels?.[name] ?? defaults[name] ?? '';
