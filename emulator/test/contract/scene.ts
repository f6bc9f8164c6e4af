import { endpoints } from './endpoints.js';
import { type Ask, startWalk } from './walk.js';

const verticals = ['wms', 'cart', 'carrier', 'freight'] as const;
type Vertical = (typeof verticals)[number];

export type Scene = Awaited<ReturnType<typeof setScene>>;

/** Two connections of each vertical, one more that may do nothing. */
export async function setScene() {
  const walk = await startWalk();
  const { ask, connect, synced, keys } = walk;
  const tokens = {} as Record<'one' | 'other' | 'disabled', Record<Vertical, string>>;
  const ids = {} as Record<'one' | 'other' | 'disabled', Record<Vertical, string>>;
  const add = async (who: keyof typeof tokens, integrations: Record<Vertical, string>) => {
    const connected = await Promise.all(verticals.map((type) => connect(type, integrations[type])));
    tokens[who] = {} as never;
    ids[who] = {} as never;
    for (const [at, type] of verticals.entries()) {
      tokens[who][type] = connected[at]?.token ?? '';
      ids[who][type] = connected[at]?.connectionId ?? '';
    }
    await Promise.all(connected.map(({ connectionId }) => synced(connectionId)));
  };
  const sandboxes = { wms: 'sandbox', cart: 'sandbox', carrier: 'sandbox', freight: 'sandbox' };
  await add('one', sandboxes);
  await add('other', sandboxes);
  // Simulations happen in the sandbox of the organization, so that one is ours.
  const shop = await ask('POST /sandbox/generate-sandbox/{integration_type}', {
    params: { integration_type: 'cart' },
  });
  await synced(shop.body.connection_id);
  tokens.one.cart = shop.body.access_token;
  // These two are off until somebody wants them.
  for (const name of ['get_bills', 'get_inventory_ledger']) {
    for (const who of ['one', 'other'] as const) {
      await ask('PATCH /schedules/{function_name}/toggle', {
        token: tokens[who].wms,
        params: { function_name: name },
        body: { enabled: true },
      });
    }
  }
  for (const list of ['GET /wms/billing', 'GET /wms/inventory/ledger']) {
    for (const who of ['one', 'other'] as const) {
      for (let tries = 0; tries < 600; tries++) {
        const { body } = await ask(list, { token: tokens[who].wms, query: 'limit=1' });
        if (body.total_count > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  const readable = await ask('GET /connections', { query: 'limit=1000' });
  const functions: string[] = readable.body.data.flatMap(
    (each: { available_actions: string[] }) => each.available_actions,
  );
  const disabled = [...new Set(functions)];
  await ask('PATCH /schedules/disabled-functions', { body: { disabled_functions: disabled } });
  await add('disabled', sandboxes);
  await ask('PATCH /schedules/disabled-functions', { body: { disabled_functions: [] } });

  const vertical = (name: string): Vertical => {
    const first = (name.split('/')[1] ?? '').split('/')[0] as Vertical;
    return verticals.includes(first) ? first : 'wms';
  };
  const site = (await ask('GET /wms/warehouses', { token: tokens.one.wms, query: 'limit=1' })).body
    .data[0].id;

  /** Token and ids in the path of a list, for one of the connections. */
  const access =
    (name: string, who: keyof typeof tokens = 'one') =>
    (): Ask => ({
      token: tokens[who][vertical(name)],
      ...(name.includes('{warehouse_id}/locations') && { params: { warehouse_id: site } }),
    });

  let made = 0;
  const number = () => `C-${++made}`;
  const post = async (name: string, body: object) => {
    const answer = await ask(name, { token: tokens.one[vertical(name)], body });
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const first = async (name: string, query = 'limit=1') =>
    (await ask(name, { ...access(name)(), query })).body.data[0];
  const sku: string = (await first('GET /wms/inventory')).sku;
  const bin: string = (await first('GET /wms/warehouses/{warehouse_id}/locations')).id;
  const address = {
    address1: '1 Mill Road',
    city: 'Leeds',
    state: 'West Yorkshire',
    postal_code: 'LS1 4DY',
    country: 'GB',
  };
  const bodies = {
    order: () => ({
      order_number: number(),
      ship_to_address: address,
      line_items: [{ product_id: 'product_id_0', quantity: 1 }],
    }),
    product: () => ({ name: 'Lamp', sku: number() }),
    inbound: () => ({
      supplier: 'Lowland Works',
      purchase_order_number: number(),
      expected_arrival_date: '2031-02-01T00:00:00Z',
      warehouse_id: site,
      tracking_number: number(),
      line_items: [{ sku, expected_quantity: 4 }],
    }),
    return: () => ({ line_items: [{ sku, quantity: 1 }] }),
    sizes: { length: 4, width: 3, height: 2, unit: 'in', weight: 9, weight_unit: 'oz' },
  };
  const make = {
    order: async () => (await post('POST /wms/orders', bodies.order())).data,
    product: async () => (await post('POST /wms/products', bodies.product())).data,
    inbound: async () => (await post('POST /wms/inbound-shipments', bodies.inbound())).data,
    return: async () => (await post('POST /wms/returns', bodies.return())).data,
    cartOrder: async () => (await ask('POST /sandbox/simulate/cart/orders')).body.data,
  };
  /** Lists into which a call can write a row; each answers with the new id. */
  const makers: Record<string, () => Promise<string>> = {
    '/wms/orders': async () => (await make.order()).id,
    '/wms/products': async () => (await make.product()).id,
    '/wms/inbound-shipments': async () => (await make.inbound()).id,
    '/wms/returns': async () => (await make.return()).id,
    '/wms/inventory': async () => (await make.product()).inventory_items[0].inventory_item_id,
  };
  return {
    ...walk,
    tokens,
    ids,
    vertical,
    access,
    make,
    makers,
    bodies,
    number,
    first,
    sku,
    bin,
    site,
    readOnlyKey: keys.readOnlyApiKey,
    endpoints,
  };
}
