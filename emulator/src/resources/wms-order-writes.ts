import { z } from 'zod';
import { wireDate } from '../data/world.js';
import { must } from './must.js';
import { refused } from './refused.js';
import { allocate, release, remaining, requireChangeable, ship } from './wms-order-effects.js';
import { type WmsOrderStatus, wmsOrderStatuses } from './wms-order-statuses.js';
import { isWaiting, type Piece, warehouseWith } from './wms-stock.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { amount, moment, nothing, pieces, sizes, skuLine, tags, word } from './write-shapes.js';

const channelObject = z.union([
  z.strictObject({ channel_id: word }),
  z.strictObject({ channel_name: word }),
]);

const address = z.strictObject({
  full_name: word.optional(),
  company: word.optional(),
  address1: word.optional(),
  address2: word.optional(),
  city: word.optional(),
  state: word.optional(),
  postal_code: word.optional(),
  country: word.optional(),
});
const wholeAddress = address.required({
  address1: true,
  city: true,
  state: true,
  postal_code: true,
  country: true,
});

const line = z.strictObject({
  product_id: word,
  sku: word.optional(),
  quantity: pieces,
  unit_price: amount.optional(),
  discount_amount: amount.optional(),
});

const header = {
  ...tags,
  reference_id: word.optional(),
  channel: word.optional().meta({ deprecated: true }),
  trading_partner: word.optional(),
  shipping_method_id: word.optional(),
  shipping_method: word.optional().meta({ deprecated: true }),
  service_level: word.optional(),
  invoice_currency_code: word.optional(),
  total_price: amount.optional(),
  total_tax: amount.optional(),
  total_discount: amount.optional(),
  total_shipping: amount.optional(),
};
const notInSandbox = {
  warehouse_customer_id: word.optional(),
  channel_object: channelObject.optional(),
};

const createBody = z.strictObject({
  ...header,
  order_number: word,
  ship_to_address: wholeAddress,
  line_items: z.array(line).min(1).max(500),
});
const updateBody = z.strictObject({
  ...header,
  order_number: word.optional(),
  ship_to_address: address.optional(),
  line_items: z.array(line).min(1).max(500).optional(),
  status: z.enum(wmsOrderStatuses).optional(),
});

type OrderBody = z.infer<typeof updateBody> & z.infer<z.ZodObject<typeof notInSandbox>>;

/** The fields of the order that the body speaks of. */
async function headerOf(context: WriteContext, body: OrderBody): Promise<Row> {
  const fields: Row = {};
  for (const name of [
    'warehouse_customer_id',
    'reference_id',
    'order_number',
    'trading_partner',
    'shipping_method',
    'service_level',
    'invoice_currency_code',
    'total_price',
    'total_tax',
    'total_discount',
    'total_shipping',
  ] as const) {
    if (body[name] !== undefined) fields[name] = body[name];
  }
  if (body.trackstar_tags) fields.trackstar_tags = body.trackstar_tags;
  if (body.warehouse_customer_id) {
    await must(
      context,
      '/wms/warehouse-customers',
      'warehouse customer',
      body.warehouse_customer_id,
    );
  }
  if (body.shipping_method_id) {
    const id = body.shipping_method_id;
    const method = await must(context, '/wms/shipping-methods', 'shipping method', id);
    fields.shipping_method_id = id;
    fields.shipping_method_name = method.name ?? null;
    fields.shipping_method ??= method.name ?? null;
    fields.carrier_id = method.carrier_id ?? null;
    fields.carrier_name = method.carrier_name ?? null;
    fields.scac = method.scac ?? null;
  }
  const channel =
    body.channel_object ?? (body.channel ? { channel_name: body.channel } : undefined);
  if (channel) Object.assign(fields, await channelFields(context, channel));
  return fields;
}

async function channelFields(context: WriteContext, channel: z.infer<typeof channelObject>) {
  const path = '/wms/orders/channels';
  const found =
    'channel_id' in channel
      ? await must(context, path, 'channel', channel.channel_id)
      : (await context.findBy(path, 'name', [channel.channel_name]))[0];
  const name = 'channel_name' in channel ? channel.channel_name : found?.name;
  return {
    channel: name ?? null,
    channel_object: found ? { channel_id: found.id, channel_name: found.name ?? null } : null,
  };
}

