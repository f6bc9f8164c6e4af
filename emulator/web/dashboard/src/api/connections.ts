import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ConnectionCounts } from '../../../../src/dashboard/wire.js';
import { isSyncing } from '../pages/connections/status.js';
import { call } from './call.js';
import type { paths } from './openapi.js';

type Answer = paths['/connections/{connection_id}']['get']['responses'][200];
type Public = Answer['content']['application/json']['data'];
export type SyncSchedule = Public['sync_schedules'][number] & {
  /** Of the run that is under way, or of the last one. */
  records_synced: number;
  records_total: number | null;
  next_sync_at: string | null;
};
/** As the public API answers it, and how far its syncs are. */
export type Connection = Omit<Public, 'sync_schedules'> & { sync_schedules: SyncSchedule[] };
export type ConnectionError = Connection['errors'][number];

interface ConnectionPage {
  data: Connection[];
  next_token: string | null;
  total_count: number;
  counts: ConnectionCounts;
}

export interface ConnectionFilters {
  q?: string;
  status?: string;
  type?: string;
  sandbox?: 'true' | 'false';
}

/** Milliseconds between two looks: short while something syncs. */
const LIVE = 1_500;
const QUIET = 5_000;

export const connectionsQuery = (filters: ConnectionFilters) =>
  infiniteQueryOptions({
    queryKey: ['connections', 'list', filters],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...filters, page_token: pageParam })) {
        if (value) params.set(name, value);
      }
      return call<ConnectionPage>(`/connections?${params}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_token,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.counts.syncing > 0 || page.counts.total === 0)
        ? LIVE
        : QUIET,
    // What was there stays until the new answer is.
    placeholderData: (last) => last,
  });

export const connectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['connections', 'one', id],
    queryFn: async ({ signal }) =>
      (await call<{ data: Connection }>(`/connections/${encodeURIComponent(id)}`, { signal })).data,
    refetchInterval: ({ state }) => (state.data && isSyncing(state.data) ? LIVE : QUIET),
  });

export const revealAccessToken = async (id: string) =>
  (
    await call<{ access_token: string }>(`/connections/${encodeURIComponent(id)}/access-token`, {
      method: 'POST',
    })
  ).access_token;

export interface NewConnection {
  integration_type: string;
  integration_name: string;
  credentials: Record<string, string>;
  customer_id?: string;
}

export const addConnection = (body: NewConnection) =>
  call<{ connection_id: string; access_token: string }>('/connections', { method: 'POST', body });

export const reconnect = (id: string, credentials: Record<string, string>) =>
  call<{ connection_id: string }>(`/connections/${encodeURIComponent(id)}/reconnect`, {
    method: 'POST',
    body: { credentials },
  });
