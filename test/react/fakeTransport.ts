import { act } from '@testing-library/react';
import type { Attempt, Transport } from 'react-trackstar-link';
import { vi } from 'vitest';

/** A transport in the hand of the test: no modal, no frame; it asks for the token and ends when it is closed. */
export function fakeTransport() {
  const attempts: Attempt[] = [];
  const focus = vi.fn();
  const end = (attempt: Attempt) => {
    attempt.hidden();
    attempt.closed();
  };
  const transport = {
    preload: vi.fn<NonNullable<Transport['preload']>>(),
    open: vi.fn<Transport['open']>((attempt) => {
      attempts.push(attempt);
      attempt.getLinkToken().then(
        () => act(() => attempt.loaded()),
        (error) => act(() => attempt.failed(error)),
      );
      return { focus, close: () => end(attempt) };
    }),
  };
  return {
    transport,
    attempts,
    focus,
    succeed: (id = 's-1') =>
      act(async () => {
        await attempts.at(-1)?.success({ id, authCode: 'auth-code-0', integrationName: 'sandbox' });
      }),
    end: () => act(async () => end(attempts.at(-1) as Attempt)),
  };
}
