import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components, paths } from './openapi.js';
import { answer, platform } from './platform.js';

export type Endpoint = components['schemas']['WebhookEndpoint'];
export type Message = components['schemas']['WebhookMessage'];
type MessageQuery = NonNullable<paths['/webhooks/messages']['get']['parameters']['query']>;
export type MessageFilters = Pick<
  MessageQuery,
  'event_type' | 'connection_id' | 'record_id' | 'status' | 'endpoint_id'
>;

const EVERY = 3_000;
const byId = (id: string) => ({ params: { path: { endpoint_id: id } } });

export const endpointsQuery = queryOptions({
  queryKey: ['webhooks', 'endpoints'],
  queryFn: async ({ signal }) =>
    (await answer(platform.GET('/webhooks/endpoints', { signal }))).data,
  refetchInterval: EVERY,
});

export const eventTypesQuery = queryOptions({
  queryKey: ['webhooks', 'event-types'],
  queryFn: async ({ signal }) =>
    (await answer(platform.GET('/webhooks/event-types', { signal }))).data,
  staleTime: Number.POSITIVE_INFINITY,
});

export const messagesQuery = (filters: MessageFilters) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', 'messages', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, page_token: pageParam ?? undefined };
      return answer(platform.GET('/webhooks/messages', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_token,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : EVERY),
    placeholderData: (last) => last,
  });

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'message', id],
    queryFn: async ({ signal }) => {
      const params = { path: { message_id: id } };
      return (await answer(platform.GET('/webhooks/messages/{message_id}', { params, signal })))
        .data;
    },
    refetchInterval: EVERY,
  });

export const createEndpoint = async (body: {
  url: string;
  description: string;
  event_types: string[] | null;
}) => (await answer(platform.POST('/webhooks/endpoints', { body }))).data;

export const updateEndpoint = (
  id: string,
  body: { url?: string; description?: string; event_types?: string[] | null; disabled?: boolean },
) => answer(platform.PATCH('/webhooks/endpoints/{endpoint_id}', { ...byId(id), body }));

export const deleteEndpoint = (id: string) =>
  answer(platform.DELETE('/webhooks/endpoints/{endpoint_id}', byId(id)));

export const getSecret = async (id: string) =>
  (await answer(platform.GET('/webhooks/endpoints/{endpoint_id}/secret', byId(id)))).secret;

export const rotateSecret = async (id: string) =>
  (await answer(platform.POST('/webhooks/endpoints/{endpoint_id}/rotate-secret', byId(id)))).data
    .secret;

export const sendTest = (id: string) =>
  answer(platform.POST('/webhooks/endpoints/{endpoint_id}/test', { ...byId(id), body: {} }));

export const recoverFailed = (id: string, since: string) =>
  answer(
    platform.POST('/webhooks/endpoints/{endpoint_id}/recover', { ...byId(id), body: { since } }),
  );

export const resend = (messageId: string, endpointId: string) =>
  answer(
    platform.POST('/webhooks/messages/{message_id}/resend', {
      params: { path: { message_id: messageId } },
      body: { endpoint_id: endpointId },
    }),
  );
