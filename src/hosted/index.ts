'use client';

export type { TrackstarGlobal, TrackstarGlobalConfig } from '../globals.js';
export { type HostedTransportOptions, hostedTransport } from '../transports/hosted.js';
export type { ScriptUrlPolicy } from '../transports/loadScript.js';
export { TrackstarConnectButton } from './TrackstarConnectButton.js';
export { useTrackstarLink } from './useTrackstarLink.js';
