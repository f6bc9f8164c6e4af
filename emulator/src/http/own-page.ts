import { createMiddleware } from 'hono/factory';
import { isJson, isSameOrigin } from './host.js';
import { LinkProblem } from './problems.js';

/** Lets through what our own pages send, as JSON, and keeps the answers out of every cache. */
export const requireOwnPage = createMiddleware(async (c, next) => {
  c.header('Cache-Control', 'no-store');
  if (!isSameOrigin(c.req.raw.headers)) {
    throw new LinkProblem(
      403,
      'origin_not_allowed',
      'Only the Link page itself may make this call.',
    );
  }
  if (!isJson(c.req.raw.headers)) {
    throw new LinkProblem(422, 'invalid_request', 'Send the body as application/json.');
  }
  await next();
});
