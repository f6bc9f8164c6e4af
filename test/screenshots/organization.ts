import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmulator } from '../e2e/link-app.js';

const HOUR = 3600;

/**
 * An organization on a day of work: connections in every state, calls, webhooks that arrive and one that does not, and
 * magic links. The clock is moved between, so that the charts have something to show.
 */
export async function startOrganization() {
  const { emulator, call } = await startEmulator({ rateLimits: false });
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;

  const seed = async (connections: object[]) =>
    (await call('POST', '/_emulator/seed', { connections })).data as {
      connection_id: string;
      access_token: string;
    }[];
  const later = (hours: number) =>
    call('POST', '/_emulator/clock', { advance_seconds: Math.round(hours * HOUR) });
  const settled = async (id: string) => {
    for (let look = 0; look < 200; look++) {
      const { data } = await call('GET', `/connections/${id}`);
      if (!Object.values(data.historical_sync_completed).includes(false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const endpoint = (
    await call('POST', '/webhooks/endpoints', {
      url: `http://127.0.0.1:${port}/trackstar`,
      description: 'Our backend',
    })
  ).data;
  await call('POST', '/webhooks/endpoints', {
    url: 'http://127.0.0.1:9/analytics',
    event_types: ['connection.created', 'connection-error.created'],
  });
  const [warehouse, shop, carrier] = await seed([
    { integration_type: 'wms', integration_name: 'shipwire', customer_id: 'northwind' },
    { integration_type: 'cart', integration_name: 'woocommerce', customer_id: 'northwind' },
    { integration_type: 'carrier', integration_name: 'ups', customer_id: 'contoso' },
    {
      integration_type: 'wms',
      integration_name: 'mintsoft',
      customer_id: 'fabrikam',
      credentials: { username: 'integration-user', password: 'trackstar-partial' },
    },
  ]);
  const sandbox = await call('POST', '/sandbox/generate-sandbox/wms');
  const parcels = await call('POST', '/sandbox/generate-sandbox/carrier');
  if (!warehouse || !shop || !carrier) throw new Error('The organization has no connections.');
  for (const each of [warehouse, shop, carrier, sandbox, parcels]) {
    await settled(each.connection_id);
  }
  const links = [
    { customer_id: 'adventure-works', link_duration: 1 },
    { integration_type: 'cart', customer_id: 'fourth-coffee', link_duration: 14 },
    { connection_id: warehouse.connection_id, link_duration: 7 },
  ];
  await call('POST', '/magic-links', links[0]);
  const reads = ['/wms/orders', '/wms/inventory', '/wms/products?limit=5'];
  for (const [at, hours] of [1, 4, 2, 1, 1, 2, 3, 5, 1, 1, 2, 1, 1.5, 1].entries()) {
    await later(hours);
    for (let n = 0; n < 1 + ((at * 5) % 7); n++) {
      for (const path of reads.slice(n % 2)) {
        await call('GET', path, undefined, warehouse.access_token);
      }
    }
    if (at % 3 === 1)
      await call('GET', '/wms/orders?status=lost', undefined, warehouse.access_token);
  }
  await call('GET', '/wms/orders/nobody', undefined, warehouse.access_token);
  await call('POST', '/wms/orders', { line_items: [] }, warehouse.access_token);
  const [refused] = await seed([
    { integration_type: 'wms', integration_name: 'bleckmann', customer_id: 'tailspin' },
  ]);
  if (!refused) throw new Error('No connection to refuse.');
  await settled(refused.connection_id);
  await call('POST', '/_emulator/revoke-credentials', { connection_id: refused.connection_id });
  await call('POST', '/connections/sync', {}, refused.access_token);
  for (const link of links.slice(1)) await call('POST', '/magic-links', link);
  // A vendor that takes its time, so that a sync is seen under way.
  await call('POST', '/_emulator/faults', {
    kind: 'slow',
    integration_name: 'cirro',
    calls: ['pull'],
    times: 1000,
    latency_ms: 6000,
  });
  const [syncing] = await seed([
    { integration_type: 'wms', integration_name: 'cirro', customer_id: 'wide-world-importers' },
  ]);
  for (const path of reads) await call('GET', path, undefined, warehouse.access_token);

  return {
    emulator,
    call,
    endpoint,
    warehouse,
    shop,
    refused,
    syncing,
    sandbox,
    parcels,
    async close() {
      receiver.closeAllConnections();
      receiver.close();
      await emulator.close();
    },
  };
}
