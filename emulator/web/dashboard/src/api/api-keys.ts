import { queryOptions } from '@tanstack/react-query';
import { call } from './call.js';

export interface ApiKey {
  id: string;
  kind: 'full' | 'read_only';
  name: string | null;
  /** Its last four characters. */
  hint: string | null;
  createdAt: string;
  revokedAt: string | null;
}

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => call<{ data: ApiKey[]; current_id: string }>('/api-keys', { signal }),
});

export const createApiKey = (body: { name: string; kind: ApiKey['kind'] }) =>
  call<ApiKey & { key: string }>('/api-keys', { method: 'POST', body });

export const revokeApiKey = (id: string) =>
  call<ApiKey>(`/api-keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
