import { queryOptions } from '@tanstack/react-query';
import { call } from './call.js';

/** What can be read and written, by vertical. */
export const functionsQuery = queryOptions({
  queryKey: ['functions'],
  queryFn: ({ signal }) => call<Record<string, string[]>>('/functions', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
