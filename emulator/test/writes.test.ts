import { describe, expect, test } from 'vitest';
import { webhookMessages } from '../src/webhooks/schema.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced, allSynced, deps } = emulator;
const wms = await connect('wms', 'sandbox');
const { token } = wms;
const cart = await connect('cart', 'sandbox');
await Promise.all([allSynced(wms), synced(cart.connectionId)]);

const get = async (path: string, of = token) => (await api('GET', path, { token: of })).body.data;
const send = (method: string, path: string, body?: unknown, headers = {}) =>
  api(method, path, { token, body, headers });
const events = async () =>
  (await deps.db.orm.select().from(webhookMessages).orderBy(webhookMessages.createdAt)).map(
    ({ eventType, payload }) => ({ eventType, payload: JSON.parse(payload) }),
  );

const address = {
  full_name: 'Ada Vale',
  address1: '1 Mill Road',
  city: 'Leeds',
  state: 'West Yorkshire',
  postal_code: 'LS1 4DY',
  country: 'GB',
};
let number = 0;
const orderBody = (more: object = {}) => ({
  order_number: `W-${++number}`,
  ship_to_address: address,
  line_items: [{ product_id: 'product_id_0', quantity: 2 }],
  ...more,
});
const sizes = { length: 4, width: 3, height: 2, unit: 'in', weight: 9, weight_unit: 'oz' };
const shipment = (warehouse_id: string) => ({
  shipped_date: '2031-01-02T03:04:05Z',
  tracking_number: '1Z999',
  shipping_cost: 7.5,
  measurements: sizes,
  warehouse_id,
});

/** Stock adds up, in every warehouse and over all of them. */
async function checkStock(id: string) {
  const item = await get(`/wms/inventory/${id}`);
  const sites = Object.values(item.inventory_by_warehouse_id) as Record<string, number>[];
  for (const one of [item, ...sites]) {
    expect(one.onhand).toBe(one.committed + one.unfulfillable + one.fulfillable);
  }
  for (const field of ['onhand', 'committed', 'fulfillable', 'awaiting']) {
    expect(sites.reduce((sum, site) => sum + (site[field] ?? 0), 0)).toBe(item[field]);
  }
  const shelved = item.locations.reduce(
    (sum: number, at: { quantity: number }) => sum + at.quantity,
    0,
  );
  expect(shelved).toBe(item.onhand);
  return item;
}

