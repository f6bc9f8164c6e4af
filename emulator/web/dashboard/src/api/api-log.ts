import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { platform } from './call.js';

export interface LoggedCall {
  id: string;
  created_at: string;
  method: string;
  path: string;
  query: string;
  status: number;
  duration_ms: number;
  api_key_id: string | null;
  connection_id: string | null;
  error: string | null;
}

export interface LoggedCallDetail extends LoggedCall {
  request_body: unknown;
  response_body: unknown;
}

interface CallPage {
  data: LoggedCall[];
  next_token: string | null;
  total_count: number;
}

export interface CallFilters {
  q?: string;
  method?: string;
  status?: string;
  connection?: string;
}

const EVERY = 4_000;

export const callsQuery = ({ connection, ...filters }: CallFilters) =>
  infiniteQueryOptions({
    queryKey: ['api-log', 'list', { ...filters, connection }],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      const all = { ...filters, connection_id: connection, page_token: pageParam };
      for (const [name, value] of Object.entries(all)) if (value) params.set(name, value);
      return platform<CallPage>(`/api-logs?${params}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_token,
    // Newer calls push the others down; who has read on is not disturbed.
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : EVERY),
    placeholderData: (last) => last,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-log', 'one', id],
    queryFn: async ({ signal }) =>
      (
        await platform<{ data: LoggedCallDetail }>(`/api-logs/${encodeURIComponent(id)}`, {
          signal,
        })
      ).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
