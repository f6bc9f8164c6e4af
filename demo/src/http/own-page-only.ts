import { createMiddleware } from 'hono/factory';
import { Problem } from './problem.js';

/**
 * Lets a call that changes something through only if our own page sent it: JSON (which a form cannot send), from one
 * of our origins, and, where the browser says so, from the same origin. A cookie alone proves nothing, since all ports
 * of localhost share it.
 */
export const ownPageOnly = (origins: readonly string[]) =>
  createMiddleware(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin') ?? '';
      if (!origins.includes(origin) || (site !== undefined && site !== 'same-origin')) {
        throw new Problem(403, 'wrong_origin', 'This call must come from the page of this app.');
      }
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
        throw new Problem(
          415,
          'wrong_content_type',
          'Send JSON, with Content-Type: application/json.',
        );
      }
    }
    await next();
  });
