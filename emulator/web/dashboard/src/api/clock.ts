import { queryOptions } from '@tanstack/react-query';
import { call } from './call.js';

/** Milliseconds that the emulator's clock, which tests move, is ahead of the browser's. */
export const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: async ({ signal }) => {
    const { now } = await call<{ now: string }>('/clock', { signal });
    // Without what the call itself took, which would make every look another value.
    return Math.round((Date.parse(now) - Date.now()) / 1000) * 1000;
  },
  refetchInterval: 15_000,
});
