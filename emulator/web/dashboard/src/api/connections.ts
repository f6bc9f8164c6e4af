import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ConnectionCounts } from '../../../../src/dashboard/wire.js';
import { isSyncing } from '../pages/connections/status.js';
import { call } from './call.js';

export interface SyncSchedule {
  function_name: string;
  /** Seconds. */
  sync_frequency: number;
  sync_status: string | null;
  last_crawl_start: string | null;
  last_crawl_end: string | null;
  latest_data: string | null;
  in_progress: boolean;
}

export interface ConnectionError {
  error_message: string;
  affected_endpoints: { endpoint: string; preventing_sync: boolean }[];
  first_seen: string;
  last_seen: string;
}

/** As `GET /connections` answers it. */
export interface Connection {
  connection_id: string;
  integration_name: string;
  integration_display_name: string;
  integration_type: string;
  customer_id: string | null;
  created_at: string;
  last_used: string | null;
  times_used: number;
  me: { account: string } | null;
  sync_schedules: SyncSchedule[];
  historical_sync_completed: Record<string, boolean>;
  errors: ConnectionError[];
  available_actions: string[];
  webhooks_disabled: boolean;
}

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
      (
        await call<{ data: Connection }>(`/platform/connections/${encodeURIComponent(id)}`, {
          signal,
        })
      ).data,
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
