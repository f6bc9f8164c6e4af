import { queryOptions } from '@tanstack/react-query';
import type { DashboardIntegration } from '../../../../src/dashboard/integrations.js';
import { call } from './call.js';

export type Integration = DashboardIntegration;

export const integrationsQuery = queryOptions({
  queryKey: ['integrations'],
  queryFn: async ({ signal }) =>
    (await call<{ data: Integration[] }>('/integrations', { signal })).data,
  staleTime: Number.POSITIVE_INFINITY,
});
