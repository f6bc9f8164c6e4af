import type { Caller } from '../http/createCaller.js';
import { TrackstarApiError } from '../http/TrackstarApiError.js';
import type { ConnectionAccess } from '../openapi.js';
import { Refusal } from './Refusal.js';

/** What an exchange is kept for: a `saveConnection` that fails, and a page that tries again. Milliseconds. */
const KEPT = 10 * 60_000;
const MAX_KEPT = 1000;

/**
 * Exchanges auth codes. One code is exchanged once even if the page sends it twice at a time, and what came of it is
 * kept until it is saved: an API that takes a code a single time would otherwise lose the connection with the save.
 * That is a help for a while in this process, not a promise; the API answers a repeat within the code's life the same.
 */
export function createExchanges(call: Caller) {
  const kept = new Map<string, { made: Promise<ConnectionAccess>; until: number }>();
  const keyOf = (authCode: string, customerId: string) => `${customerId}\n${authCode}`;

  return {
    exchange(authCode: string, customerId: string): Promise<ConnectionAccess> {
      const now = Date.now();
      for (const [key, { until }] of kept)
        if (until <= now || kept.size > MAX_KEPT) kept.delete(key);
      const key = keyOf(authCode, customerId);
      const known = kept.get(key);
      if (known) return known.made;
      const made = call<ConnectionAccess>({
        method: 'POST',
        path: '/link/exchange',
        body: { auth_code: authCode, customer_id: customerId },
        isRepeatable: true,
        secrets: [authCode],
      }).catch((error: unknown) => {
        kept.delete(key);
        throw refusedCode(error);
      });
      kept.set(key, { made, until: now + KEPT });
      return made;
    },
    /** It is saved: nothing to keep. */
    forget: (authCode: string, customerId: string) => kept.delete(keyOf(authCode, customerId)),
  };
}

function refusedCode(error: unknown): unknown {
  const isRefused =
    error instanceof TrackstarApiError &&
    ['invalid', 'bad_request', 'not_found'].includes(error.code);
  if (!isRefused) return error;
  return new Refusal(
    422,
    'auth_code_refused',
    'Trackstar did not accept this auth code; it may have expired or been used. Please connect again.',
    { cause: error },
  );
}
