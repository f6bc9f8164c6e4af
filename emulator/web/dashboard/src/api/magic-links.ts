import { queryOptions } from '@tanstack/react-query';
import type { paths } from './openapi.js';
import { answer, platform } from './platform.js';

type Links = paths['/magic-links']['get']['responses'][200]['content']['application/json'];
export type MagicLink = Links['magic_links'][number];
export type NewMagicLink = NonNullable<
  paths['/magic-links']['post']['requestBody']
>['content']['application/json'];

export const magicLinksQuery = queryOptions({
  queryKey: ['magic-links'],
  queryFn: async ({ signal }) =>
    (await answer(platform.GET('/magic-links', { signal }))).magic_links,
  refetchInterval: 4_000,
});

export const createMagicLink = async (body: NewMagicLink) =>
  (await answer(platform.POST('/magic-links', { body }))).magic_link;

export const revokeMagicLink = (id: string) =>
  answer(
    platform.DELETE('/magic-links/{magic_link_id}', { params: { path: { magic_link_id: id } } }),
  );
