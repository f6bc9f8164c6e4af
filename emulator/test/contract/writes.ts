import { describe, test } from 'vitest';
import { endpoints } from './endpoints.js';
import { isRecordPath, ROUNDS } from './reads.js';
import type { Scene } from './scene.js';
import { bodyFields } from './shape-schema.js';
import { type Ask, holds, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: records of any resource.
type Row = any;

interface Sample {
  params?: Record<string, string>;
  body?: Row;
  /** What the record must have after the write. */
  has?: (row: Row) => void;
}

/** How to make each write of a record succeed: a record of its own each time. */
export const samples: Record<string, (scene: Scene) => Promise<Sample>> = {
  'POST /wms/orders': async ({ bodies }) => {
    const body = bodies.order();
    return {
      body: { ...body, trackstar_tags: ['vip', { region: 'east' }] },
      has(row) {
        same(row.order_number, body.order_number, 'order number');
        same(row.ship_to_address.city, 'Leeds', 'city');
        same(row.line_items[0].quantity, 1, 'quantity');
        same(row.trackstar_tags, ['vip', { region: 'east' }], 'tags');
      },
    };
  },
  'PUT /wms/orders/{order_id}': async ({ make, number }) => {
    const body = { reference_id: number(), total_tax: 1.25 };
    return {
      params: { order_id: (await make.order()).id },
      body,
      has: (row) => same([row.reference_id, row.total_tax], Object.values(body), 'changed order'),
    };
  },
  'PUT /wms/orders/{order_id}/cancel': async ({ make }) => ({
    params: { order_id: (await make.order()).id },
    has: (row) => same(row.status, 'cancelled', 'cancelled order'),
  }),
  'POST /wms/orders/{order_id}/shipments': async ({ make, bodies }) => {
    const order = await make.order();
    return {
      params: { order_id: order.id },
      body: {
        shipped_date: '2031-01-02T03:04:05Z',
        tracking_number: '1Z999',
        shipping_cost: 7.5,
        measurements: bodies.sizes,
        warehouse_id: order.warehouse_id,
      },
      has: (row) => same([row.status, row.shipments.length], ['fulfilled', 1], 'shipped order'),
    };
  },
  'POST /wms/products': async ({ bodies }) => {
    const body = bodies.product();
    return { body, has: (row) => same([row.sku, row.name], [body.sku, body.name], 'product') };
  },
  'PUT /wms/products/{product_id}': async ({ make, number }) => {
    const name = number();
    return {
      params: { product_id: (await make.product()).id },
      body: { name },
      has: (row) => same(row.name, name, 'renamed product'),
    };
  },
  'POST /wms/kits': async ({ bodies, number, sku }) => ({
    body: {
      name: 'Two of them',
      sku: number(),
      gtin: '0123456789012',
      measurements: bodies.sizes,
      inventory_items: [{ sku, unit_quantity: 2 }],
    },
    has: (row) => same([row.is_kit, row.inventory_items[0].unit_quantity], [true, 2], 'kit'),
  }),
  'PUT /wms/kits/{kit_id}': async (scene) => {
    const kit = await samples['POST /wms/kits']?.(scene);
    const made = await scene.ask('POST /wms/kits', {
      token: scene.tokens.one.wms,
      body: kit?.body,
    });
    const name = scene.number();
    return {
      params: { kit_id: made.body.id },
      body: { name },
      has: (row) => same(row.name, name, 'renamed kit'),
    };
  },
  'POST /wms/inbound-shipments': async ({ bodies }) => {
    const body = bodies.inbound();
    return {
      body,
      has: (row) =>
        same(
          [row.purchase_order_number, row.line_items[0].expected_quantity],
          [body.purchase_order_number, 4],
          'inbound shipment',
        ),
    };
  },
  'PUT /wms/inbound-shipments/{inbound_shipment_id}': async ({ make, number }) => {
    const tracking = number();
    return {
      params: { inbound_shipment_id: (await make.inbound()).id },
      body: { purchase_order_number: tracking },
      has: (row) => same(row.purchase_order_number, tracking, 'purchase order number'),
    };
  },
  'PUT /wms/inbound-shipments/{inbound_shipment_id}/receive': async ({ make, bin, sku }) => ({
    params: { inbound_shipment_id: (await make.inbound()).id },
    body: { warehouse_location_id: bin, line_items: [{ sku, quantity: 4 }] },
    has: (row) => same([row.status, row.receipts.length], ['received', 1], 'received'),
  }),
  'POST /wms/returns': async ({ bodies }) => ({
    body: bodies.return(),
    has: (row) => same(row.line_items[0].expected_quantity, 1, 'return'),
  }),
  'PUT /wms/returns/{return_id}': async ({ make, site }) => ({
    params: { return_id: (await make.return()).id },
    body: { warehouse_id: site },
    has: (row) => same(row.line_items[0].warehouse_id, site, 'warehouse of the return'),
  }),
  'PUT /wms/returns/{return_id}/cancel': async ({ make }) => ({
    params: { return_id: (await make.return()).id },
    has: (row) => same(row.status, 'cancelled', 'cancelled return'),
  }),
  'PUT /wms/inventory/{inventory_id}/adjust': async ({ first, site }) => {
    const item = await first('GET /wms/inventory');
    return {
      params: { inventory_id: item.id },
      body: { quantity: 3, adjustment_type: 'increase', warehouse_id: site },
      has: (row) => holds(row.onhand >= 3 + item.onhand, 'adjusted stock'),
    };
  },
  'POST /cart/orders/{order_id}/shipments': async ({ make }) => ({
    params: { order_id: (await make.cartOrder()).id },
    body: {
      tracking_number: 'T1',
      tracking_url: 'https://carrier.example/T1',
      carrier_name: 'UPS',
      requested_shipping_method: 'Ground',
    },
    has: (row) =>
      same([row.status, row.shipments[0].carrier_name], ['fulfilled', 'UPS'], 'shipped'),
  }),
  'POST /cart/orders/{order_id}/refund': async (scene) => {
    const made = await scene.make.cartOrder();
    return {
      params: { order_id: made.id },
      body: {},
      has: (row) => same(row.additional_fields.refunds[0].amount, row.total_price, 'refund'),
    };
  },
  'PUT /cart/products/{product_id}/adjust-inventory': async (scene) => ({
    params: { product_id: (await variant(scene)).id },
    body: { quantity: 7, adjustment_type: 'exact' },
    has: (row) => holds(Object.values(row.inventory_by_warehouse_id).includes(7), 'exactly 7'),
  }),
  'PUT /cart/products/batch-adjust-inventory': async (scene) => ({
    body: {
      adjustments: [
        { product_id: (await variant(scene)).id, quantity: 2, adjustment_type: 'increase' },
      ],
    },
  }),
};

async function variant({ ask, tokens }: Scene) {
  const { body } = await ask('GET /cart/products', { token: tokens.one.cart });
  return body.data.find((each: Row) => each.id !== each.parent_product_id);
}

/** All of them alike: the first record of the list gets tags. */
for (const name of Object.keys(endpoints).filter((each) => each.endsWith('/trackstar-tags'))) {
  samples[name] = async ({ first, number }) => {
    const list = `GET ${name.slice(4).split('/{')[0]}`;
    const tags = [number(), { region: number() }];
    const parameter = /\{(\w+)\}/.exec(name)?.[1] ?? '';
    return {
      params: { [parameter]: (await first(list)).id },
      body: { trackstar_tags: tags },
      has: (row) => same(row.trackstar_tags, tags, 'tags'),
    };
  };
}

export const writes = Object.keys(endpoints).filter(
  (name) =>
    isRecordPath(name) &&
    !name.startsWith('GET ') &&
    !name.endsWith('/passthrough') &&
    !name.endsWith('/file'),
);

const wrongFor = (type: string): unknown[] => {
  if (type.endsWith(' | null')) return wrongFor(type.slice(0, -7));
  if (type.endsWith('[]')) return ['x', 1, {}, true];
  if (type.startsWith("'")) return ['nothing-like-it', 1, []];
  if (type === 'string' || type === 'date') return [1, true, [], {}];
  if (type === 'integer') return ['x', 1.5, [], true];
  if (type === 'number') return ['x', [], {}, true];
  if (type === 'boolean') return ['x', 1, []];
  return ['x', 1, []];
};

/** Where a record of the call is read: `/wms/kits` are products. */
const itemOf = (name: string) => {
  const path = (name.split(' ')[1] ?? '')
    .replace('/wms/kits', '/wms/products')
    .replace(/\/batch-.*/, '')
    .split('/{')[0];
  return Object.keys(endpoints).find(
    (each) => each.startsWith(`GET ${path}/{`) && /^[^{]*\{\w+\}$/.test(each),
  );
};

export function writeTests(scene: Scene): void {
  const { ask, refused, tokens, vertical } = scene;

  test('every write has a sample', () => {
    same(
      writes.filter((name) => !samples[name]),
      [],
      'writes without a sample',
    );
  });

  describe.each(writes)('%s', (name) => {
    const sample = () => samples[name]?.(scene) as Promise<Sample>;
    const token = tokens.one[vertical(name)];
    const item = itemOf(name) ?? '';
    const parameter = /\{(\w+)\}$/.exec(item)?.[1] ?? '';
    const read = async (id: string, of = token) =>
      (await ask(item, { token: of, params: { [parameter]: id } })).body.data;
    const idParameter = /\{(\w+)\}/.exec(name)?.[1];
    const total = async () =>
      (await ask(`GET ${(item.split(' ')[1] ?? '').split('/{')[0]}`, { token, query: 'limit=1' }))
        .body.total_count;
    const isBatch = name.includes('/batch-');
    const { body: bodyName } = endpoints[name] ?? {};

    test('writes, and is read back', async () => {
      const { params, body, has } = await sample();
      const { status, body: answer } = await ask(name, { token, params, body });
      same([status, answer.error, answer.unused_fields], [200, undefined, []], name);
      for (const row of isBatch ? answer.data : [answer.data]) {
        same(await read(row.id), row, `${name}: what is read is what was written`);
        has?.(row);
      }
      if (isBatch) return;
      same(answer.id, answer.data.id, `${name}: id`);
      if (idParameter) same(answer.id, params?.[idParameter], `${name}: id of the path`);
    });

    test('an idempotency key', async () => {
      const { params, body } = await sample();
      const call = { token, params, body, headers: { 'idempotency-key': `${name} 1` } };
      const first = await ask(name, call);
      const count = await total();
      const again = await ask(name, call);
      same([first.status, again.status, again.body], [200, 200, first.body], `${name}: replayed`);
      same(first.headers.get('idempotent-replayed'), null, `${name}: first is no replay`);
      same(again.headers.get('idempotent-replayed'), 'true', `${name}: says that it is a replay`);
      same(await total(), count, `${name}: nothing written again`);
      const other = await ask(name, { ...call, body: { ...body, colour: 'red' } });
      same([other.status, other.body.origin], [400, 'trackstar'], `${name}: other body`);
      const fresh = await sample();
      const raced = {
        token,
        params: fresh.params,
        body: fresh.body,
        headers: { 'idempotency-key': `${name} 2` },
      };
      const answers = await Promise.all([1, 2, 3].map(() => ask(name, raced)));
      holds(
        answers.some((each) => each.status === 200),
        `${name}: one of three at once is done`,
      );
      holds(
        answers.every((each) => each.status === 200 || each.status === 409),
        `${name}: 409 for the others`,
      );
      const failed = { token, params, headers: { 'idempotency-key': `${name} 3` } };
      const bad = await ask(name, { ...failed, body: { colour: 'red' } });
      holds(bad.status >= 400, `${name}: refused`);
      const freed = await sample();
      const done = await ask(name, { ...failed, params: freed.params, body: freed.body });
      same(done.status, 200, `${name}: the key is free after a failure`);
      await refused(name, 'headers', 'idempotency-key', {
        ...call,
        headers: { 'idempotency-key': 'x'.repeat(256) },
      });
    });

    test('bodies that are refused', async () => {
      const { params, body } = await sample();
      const base = body ?? {};
      const refuse = (more: object, field: string | RegExp) =>
        refused(name, 'json', field, { token, params, body: { ...base, ...more } });
      await refuse({ colour: 'red' }, 'colour');
      await refused(name, 'json', '__proto__', {
        token,
        params,
        text: `{"__proto__":{"a":1},${JSON.stringify(base).slice(1)}`.replace(',}', '}'),
      });
      for (const text of ['[]', '"x"', '1', 'null', '{', 'x']) {
        const { status } = await ask(name, { token, params, text });
        holds(status === 422 || status === 400, `${name} with ${text}: ${status}`);
      }
      const fields: { name: string; type: string; isRequired: boolean }[] =
        bodyName && bodyName !== 'object' ? bodyFields(bodyName) : [];
      for (const { name: field, type, isRequired } of fields) {
        for (const empty of [null, '', 'null', ' None '].slice(0, ROUNDS + 1))
          await refuse({ [field]: empty }, field);
        for (const wrong of wrongFor(type).slice(0, ROUNDS)) {
          await refuse({ [field]: wrong }, new RegExp(`^${field}(\\.|$)`));
        }
        if (isRequired) await refuse({ [field]: undefined }, field);
      }
    });

    test('who may not', async () => {
      const { params, body } = await sample();
      const id = idParameter && params?.[idParameter];
      const before = id ? await read(id) : await total();
      const calls: [Ask, number, string][] = [
        [{ key: scene.readOnlyKey }, 403, 'read-only key'],
        [
          { token: tokens.disabled[vertical(name)] },
          name.endsWith('/trackstar-tags') ? 0 : 403,
          'disabled',
        ],
        [{ token: tokens.one[vertical(name) === 'wms' ? 'cart' : 'wms'] }, 501, 'other vertical'],
      ];
      for (const [more, wanted, why] of calls) {
        const { status } = await ask(name, { token, params, body, ...more });
        if (wanted) same([why, status], [why, wanted], `${name}: ${why}`);
      }
      same(id ? await read(id) : await total(), before, `${name}: nothing was written`);
      if (!idParameter) return;
      for (const nobody of ['nope', '__proto__', '%', 'a/b']) {
        const { status, body: answer } = await ask(name, {
          token,
          params: { [idParameter]: nobody },
          body,
        });
        same([status, answer.id], [404, nobody], `${name}: no such record`);
      }
    });
  });
}
