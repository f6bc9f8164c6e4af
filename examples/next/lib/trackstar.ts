import {
  createTrackstarClient,
  createTrackstarServer,
  type NewConnection,
} from 'react-trackstar-link/server';

const settings = {
  apiKey: process.env.TRACKSTAR_API_KEY ?? '',
  baseUrl: process.env.TRACKSTAR_URL, // The local Trackstar; leave it out for the real service.
};

/** In your app a table, with the access tokens encrypted. Global, since routes and pages are bundled apart. */
const shared = globalThis as { connections?: Map<string, NewConnection> };
shared.connections ??= new Map();
export const connections = shared.connections;

export const trackstar = createTrackstarServer({
  ...settings,
  allowedOrigins: [`http://localhost:${process.env.PORT ?? 3000}`],
  authorize: () => 'customer-1', // In your app: who is signed in.
  saveConnection: (connection) => connections.set(connection.connection_id, connection),
});

/** The newest orders, as soon as the first sync has brought them. */
export async function ordersOf({ connection_id, access_token }: NewConnection) {
  const client = createTrackstarClient({ ...settings, accessToken: access_token });
  await client.waitForInitialSync(connection_id, { resources: ['get_orders'] });
  const { data } = await client.wms.orders.list({ limit: 10 }).page();
  return data;
}
