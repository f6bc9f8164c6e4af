import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Deps } from './deps.js';
import { answerErrors, answerNotFound } from './http/answer-errors.js';
import { Problem } from './http/problem.js';
import { securityHeaders } from './http/security-headers.js';
import { connectRoutes } from './routes/connect.js';
import { connectionRoutes } from './routes/connections.js';
import { liveRoutes } from './routes/live.js';
import { pageRoutes } from './routes/page.js';
import { webhookRoutes } from './routes/webhooks.js';

/** Trackstar's webhooks are the biggest. */
const MAX_BODY = 512 * 1024;

/** The whole app, page and backend, on one origin. Listens to nothing. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  app.onError(answerErrors(deps.log));
  app.notFound(answerNotFound);
  app.use(securityHeaders(deps.linkUrl));
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: () => {
        throw new Problem(413, 'too_large', 'The body is too large.');
      },
    }),
  );
  app.route('/', pageRoutes(deps));
  app.route('/', connectRoutes(deps));
  app.route('/', webhookRoutes(deps));
  app.route('/api', liveRoutes(deps));
  app.route('/api', connectionRoutes(deps));
  return app;
}
