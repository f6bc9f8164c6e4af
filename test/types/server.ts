import {
  createTrackstarClient,
  createTrackstarServer,
  type TrackstarEvent,
  verifyWebhook,
  type WmsOrder,
} from 'react-trackstar-link/server';

/** The handlers fit what frameworks call, and take asynchronous functions. */
const { handleGetLinkToken, handleStoreToken } = createTrackstarServer({
  apiKey: 'k',
  allowedOrigins: ['https://app.example.com'],
  authorize: async (request) => request.headers.get('x-customer'),
  saveConnection: async ({ access_token, connection_id }) => [access_token, connection_id],
  ownsConnection: async (connectionId, customerId) => connectionId === customerId,
});
const routes: ((request: Request) => Promise<Response>)[] = [handleGetLinkToken, handleStoreToken];

// @ts-expect-error Who calls is not for the page to say: authorize is required.
createTrackstarServer({ apiKey: 'k', allowedOrigins: [], saveConnection: () => {} });

const client = createTrackstarClient({ apiKey: 'k', accessToken: 't' });

async function read(): Promise<WmsOrder[]> {
  for await (const order of client.wms.orders.list({ status: { in: ['open'] } })) {
    const status: 'open' | 'fulfilled' | string = order.status;
    if (status === 'open') return [order];
  }
  // @ts-expect-error There is no such status.
  client.wms.orders.list({ status: 'opened' });
  // @ts-expect-error There is no such field.
  client.wms.orders.list({ nothing: 1 });
  // @ts-expect-error Ids are asked for by a list.
  client.wms.orders.list({ ids: 'a' });
  // @ts-expect-error An order needs an address.
  client.wms.orders.create({ order_number: '1', line_items: [] });
  // @ts-expect-error The id is missing.
  client.wms.orders.cancel();
  const { data } = await client.wms.orders.cancel('id', { idempotencyKey: 'key' });
  return [data];
}

/** Events are told apart by their type, and unknown ones are allowed for. */
async function receive(request: Request): Promise<string> {
  const event = await verifyWebhook(request, ['whsec_new', 'whsec_old']);
  const known: TrackstarEvent = event;
  switch (event.event_type) {
    case 'order.updated':
      return event.data.order_number + Object.keys(event.previous_attributes).join();
    case 'connection.historical-sync-completed':
      return event.data.resource + event.id;
    default:
      return known.event_type;
  }
}

export { read, receive, routes };
