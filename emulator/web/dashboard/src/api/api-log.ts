import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { paths } from './openapi.js';
import { answer, platform } from './platform.js';

type CallPage = paths['/api-logs']['get']['responses'][200]['content']['application/json'];
export type LoggedCall = CallPage['data'][number];
type Query = NonNullable<paths['/api-logs']['get']['parameters']['query']>;

export interface CallFilters extends Pick<Query, 'q' | 'method' | 'status'> {
  connection?: string;
}

const EVERY = 4_000;

export const callsQuery = ({ connection, ...filters }: CallFilters) =>
  infiniteQueryOptions({
    queryKey: ['api-log', 'list', { ...filters, connection }],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, connection_id: connection, page_token: pageParam ?? undefined };
      return answer(platform.GET('/api-logs', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_token,
    // Newer calls push the others down; who has read on is not disturbed.
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : EVERY),
    placeholderData: (last) => last,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-log', 'one', id],
    queryFn: async ({ signal }) => {
      const params = { path: { request_id: id } };
      return (await answer(platform.GET('/api-logs/{request_id}', { params, signal }))).data;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
