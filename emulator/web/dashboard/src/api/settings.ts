import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Settings } from '../../../../src/storage/settings.js';
import { call } from './call.js';
import { queryClient } from './query-client.js';

export type { Settings };

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => call<Settings>('/settings', { signal }),
});

export const saveSettings = mutationOptions({
  mutationFn: (patch: Partial<Settings>) =>
    call<Settings>('/settings', { method: 'PATCH', body: patch }),
  onSuccess: (settings) => queryClient.setQueryData(settingsQuery.queryKey, settings),
});