describe('orders', () => {
  test('created, readable at once, announced, with its stock set aside', async () => {
    const before = await checkStock('inventory_item_id_0');
    const { status, body } = await send(
      'POST',
      '/wms/orders',
      orderBody({ trackstar_tags: ['vip'] }),
    );
    expect([status, body.unused_fields, body.id]).toEqual([200, [], body.data.id]);
    expect(body.data).toMatchObject({ status: 'open', trackstar_tags: ['vip'] });
    expect(await get(`/wms/orders/${body.id}`)).toEqual(body.data);
    const after = await checkStock('inventory_item_id_0');
    expect([after.committed, after.fulfillable, after.onhand]).toEqual([
      before.committed + 2,
      before.fulfillable - 2,
      before.onhand,
    ]);
    const sent = (await events()).filter(({ payload }) => payload.data.id === body.id);
    expect(sent.map(({ eventType }) => eventType)).toEqual(['order.created']);
    expect(sent[0]?.payload.data).toEqual(body.data);
  });

  test('shipped in part, then whole; stock leaves, and nothing can be taken back', async () => {
    const made = (await send('POST', '/wms/orders', orderBody())).body.data;
    const before = await checkStock('inventory_item_id_0');
    const part = {
      ...shipment(made.warehouse_id),
      line_items: [{ sku: made.line_items[0].sku, quantity: 1 }],
    };
    const first = await send('POST', `/wms/orders/${made.id}/shipments`, part);
    expect([first.status, first.body.data.status]).toEqual([200, 'partially_fulfilled']);
    const second = await send(
      'POST',
      `/wms/orders/${made.id}/shipments`,
      shipment(made.warehouse_id),
    );
    expect(second.body.data).toMatchObject({ status: 'fulfilled' });
    expect(second.body.data.shipments).toHaveLength(2);
    const after = await checkStock('inventory_item_id_0');
    expect([after.onhand, after.committed]).toEqual([before.onhand - 2, before.committed - 2]);
    const types = (await events())
      .filter(({ payload }) => payload.data.id === made.id)
      .map(({ eventType }) => eventType);
    expect(types.sort()).toEqual([
      'order.created',
      'order.shipment.created',
      'order.shipment.created',
      'order.updated',
      'order.updated',
    ]);
    for (const [method, path, body] of [
      ['PUT', 'cancel', undefined],
      ['POST', 'shipments', shipment(made.warehouse_id)],
    ] as const) {
      const again = await send(method, `/wms/orders/${made.id}/${path}`, body);
      expect([again.status, again.body.origin]).toEqual([409, 'integration']);
    }
    const packs = await get(`/wms/orders/${made.id}/packs`);
    expect(packs.packs).toHaveLength(2);
    const ledger = await get('/wms/inventory/ledger?event_type=order_shipment');
    expect(
      ledger.filter((entry: { object_id: string }) => entry.object_id === made.id),
    ).toHaveLength(2);
  });

  test('changed and cancelled, which gives the stock back', async () => {
    const before = await checkStock('inventory_item_id_1');
    const line = { product_id: 'product_id_1', quantity: 3 };
    const made = (await send('POST', '/wms/orders', orderBody({ line_items: [line] }))).body.data;
    const lines = [{ ...line, quantity: 1 }];
    const changed = await send('PUT', `/wms/orders/${made.id}`, {
      line_items: lines,
      status: 'picked',
    });
    expect(changed.body.data).toMatchObject({ status: 'picked', line_items: [{ quantity: 1 }] });
    expect((await checkStock('inventory_item_id_1')).committed).toBe(before.committed + 1);
    expect((await send('PUT', `/wms/orders/${made.id}/cancel`)).body.data.status).toBe('cancelled');
    const after = await checkStock('inventory_item_id_1');
    expect([after.committed, after.fulfillable]).toEqual([before.committed, before.fulfillable]);
  });

  test('more than there is waits for stock', async () => {
    const lines = [{ product_id: 'product_id_0', quantity: 100_000 }];
    const { body } = await send('POST', '/wms/orders', orderBody({ line_items: lines }));
    expect(body.data.status).toBe('backordered');
  });
});

describe('bodies that are refused', () => {
  test.each([
    ['null', { reference_id: null }, 'reference_id'],
    ['nothing', { reference_id: '' }, 'reference_id'],
    ['blank', { reference_id: ' ' }, 'reference_id'],
    ['"null"', { trading_partner: 'null' }, 'trading_partner'],
    ['"None"', { ship_to_address: { ...address, company: 'None' } }, 'ship_to_address.company'],
    [
      'null in a list',
      { line_items: [{ product_id: 'p', quantity: null }] },
      'line_items.0.quantity',
    ],
    ['empty tag', { trackstar_tags: [{ region: '' }] }, 'trackstar_tags.0.region'],
    ['unknown', { colour: 'red' }, 'colour'],
    [
      'unknown inside',
      { line_items: [{ product_id: 'p', quantity: 1, colour: 'red' }] },
      'line_items.0.colour',
    ],
    ['missing', { order_number: undefined }, 'order_number'],
    [
      'missing inside',
      { ship_to_address: { ...address, city: undefined } },
      'ship_to_address.city',
    ],
    ['no number', { total_tax: '1' }, 'total_tax'],
    [
      'not in the sandbox',
      { warehouse_customer_id: 'warehouse_customer_id_0' },
      'warehouse_customer_id',
    ],
  ])('%s', async (_name, more, field) => {
    const { status, body } = await send('POST', '/wms/orders', orderBody(more));
    expect([status, body.origin, Object.keys(body.detail.json)]).toEqual([
      422,
      'trackstar',
      [field],
    ]);
  });

  test('what the source does not know is its refusal', async () => {
    const lines = [{ product_id: 'nope', quantity: 1 }];
    const { status, body } = await send('POST', '/wms/orders', orderBody({ line_items: lines }));
    expect([status, body.origin]).toEqual([422, 'integration']);
    expect(body.error).toContain('nope');
  });

  test('an unknown record is 404 with its id', async () => {
    for (const path of ['/wms/orders/nope/cancel', '/wms/returns/nope', '/wms/kits/nope']) {
      const { status, body } = await send('PUT', path, {});
      expect([path, status, body.id]).toEqual([path, 404, 'nope']);
    }
  });
});

