import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ExplorerResource } from '../../../../src/dashboard/wire.js';
import { call } from './call.js';

export type { ExplorerResource };
export type DataRecord = Record<string, unknown> & { id: string };

interface RecordPage {
  data: DataRecord[];
  next_token: string | null;
  total_count: number;
}

const EVERY = 4_000;
const path = (id: string) => encodeURIComponent(id);

export const resourcesQuery = queryOptions({
  queryKey: ['explorer', 'resources'],
  queryFn: async ({ signal }) =>
    (await call<{ data: ExplorerResource[] }>('/explorer/resources', { signal })).data,
  staleTime: Number.POSITIVE_INFINITY,
});

export const sandboxesQuery = queryOptions({
  queryKey: ['explorer', 'sandboxes'],
  queryFn: ({ signal }) => call<Record<string, string>>('/explorer/sandboxes', { signal }),
});

/** How many records a connection has of each resource, whether they can be read yet or not. */
export const countsQuery = (connectionId: string) =>
  queryOptions({
    queryKey: ['explorer', 'counts', connectionId],
    queryFn: ({ signal }) =>
      call<Record<string, number>>(`/explorer/${path(connectionId)}/counts`, { signal }),
    refetchInterval: EVERY,
  });

/** A filter is `field[operator]=value`, as the API takes it. */
export const recordsQuery = (
  connectionId: string,
  resource: ExplorerResource,
  filters: readonly string[],
) =>
  infiniteQueryOptions({
    queryKey: ['explorer', 'records', connectionId, resource.key, filters],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: '100' });
      for (const filter of filters) {
        const [name = '', ...value] = filter.split('=');
        params.set(name, value.join('='));
      }
      if (pageParam) params.set('page_token', pageParam);
      return call<RecordPage>(`/platform${resource.path}?${params}`, { connectionId, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_token,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : EVERY),
  });

/** One record, whether or not it can be read by itself. */
export const recordQuery = (connectionId: string, resource: ExplorerResource, id: string) =>
  queryOptions({
    queryKey: ['explorer', 'record', connectionId, resource.key, id],
    queryFn: async ({ signal }) => {
      const params = new URLSearchParams({ 'ids[in]': id, limit: '1' });
      const page = await call<RecordPage>(`/platform${resource.path}?${params}`, {
        connectionId,
        signal,
      });
      return page.data[0] ?? null;
    },
  });

export const saveRecord = (
  connectionId: string,
  body: { resource: string; id: string | null; record: unknown },
) => call<{ id: string }>(`/explorer/${path(connectionId)}/records`, { method: 'PUT', body });

export interface ImportReport {
  rows: number;
  line_items: number;
  created: number;
  rejected_rows: number;
  rejected: { row: number; reason: string }[];
  already_imported: boolean;
}

export const importCarrierFile = async (connectionId: string, file: File) =>
  call<ImportReport>(`/explorer/${path(connectionId)}/carrier-files`, {
    method: 'POST',
    body: { file_name: file.name, content: await file.text() },
  });

/** A write of the public API, or something that happens at the source of a sandbox. */
export const act = (connectionId: string, method: 'POST' | 'PUT', url: string) =>
  call(`/platform${url}`, { method, connectionId });

export const generateSandbox = (type: string) =>
  call<{ connection_id: string }>(`/platform/sandbox/generate-sandbox/${path(type)}`, {
    method: 'POST',
  });