const linesOf = (context: WriteContext, lines: z.infer<typeof line>[]) =>
  Promise.all(
    lines.map(async (each) => {
      const product = await must(context, '/wms/products', 'product', each.product_id);
      return {
        product_id: each.product_id,
        sku: product.sku ?? each.sku ?? null,
        quantity: each.quantity,
        unit_price: each.unit_price ?? product.unit_price ?? null,
        is_picked: false,
        discount_amount: each.discount_amount ?? 0,
      };
    }),
  );

/** Totals that the body does not give follow from the lines, to the cent. */
function withTotals(order: Row, body: OrderBody): Row {
  const cents = (value: number | null) => Math.round((value ?? 0) * 100);
  const over = (of: (line: Row) => number) =>
    order.line_items.reduce((sum: number, each: Row) => sum + of(each), 0);
  const goods = over((each) => cents(each.unit_price) * each.quantity);
  const discount =
    body.total_discount === undefined
      ? over((each) => cents(each.discount_amount))
      : cents(body.total_discount);
  const total = goods - discount + cents(order.total_tax) + cents(order.total_shipping);
  return {
    ...order,
    total_discount: discount / 100,
    total_price: body.total_price ?? total / 100,
  };
}

const createOrder = defineWrite({
  functionName: 'create_order',
  method: 'post',
  path: '/wms/orders',
  operationId: 'createWmsOrder',
  summary: 'Create an order',
  base: createBody.extend(notInSandbox),
  sandbox: createBody,
  async apply(context, { body }) {
    const taken = await context.findBy('/wms/orders', 'order_number', [body.order_number]);
    if (taken.length > 0) throw refused(409, `There is an order ${body.order_number} already.`);
    const id = context.newId('order');
    const order = {
      ...blankOrder,
      id,
      created_date: context.now,
      updated_date: context.now,
      reference_id: id,
      ...(await headerOf(context, body)),
      ship_to_address: { ...noRecipient, ...body.ship_to_address },
      line_items: await linesOf(context, body.line_items),
    };
    return allocate(context, withTotals(order, body));
  },
});

const updateOrder = defineWrite({
  functionName: 'update_order',
  method: 'put',
  path: '/wms/orders/{order_id}',
  operationId: 'updateWmsOrder',
  summary: 'Change an order that has not left yet',
  base: updateBody.extend(notInSandbox),
  sandbox: updateBody,
  async apply(context, { record, body }) {
    const fields = await headerOf(context, body);
    // Tags are ours, so they can be put on what has left long ago.
    if (Object.keys(body).every((name) => name === 'trackstar_tags'))
      return { ...record, ...fields };
    requireChangeable(record, 'changed');
    let order: Row = {
      ...record,
      ...fields,
      ship_to_address: { ...record.ship_to_address, ...body.ship_to_address },
      updated_date: context.now,
    };
    if (body.line_items) {
      await release(context, record);
      order = withTotals({ ...order, line_items: await linesOf(context, body.line_items) }, body);
      if (isWaiting(order.status)) order = await allocate(context, order);
    }
    return body.status ? changeStatus(context, order, body.status) : order;
  },
});

async function changeStatus(context: WriteContext, order: Row, status: WmsOrderStatus) {
  if (status === order.status) return order;
  if (status === 'fulfilled' || status === 'partially_fulfilled') {
    return fulfil(context, order, status !== 'fulfilled');
  }
  const changed = { ...order, status, raw_status: status.toUpperCase() };
  if (isWaiting(status)) return isWaiting(order.status) ? changed : allocate(context, changed);
  await release(context, order);
  return changed;
}

const cancelOrder = defineWrite({
  functionName: 'cancel_order',
  method: 'put',
  path: '/wms/orders/{order_id}/cancel',
  operationId: 'cancelWmsOrder',
  summary: 'Cancel an order that has not left yet',
  base: nothing,
  sandbox: nothing,
  comesWith: 'update_order',
  async apply(context, { record }) {
    requireChangeable(record, 'cancelled');
    await release(context, record);
    return { ...record, status: 'cancelled', raw_status: 'CANCELLED', updated_date: context.now };
  },
});

const shipmentBody = z.strictObject({
  shipped_date: moment,
  tracking_number: word,
  tracking_url: word.optional(),
  carrier_id: word.optional(),
  carrier: word.optional().meta({ deprecated: true }),
  shipping_method_id: word.optional(),
  shipping_method: word.optional().meta({ deprecated: true }),
  shipping_cost: amount,
  measurements: sizes,
  warehouse_id: word,
  packages: z
    .array(z.strictObject({ package_id: word, tracking_number: word }))
    .min(1)
    .max(100)
    .optional(),
  line_items: z.array(skuLine).min(1).max(500).optional(),
});

