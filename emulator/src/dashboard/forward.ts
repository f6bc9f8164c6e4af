import { type Hono as App, Hono } from 'hono';
import type { Acting } from '../http/acting.js';
import type { DashboardEnv } from './require-session.js';

/** Where the dashboard finds the public API. */
export const PLATFORM = '/platform';
const passed = ['content-type', 'content-length', 'idempotency-key', 'accept'];

/**
 * The public API for a signed-in person: the same routes in the same process, with the session in place of the key and
 * `x-connection-id` in place of an access token.
 */
export function forwardToApi(api: Pick<App, 'fetch'>, apiUrl: string) {
  const app = new Hono<DashboardEnv>();
  app.all('*', async (c) => {
    const url = new URL(c.req.url);
    const headers = new Headers({ host: new URL(apiUrl).host });
    for (const name of passed) {
      const value = c.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    const path = url.pathname.slice(`/api${PLATFORM}`.length);
    const hasBody = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const request = new Request(apiUrl + path + url.search, {
      method: c.req.method,
      headers,
      ...(hasBody && { body: c.req.raw.body, duplex: 'half' }),
    } as RequestInit);
    const acting: Acting = {
      apiKey: c.get('apiKey'),
      connectionId: c.req.header('x-connection-id') ?? null,
    };
    const answer = await api.fetch(request, { acting });
    return c.newResponse(answer.body, answer);
  });
  return app;
}
