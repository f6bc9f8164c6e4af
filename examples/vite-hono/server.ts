import { Hono } from 'hono';
import {
  createTrackstarClient,
  createTrackstarServer,
  type NewConnection,
} from 'react-trackstar-link/server';

const settings = {
  apiKey: process.env.TRACKSTAR_API_KEY ?? '',
  baseUrl: process.env.TRACKSTAR_URL, // The local Trackstar; leave it out for the real service.
};

/** In your app a table, with the access tokens encrypted. */
const connections = new Map<string, NewConnection>();

/** In your app: who is signed in, by the cookie of the request. */
const customerOf = (_request: Request) => 'customer-1';

const trackstar = createTrackstarServer({
  ...settings,
  allowedOrigins: [`http://localhost:${process.env.PORT ?? 5173}`],
  authorize: customerOf,
  saveConnection: (connection) => connections.set(connection.connection_id, connection),
});

const app = new Hono().basePath('/api');
app.post('/get-link-token', (c) => trackstar.handleGetLinkToken(c.req.raw));
app.post('/store-token', (c) => trackstar.handleStoreToken(c.req.raw));

app.get('/orders/:connectionId', async (c) => {
  const connection = connections.get(c.req.param('connectionId'));
  if (connection?.customer_id !== customerOf(c.req.raw)) return c.json([], 404);
  const client = createTrackstarClient({ ...settings, accessToken: connection.access_token });
  // Nothing can be read before the first sync of it is done.
  await client.waitForInitialSync(connection.connection_id, { resources: ['get_orders'] });
  const { data } = await client.wms.orders.list({ limit: 10 }).page();
  return c.json(data.map(({ id, order_number, status }) => ({ id, order_number, status })));
});

export default app;
