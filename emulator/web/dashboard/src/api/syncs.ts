import { queryOptions } from '@tanstack/react-query';
import type { paths } from './openapi.js';
import { about, answer, platform } from './platform.js';

export type NewOnDemandSync = NonNullable<
  paths['/connections/on-demand-syncs']['post']['requestBody']
>['content']['application/json'];

export const updateConnection = (
  id: string,
  body: { customer_id?: string | null; webhooks_disabled?: boolean },
) => answer(platform.PATCH('/connections', { ...about(id), body }));

export const deleteConnection = (id: string) => answer(platform.DELETE('/connections', about(id)));

/** Without names: everything. */
export const syncNow = (id: string, functions?: string[]) =>
  answer(
    platform.POST('/connections/sync', {
      ...about(id),
      body: functions ? { functions_to_sync: functions } : {},
    }),
  );

export const toggleSchedule = (id: string, functionName: string, enabled: boolean) =>
  answer(
    platform.PATCH('/schedules/{function_name}/toggle', {
      ...about(id),
      params: { path: { function_name: functionName } },
      body: { enabled },
    }),
  );

/** Refreshed when a person asks for it: it takes as long as it takes. */
export const onDemandQuery = (id: string) =>
  queryOptions({
    queryKey: ['on-demand-syncs', id],
    queryFn: async ({ signal }) =>
      (await answer(platform.GET('/connections/on-demand-syncs', { ...about(id), signal }))).data,
  });

export const createOnDemandSync = (id: string, body: NewOnDemandSync) =>
  answer(platform.POST('/connections/on-demand-syncs', { ...about(id), body }));

export const cancelOnDemandSync = (id: string, jobId: string) =>
  answer(
    platform.POST('/connections/on-demand-syncs/{sync_job_id}/cancel', {
      ...about(id),
      params: { path: { sync_job_id: jobId } },
    }),
  );