describe('the other resources', () => {
  test('a product gets an inventory item, a kit is made of known items', async () => {
    const product = await send('POST', '/wms/products', { name: 'Lamp', sku: 'LAMP-1' });
    const [part] = product.body.data.inventory_items;
    expect(await checkStock(part.inventory_item_id)).toMatchObject({ sku: 'LAMP-1', onhand: 0 });
    expect((await send('POST', '/wms/products', { name: 'Lamp', sku: 'LAMP-1' })).status).toBe(409);
    const kit = await send('POST', '/wms/kits', {
      name: 'Two lamps',
      sku: 'LAMP-2',
      gtin: '0123456789012',
      measurements: sizes,
      inventory_items: [{ sku: 'LAMP-1', unit_quantity: 2 }],
    });
    expect(kit.body.data).toMatchObject({ is_kit: true, inventory_items: [{ unit_quantity: 2 }] });
    const renamed = await send('PUT', `/wms/kits/${kit.body.id}`, { name: 'A pair of lamps' });
    expect(renamed.body.data.name).toBe('A pair of lamps');
    expect((await send('PUT', `/wms/kits/${product.body.id}`, { name: 'x' })).status).toBe(409);
  });

  test('stock is adjusted, not below nothing', async () => {
    const before = await checkStock('inventory_item_id_2');
    const [warehouse] = Object.keys(before.inventory_by_warehouse_id);
    const body = { quantity: 5, adjustment_type: 'increase', warehouse_id: warehouse };
    await send('PUT', '/wms/inventory/inventory_item_id_2/adjust', body);
    expect((await checkStock('inventory_item_id_2')).onhand).toBe(before.onhand + 5);
    const much = { ...body, adjustment_type: 'decrease', quantity: 900_000 };
    const refused = await send('PUT', '/wms/inventory/inventory_item_id_2/adjust', much);
    expect([refused.status, refused.body.origin]).toEqual([422, 'integration']);
    expect((await checkStock('inventory_item_id_2')).onhand).toBe(before.onhand + 5);
  });

  test('goods are announced, awaited and received in two parts', async () => {
    const before = await checkStock('inventory_item_id_3');
    const made = await send('POST', '/wms/inbound-shipments', {
      supplier: 'Lowland Works',
      purchase_order_number: 'PO-1',
      expected_arrival_date: '2031-02-01T00:00:00Z',
      warehouse_id: 'warehouse_id_0',
      tracking_number: 'T1',
      line_items: [{ sku: before.sku, expected_quantity: 10 }],
    });
    expect(made.body.data.supplier_object.supplier_name).toBe('Lowland Works');
    expect((await checkStock('inventory_item_id_3')).awaiting).toBe(before.awaiting + 10);
    const [bin] = await get('/wms/warehouses/warehouse_id_0/locations?limit=1');
    const receive = (quantity: number) =>
      send('PUT', `/wms/inbound-shipments/${made.body.id}/receive`, {
        warehouse_location_id: bin.id,
        line_items: [{ sku: before.sku, quantity }],
      });
    expect((await receive(4)).body.data).toMatchObject({ status: 'receiving' });
    const done = await receive(6);
    expect(done.body.data.status).toBe('received');
    expect(done.body.data.receipts).toHaveLength(2);
    const after = await checkStock('inventory_item_id_3');
    expect([after.awaiting, after.onhand]).toEqual([before.awaiting, before.onhand + 10]);
    expect((await receive(1)).status).toBe(409);
    const types = (await events()).map(({ eventType }) => eventType);
    expect(types).toContain('inbound-shipment.receipt.created');
  });

  test('a return is made, changed and called off', async () => {
    const { sku } = await get('/wms/inventory/inventory_item_id_0');
    const made = await send('POST', '/wms/returns', { line_items: [{ sku, quantity: 1 }] });
    expect(made.body.data.line_items[0]).toMatchObject({
      expected_quantity: 1,
      received_quantity: 0,
    });
    const changed = await send('PUT', `/wms/returns/${made.body.id}`, {
      warehouse_id: 'warehouse_id_1',
    });
    expect(changed.body.data.line_items[0].warehouse_id).toBe('warehouse_id_1');
    expect((await send('PUT', `/wms/returns/${made.body.id}/cancel`)).body.data.status).toBe(
      'cancelled',
    );
    expect((await send('PUT', `/wms/returns/${made.body.id}/cancel`)).status).toBe(409);
  });

  test('tags are replaced, as text and as pair, and found', async () => {
    const tags = ['gift', { region: 'north' }];
    const path = '/wms/warehouses/warehouse_id_0/trackstar-tags';
    const { body } = await send('PUT', path, { trackstar_tags: tags });
    expect(body.data.trackstar_tags).toEqual(tags);
    expect(await get('/wms/warehouses?trackstar_tags[contains]=region:north')).toHaveLength(1);
    for (const wrong of [{ trackstar_tags: [{ a: 'b', c: 'd' }] }, { trackstar_tags: 'x' }, {}]) {
      expect((await send('PUT', path, wrong)).status).toBe(422);
    }
  });

  test('a shop order is shipped and given back; a variant has its stock set', async () => {
    const open = (await get('/cart/orders?status=open', cart.token))[0];
    const shop = (method: string, path: string, body: object) =>
      api(method, path, { token: cart.token, body });
    const shipped = await shop('POST', `/cart/orders/${open.id}/shipments`, {
      tracking_number: 'T',
      tracking_url: 'https://carrier.example/T',
      carrier_name: 'UPS',
      requested_shipping_method: 'Ground',
    });
    expect(shipped.body.data).toMatchObject({
      status: 'fulfilled',
      shipments: [{ carrier_name: 'UPS' }],
    });
    const refund = await shop('POST', `/cart/orders/${open.id}/refund`, {});
    expect(refund.body.data.additional_fields.refunds[0].amount).toBe(open.total_price);
    expect((await shop('POST', `/cart/orders/${open.id}/refund`, {})).status).toBe(409);

    const products = await get('/cart/products', cart.token);
    const variant = products.find(
      (each: { id: string; parent_product_id: string }) => each.id !== each.parent_product_id,
    );
    const exact = { quantity: 7, adjustment_type: 'exact' };
    const set = await shop('PUT', `/cart/products/${variant.id}/adjust-inventory`, exact);
    expect(Object.values(set.body.data.inventory_by_warehouse_id)).toContain(7);
    const batch = await shop('PUT', '/cart/products/batch-adjust-inventory', {
      adjustments: [1, 2].map((quantity) => ({
        product_id: variant.id,
        quantity,
        adjustment_type: 'increase',
      })),
    });
    expect(batch.body.data[0].inventory).toBe(set.body.data.inventory + 3);
    const parent = await get(`/cart/products/${variant.parent_product_id}`, cart.token);
    const family = (await get('/cart/products', cart.token)).filter(
      (each: { id: string; parent_product_id: string }) =>
        each.parent_product_id === parent.id && each.id !== parent.id,
    );
    expect(parent.inventory).toBe(
      family.reduce((sum: number, each: { inventory: number }) => sum + each.inventory, 0),
    );
    expect((await shop('PUT', `/cart/products/${parent.id}/adjust-inventory`, exact)).status).toBe(
      422,
    );
  });
});
