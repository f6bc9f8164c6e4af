import { QueryClient, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ConnectionsView } from '../../src/views.js';
import { ApiError, getConnections, getRows, getSummary } from './api.js';
import { listenLive } from './live.js';

/**
 * Milliseconds between two looks at a server that was away, and at a running sync: the server says itself when there is
 * something new, and the looks are for the case that it cannot.
 */
const POLL = { syncing: 5000, away: 3000 };

export const connectionsKey = ['connections'];

/** Tries again by itself only where that can help. */
const canHelp = (error: Error) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && canHelp(error),
        retryDelay: 500,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });

function pollAfter(view: ConnectionsView | undefined, error: Error | null): number | false {
  if (error) return canHelp(error) && POLL.away;
  if (!view) return false;
  if (view.problem) return POLL.away;
  const isOpen = view.connections.some(({ state }) => state === 'syncing' || state === 'unknown');
  return isOpen && POLL.syncing;
}

/** The merchant's connections, looked at again when the server says that something has happened. */
export function useConnections() {
  const queryClient = useQueryClient();
  useEffect(() => {
    const look = () => void queryClient.invalidateQueries({ queryKey: connectionsKey });
    return listenLive({ onChange: look, onAgain: look });
  }, [queryClient]);
  return useQuery({
    queryKey: connectionsKey,
    queryFn: ({ signal }) => getConnections(signal),
    refetchInterval: ({ state }) => pollAfter(state.data, state.error),
  });
}

/** The rows of one table, page after page. */
export const useRows = (id: string, resource: string, isReady: boolean) =>
  useInfiniteQuery({
    queryKey: ['rows', id, resource],
    queryFn: ({ pageParam, signal }) => getRows(id, resource, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextToken,
    enabled: isReady,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The numbers behind the chart of a connection. */
export const useSummary = (id: string) =>
  useQuery({
    queryKey: ['summary', id],
    queryFn: ({ signal }) => getSummary(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
