import { Hono } from 'hono';
import { verifyWebhook, WebhookError } from 'react-trackstar-link/server';
import type { Deps } from '../deps.js';

/**
 * What Trackstar tells us by itself. An event changes nothing of ours: it says that what we know of a connection is out
 * of date, and the open pages of its merchant look again. So one that comes twice does no harm.
 */
export function webhookRoutes(deps: Deps) {
  const app = new Hono();

  app.post('/webhooks', async (c) => {
    try {
      const event = await verifyWebhook(c.req.raw, deps.webhookSecret);
      const { connection_id: connectionId, customer_id: merchantId } = event;
      if (connectionId !== null) {
        deps.statuses.forget(connectionId);
        // The customer id is the one that `authorize` gave when the connection was made: our merchant's.
        if (merchantId !== null) deps.feed.tell(merchantId, connectionId);
      }
      return c.body(null, 204);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      return c.json({ error: error.message, code: error.code }, error.status);
    }
  });

  return app;
}