const createOrderShipment = defineWrite({
  functionName: 'create_order_shipment',
  method: 'post',
  path: '/wms/orders/{order_id}/shipments',
  operationId: 'createWmsOrderShipment',
  summary: 'Ship an order, or a part of it',
  base: shipmentBody,
  sandbox: shipmentBody,
  async apply(context, { record, body }) {
    if (record.status === 'fulfilled' || record.status === 'cancelled') {
      throw refused(409, `Order ${record.order_number} is ${record.status} already.`);
    }
    await must(context, '/wms/warehouses', 'warehouse', body.warehouse_id);
    const open = await remaining(context, record);
    return ship(context, record, {
      warehouseId: body.warehouse_id,
      shippedDate: wireDate(new Date(body.shipped_date)),
      pieces: body.line_items ? chosen(open, body.line_items) : open,
      packages: body.packages ?? [{ tracking_number: body.tracking_number }],
      trackingUrl: body.tracking_url,
      carrierId: body.carrier_id,
      carrierName: body.carrier,
      methodId: body.shipping_method_id,
      methodName: body.shipping_method,
      cost: body.shipping_cost,
      measurements: body.measurements,
    });
  },
});

/** The pieces that a shipment names by their SKU. */
function chosen(open: Piece[], lines: z.infer<typeof skuLine>[]): Piece[] {
  const left = open.map((piece) => ({ ...piece }));
  return lines.flatMap(({ sku, quantity }) => {
    let wanted = quantity;
    const taken = left
      .filter((piece) => piece.sku === sku)
      .flatMap((piece) => {
        const here = Math.min(piece.quantity, wanted);
        piece.quantity -= here;
        wanted -= here;
        return here > 0 ? [{ ...piece, quantity: here }] : [];
      });
    if (wanted > 0) throw refused(422, `The order has no ${quantity} open pieces of ${sku}.`);
    return taken;
  });
}

/** What a warehouse does on its own: the rest of the order leaves, or all but the last piece of it. */
export async function fulfil(context: WriteContext, order: Row, isPartial: boolean): Promise<Row> {
  if (order.status === 'fulfilled' || order.status === 'cancelled') {
    throw refused(409, `Order ${order.order_number} is ${order.status} already.`);
  }
  const open = await remaining(context, order);
  const isLast = (at: number) => at === open.length - 1;
  const sent = isPartial
    ? open
        .map((piece, at) => (isLast(at) ? { ...piece, quantity: piece.quantity - 1 } : piece))
        .filter((piece) => piece.quantity > 0)
    : open;
  if (sent.length === 0) {
    throw refused(409, 'The order has a single piece left, which cannot be shipped in part.');
  }
  const warehouseId = order.warehouse_id ?? (await warehouseWith(context, sent));
  if (!warehouseId) throw refused(409, 'No warehouse has enough of it in stock.');
  return ship(context, order, {
    warehouseId,
    shippedDate: context.now,
    pieces: sent,
    packages: [
      {
        tracking_number: `1Z${context.newId('tracking').replace(/\W|_/g, '').slice(-16).toUpperCase()}`,
      },
    ],
  });
}

export const wmsOrderWrites = [createOrder, updateOrder, cancelOrder, createOrderShipment];

const noRecipient = {
  full_name: null,
  company: null,
  address1: null,
  address2: null,
  address3: null,
  city: null,
  state: null,
  postal_code: null,
  country: null,
  phone_number: null,
  email_address: null,
};

const blankOrder = {
  warehouse_customer_id: null,
  warehouse_id: null,
  status: 'open',
  raw_status: 'NEW',
  channel: null,
  channel_object: null,
  type: 'd2c',
  trading_partner: null,
  shipping_method: null,
  service_level: null,
  shipping_method_id: null,
  shipping_method_name: null,
  carrier_id: null,
  carrier_name: null,
  scac: null,
  is_third_party_freight: null,
  third_party_freight_account_number: null,
  first_party_freight_account_number: null,
  invoice_currency_code: 'USD',
  total_tax: 0,
  total_shipping: 0,
  tags: [],
  required_ship_date: null,
  saturday_delivery: null,
  signature_required: null,
  international_duty_paid_by: null,
  shipments: [],
  external_system_url: null,
  additional_fields: {},
};
