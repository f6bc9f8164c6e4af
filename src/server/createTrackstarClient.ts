import { carrier, freight } from './client/carrier.js';
import { cart } from './client/cart.js';
import { createCalls } from './client/createCalls.js';
import { management } from './client/management.js';
import { queryString } from './client/queryString.js';
import { type WaitOptions, waitForInitialSync } from './client/waitForInitialSync.js';
import { wms } from './client/wms.js';
import { type CallOptions, createCaller } from './http/createCaller.js';
import { type ApiSettings, checkSecret } from './http/settings.js';
import type { Connection } from './openapi.js';
import type { Item } from './wire.js';

export interface TrackstarClientOptions extends ApiSettings {
  /** Of the connection that is read and written. Without it, what needs the API key alone works. */
  accessToken?: string;
}

/** A call that the client has no function for. */
export interface RawCall extends CallOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/wms/orders`, ids encoded. */
  path: string;
  query?: object;
  body?: unknown;
  idempotencyKey?: string;
}

export interface TrackstarClient extends ReturnType<typeof build> {
  /** The same settings for another connection. */
  withAccessToken(accessToken: string): TrackstarClient;
}

/**
 * The API, typed. Each function waits out rate limits, tries again what can be repeated without harm, and rejects with
 * a `TrackstarApiError`. One client for each connection keeps to the budget of its access token.
 */
export function createTrackstarClient(options: TrackstarClientOptions): TrackstarClient {
  return {
    ...build(options),
    withAccessToken: (accessToken) => createTrackstarClient({ ...options, accessToken }),
  };
}

function build(options: TrackstarClientOptions) {
  const { accessToken } = options;
  if (accessToken !== undefined) checkSecret('accessToken', accessToken);
  const call = createCaller(options, { timeout: 30_000 });
  const calls = createCalls(call, accessToken);

  return {
    wms: wms(calls),
    cart: cart(calls),
    carrier: carrier(calls),
    freight: freight(calls),
    ...management(calls),

    /** Resolves with the connection when its resources can be read; rejects with a `TrackstarSyncError` when they never will be. */
    waitForInitialSync: (connectionId: string, wait: WaitOptions = {}): Promise<Connection> =>
      waitForInitialSync(
        connectionId,
        async (signal) => {
          const path = `/connections/${encodeURIComponent(connectionId)}`;
          const answer = await call<Item<Connection>>({
            ...{ method: 'GET', path, accessToken, isRepeatable: true },
            ...(signal && { signal }),
          });
          return answer.data;
        },
        wait,
      ),

    /** For what the client has no function for. Sent again by itself if it is a `GET` or has an idempotency key. */
    request: <Answer>({ query, path, ...raw }: RawCall): Promise<Answer> =>
      call<Answer>({
        ...raw,
        path: path + queryString(query),
        accessToken,
        isRepeatable: raw.method === 'GET' || raw.idempotencyKey !== undefined,
      }),
  };
}
