'use client';

export type {
  CloseReason,
  FunctionName,
  IntegrationType,
  OpenOptions,
  TrackstarLinkConfig,
  TrackstarLinkDefaults,
  TrackstarLinkEvent,
} from './config.js';
export type { TrackstarConnectButtonProps } from './createConnectButton.js';
export { TrackstarLinkError, type TrackstarLinkErrorCode } from './errors.js';
export type { TrackstarGlobal, TrackstarGlobalConfig } from './globals.js';
export type { LabelName, TrackstarLinkLabels } from './labels.js';
export type { LinkAppearance } from './protocol/messages.js';
export type { LinkStatus } from './session.js';
export { TrackstarConnectButton } from './TrackstarConnectButton.js';
export { TrackstarLinkProvider, type TrackstarLinkProviderProps } from './TrackstarLinkProvider.js';
export type { Attempt, Opening, Transport } from './transports/Transport.js';
export type { TrackstarLink } from './useLink.js';
export { useTrackstarLink } from './useTrackstarLink.js';
