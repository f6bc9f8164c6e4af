import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Deps } from '../deps.js';
import { type MerchantEnv, requireSession } from '../http/session.js';

/** Often enough that nothing on the way takes the line for dead; milliseconds. */
const HEARTBEAT = 25_000;

/** Tells an open page when to look at its connections again. */
export function liveRoutes(deps: Deps) {
  const app = new Hono<MerchantEnv>();

  app.get('/live', requireSession(deps), (c) =>
    streamSSE(c, async (stream) => {
      const stop = deps.feed.listen(c.get('merchant').id, (connectionId) => {
        void stream.writeSSE({ event: 'connection', data: connectionId });
      });
      stream.onAbort(stop);
      while (!stream.aborted && !stream.closed) {
        await stream.writeSSE({ event: 'alive', data: '' });
        await stream.sleep(HEARTBEAT);
      }
      stop();
    }),
  );

  return app;
}
