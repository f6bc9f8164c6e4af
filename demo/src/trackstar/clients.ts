import type { TrackstarClient } from 'react-trackstar-link/server';

/** A client keeps to the pace of its access token, so each connection has its own, and keeps it. */
const MAX_KEPT = 500;

export interface Clients {
  /** With the API key alone. */
  trackstar: TrackstarClient;
  of(connectionId: string, accessToken: string): TrackstarClient;
}

export function createClients(trackstar: TrackstarClient): Clients {
  const kept = new Map<string, TrackstarClient>();
  return {
    trackstar,
    of(connectionId, accessToken) {
      const known = kept.get(connectionId);
      if (known) return known;
      if (kept.size >= MAX_KEPT) kept.clear();
      const client = trackstar.withAccessToken(accessToken);
      kept.set(connectionId, client);
      return client;
    },
  };
}
