import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { verifyWebhook, WebhookError } from 'react-trackstar-link/server';

const secret = process.env.TRACKSTAR_WEBHOOK_SECRET ?? '';

/** In your app a unique column, written in the transaction that does the work. */
const handled = new Map<string, string>();

const app = new Hono();

app.post('/webhooks', async (c) => {
  try {
    const event = await verifyWebhook(c.req.raw, secret, { isHandled: (id) => handled.has(id) });
    switch (event.event_type) {
      case 'connection.historical-sync-completed':
        console.log(`${event.connection_id}: the first sync of ${event.data.resource} is done`);
        break;
      case 'order.updated':
        console.log(`${event.data.id}: the order is ${event.data.status}`);
        break;
      default:
        console.log(event.event_type);
    }
    handled.set(event.id, event.event_type);
    return c.body(null, 204);
  } catch (error) {
    // Anything else is a 500, and the event is sent again.
    if (!(error instanceof WebhookError)) throw error;
    return new Response(error.code, { status: error.status });
  }
});

app.get('/', (c) => c.json([...handled.values()]));

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: 'localhost' });
