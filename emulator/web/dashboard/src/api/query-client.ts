import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './send.js';

/** What is refused stays refused; only silence is worth a second try. */
const isWorthRetrying = (count: number, error: Error) =>
  count < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: isWorthRetrying, retryDelay: 500, staleTime: 1_000 } },
});
