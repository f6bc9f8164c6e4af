import { createMiddleware } from 'hono/factory';
import { ApiProblem } from './problems.js';

/** Names under which a server may be called; anything else is another site's name pointed at this machine. */
export const hostsOf = (port: number) => [`localhost:${port}`, `127.0.0.1:${port}`];

export const checkHost = (allowed: readonly string[]) =>
  createMiddleware(async (c, next) => {
    if (!allowed.includes((c.req.header('host') ?? '').toLowerCase())) {
      throw new ApiProblem(403, `Wrong Host header. Call this server as http://${allowed[0]}.`);
    }
    await next();
  });

/** For calls that change something on behalf of one of our own pages. */
export const isSameOrigin = (headers: { get(name: string): string | null }): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === `http://${headers.get('host')}`;
};

export const isJson = (headers: { get(name: string): string | null }): boolean =>
  /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');
