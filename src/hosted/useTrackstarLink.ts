'use client';

import type { TrackstarLinkConfig } from '../config.js';
import { type TrackstarLink, useLink } from '../useLink.js';
import { transport } from './transport.js';

/** Headless Link: your own button, the vendor's modal. */
export function useTrackstarLink(config: TrackstarLinkConfig): TrackstarLink {
  return useLink(config, transport);
}

// Not in its type: a typed `displayName` would forbid the cast to a mock function.
(useTrackstarLink as { displayName?: string }).displayName = 'useTrackstarLink';
