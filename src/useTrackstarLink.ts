'use client';

import type { TrackstarLinkConfig } from './config.js';
import { iframeTransport } from './transports/iframe.js';
import { type TrackstarLink, useLink } from './useLink.js';

/** Headless Link: your own button, our modal. */
export function useTrackstarLink(config: TrackstarLinkConfig): TrackstarLink {
  return useLink(config, iframeTransport);
}

// Not in its type: a typed `displayName` would forbid the cast to a mock function.
(useTrackstarLink as { displayName?: string }).displayName = 'useTrackstarLink';
