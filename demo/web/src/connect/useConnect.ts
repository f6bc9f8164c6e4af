import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrackstarLinkConfig, TrackstarLinkError } from 'react-trackstar-link';
import { getLinkToken, storeToken } from '../api.js';
import { connectionsKey } from '../queries.js';

/** What every way to connect hands to the library, and the last failure of this one. */
export function useConnect() {
  const queryClient = useQueryClient();
  const [error, setError] = useState<TrackstarLinkError | null>(null);
  const config = {
    sandbox: true,
    getLinkToken: () => {
      setError(null);
      return getLinkToken();
    },
    // A rejection reaches the Link page, which then offers to save again.
    onSuccess: async (authCode: string, integrationName: string) => {
      await storeToken(authCode, integrationName);
      setError(null);
      void queryClient.invalidateQueries({ queryKey: connectionsKey });
    },
    onError: setError,
  } satisfies TrackstarLinkConfig;
  return { config, error };
}
