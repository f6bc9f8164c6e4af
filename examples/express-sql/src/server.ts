import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { createTrackstarClient, createTrackstarServer } from 'react-trackstar-link/server';
import { accessTokenOf, ownsConnection, saveConnection } from './connections.js';

const port = Number(process.env.PORT ?? 3000);
const settings = {
  apiKey: process.env.TRACKSTAR_API_KEY ?? '',
  baseUrl: process.env.TRACKSTAR_URL, // The local Trackstar; leave it out for the real service.
};
const customerId = 'customer-1'; // In your app: who is signed in, by the cookie of the request.

const trackstar = createTrackstarServer({
  ...settings,
  allowedOrigins: [`http://localhost:${port}`],
  authorize: () => customerId,
  saveConnection,
  ownsConnection,
});

const app = express();
// Before any body parser: the handlers read the body themselves.
app.all('/get-link-token', getRequestListener(trackstar.handleGetLinkToken));
app.all('/store-token', getRequestListener(trackstar.handleStoreToken));

app.get('/orders/:connectionId', async (request, response) => {
  const { connectionId } = request.params;
  const accessToken = await accessTokenOf(connectionId, customerId);
  if (accessToken === undefined) return response.status(404).json([]);
  const client = createTrackstarClient({ ...settings, accessToken });
  // Nothing can be read before the first sync of it is done.
  await client.waitForInitialSync(connectionId, { resources: ['get_orders'] });
  const { data } = await client.wms.orders.list({ limit: 10 }).page();
  return response.json(data.map(({ order_number, status }) => ({ order_number, status })));
});

app.get('/settings', (_request, response) => response.json({ linkUrl: process.env.LINK_URL }));
// The vanilla entry in one file, for a page without a bundler.
const library = dirname(fileURLToPath(import.meta.resolve('react-trackstar-link/vanilla')));
app.use('/trackstar', express.static(library));
app.use(express.static('public'));

app.listen(port, 'localhost', () => {
  console.log(`Open http://localhost:${port}`);
});
