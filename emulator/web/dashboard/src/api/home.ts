import { queryOptions } from '@tanstack/react-query';
import type { Home } from '../../../../src/dashboard/wire.js';
import { call } from './call.js';

const EVERY = 4_000;

export const homeQuery = (range: '24h' | '7d') =>
  queryOptions({
    queryKey: ['home', range],
    queryFn: ({ signal }) => call<Home>(`/home?range=${range}`, { signal }),
    refetchInterval: EVERY,
    placeholderData: (last) => last,
  });
