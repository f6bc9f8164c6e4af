'use client';

export type {
  CloseReason,
  FunctionName,
  IntegrationType,
  TrackstarLinkConfig,
  TrackstarLinkEvent,
} from './config.js';
export { TrackstarLinkError, type TrackstarLinkErrorCode } from './errors.js';
export type { LabelName, TrackstarLinkLabels } from './labels.js';
export type { LinkAppearance } from './protocol/messages.js';
export { TrackstarEmbeddedLink, type TrackstarEmbeddedLinkProps } from './TrackstarEmbeddedLink.js';
