import { Hono } from 'hono';
import { createTrackstarServer, type NewConnection } from 'react-trackstar-link/server';

/** In your app a table, with the access tokens encrypted. */
const connections = new Map<string, NewConnection>();

const trackstar = createTrackstarServer({
  apiKey: process.env.TRACKSTAR_API_KEY ?? '',
  baseUrl: process.env.TRACKSTAR_URL,
  allowedOrigins: [`http://localhost:${process.env.PORT ?? 5173}`],
  authorize: () => 'customer-1', // In your app: who is signed in.
  saveConnection: (connection) => connections.set(connection.connection_id, connection),
});

const app = new Hono().basePath('/api');
app.post('/get-link-token', (c) => trackstar.handleGetLinkToken(c.req.raw));
app.post('/store-token', (c) => trackstar.handleStoreToken(c.req.raw));
app.get('/connections', (c) =>
  c.json([...connections.values()].map(({ integration_name }) => integration_name)),
);

export default app;
