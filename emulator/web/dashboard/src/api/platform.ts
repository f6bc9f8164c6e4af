import createClient, { type Middleware } from 'openapi-fetch';
import { currentToken, restore } from '../session/session.js';
import type { paths } from './openapi.js';
import { refusalOf, silence } from './send.js';

const asSession: Middleware = {
  onRequest({ request }) {
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${currentToken()}`);
    if (request.method === 'GET') return new Request(request, { headers });
    // Every call that changes something has a JSON body, so that no form can make it.
    headers.set('Content-Type', 'application/json');
    return new Request(request, { headers, ...(request.body ? {} : { body: '{}' }) });
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    if (response.status === 401) {
      const token = await restore('Your session has ended. Sign in again.');
      if (token && request.method === 'GET') {
        const headers = new Headers(request.headers);
        headers.set('Authorization', `Bearer ${token}`);
        const again = await fetch(new Request(request, { headers }));
        if (again.ok) return again;
      }
    }
    throw await refusalOf(response);
  },
  onError({ error }) {
    return (error as Error).name === 'TypeError' ? silence() : undefined;
  },
};

/** The public API, through the session. A refusal is thrown as an `ApiError`. */
export const platform = createClient<paths>({
  baseUrl: '/api/platform',
  cache: 'no-store',
  credentials: 'omit',
});
platform.use(asSession);

/** The answer of a call; one that failed has thrown. */
export async function answer<T>(called: Promise<{ data?: T }>): Promise<T> {
  return (await called).data as T;
}

/** The connection that a call is about; stands for its access token. */
export const about = (connectionId: string) => ({ headers: { 'x-connection-id': connectionId } });
