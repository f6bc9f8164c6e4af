import { queryOptions } from '@tanstack/react-query';
import { call } from './call.js';

export interface Info {
  apiUrl: string;
  linkUrl: string;
}

export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: ({ signal }) => call<Info>('/info', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
