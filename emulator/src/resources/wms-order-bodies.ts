import { z } from 'zod';
import { must } from './must.js';
import { wmsOrderStatuses } from './wms-order-statuses.js';
import type { Row, WriteContext } from './write.js';
import { amount, pieces, tags, word } from './write-shapes.js';

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
export const notInSandbox = {
  warehouse_customer_id: word.optional(),
  channel_object: channelObject.optional(),
};

export const createBody = z.strictObject({
  ...header,
  order_number: word,
  ship_to_address: wholeAddress,
  line_items: z.array(line).min(1).max(500),
});
export const updateBody = z.strictObject({
  ...header,
  order_number: word.optional(),
  ship_to_address: address.optional(),
  line_items: z.array(line).min(1).max(500).optional(),
  status: z.enum(wmsOrderStatuses).optional(),
});

type OrderBody = z.infer<typeof updateBody> & z.infer<z.ZodObject<typeof notInSandbox>>;

/** The fields of the order that the body speaks of. */
export async function headerOf(context: WriteContext, body: OrderBody): Promise<Row> {
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

export const linesOf = (context: WriteContext, lines: z.infer<typeof line>[]) =>
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
export function withTotals(order: Row, body: OrderBody): Row {
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
