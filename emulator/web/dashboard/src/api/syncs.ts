import { queryOptions } from '@tanstack/react-query';
import { call } from './call.js';

export interface OnDemandSync {
  id: string;
  connection_id: string;
  function_name: string;
  status: 'open' | 'completed' | 'cancelled' | 'stuck';
  requested_start_time: string;
  requested_end_time: string;
  created_at: string;
}

const platform = <T>(
  connectionId: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => call<T>(`/platform${path}`, { method, connectionId, ...(body ? { body } : {}) });

export const updateConnection = (
  id: string,
  body: { customer_id?: string | null; webhooks_disabled?: boolean },
) => platform(id, 'PATCH', '/connections', body);

export const deleteConnection = (id: string) => platform(id, 'DELETE', '/connections');

/** Without names: everything. */
export const syncNow = (id: string, functions?: string[]) =>
  platform<{ syncing: boolean }>(id, 'POST', '/connections/sync', {
    ...(functions ? { functions_to_sync: functions } : {}),
  });

export const toggleSchedule = (id: string, functionName: string, enabled: boolean) =>
  platform(id, 'PATCH', `/schedules/${encodeURIComponent(functionName)}/toggle`, { enabled });

/** Refreshed when a person asks for it: it takes as long as it takes. */
export const onDemandQuery = (id: string) =>
  queryOptions({
    queryKey: ['on-demand-syncs', id],
    queryFn: async () =>
      (await platform<{ data: OnDemandSync[] }>(id, 'GET', '/connections/on-demand-syncs')).data,
  });

export const createOnDemandSync = (
  id: string,
  body: { function_name: string; start_time: string; end_time: string },
) => platform(id, 'POST', '/connections/on-demand-syncs', body);

export const cancelOnDemandSync = (id: string, jobId: string) =>
  platform(id, 'POST', `/connections/on-demand-syncs/${encodeURIComponent(jobId)}/cancel`);
