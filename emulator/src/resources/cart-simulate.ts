import { z } from 'zod';
import { must } from './must.js';
import type { Row, WriteContext } from './write.js';
import { amount, pieces, word } from './write-shapes.js';

/*
 * What happens in a shop without us: somebody orders, somebody lists a new product. Nobody documents the bodies, so
 * everything in them may be left out.
 */

export const newOrderBody = z.strictObject({
  order_number: word.optional(),
  line_items: z
    .array(z.strictObject({ product_id: word, quantity: pieces }))
    .min(1)
    .max(100)
    .optional(),
});

export const newProductBody = z.strictObject({
  name: word.optional(),
  sku: word.optional(),
  price: amount.min(0).optional(),
});

const buyer = {
  full_name: 'Robin Vale',
  company: null,
  address1: '18 Harbour Street',
  address2: null,
  address3: null,
  city: 'Portland',
  state: 'OR',
  postal_code: '97209',
  country: 'US',
  phone_number: null,
  email_address: 'robin.vale@example.com',
};

export async function placeOrder(
  context: WriteContext,
  body: z.infer<typeof newOrderBody>,
): Promise<Row> {
  const wanted = body.line_items ?? (await somethingToBuy(context));
  const lines: Row[] = [];
  for (const { product_id, quantity } of wanted) {
    const product = await must(context, '/cart/products', 'product', product_id);
    const parent = await context.find('/cart/products', product.parent_product_id);
    lines.push({
      line_item_id: context.newId('line_item'),
      product_id,
      product_sku: product.sku,
      parent_product_id: product.parent_product_id,
      parent_product_sku: parent?.sku ?? null,
      quantity,
      unit_price: product.price ?? 0,
      discount: 0,
      tax: 0,
    });
  }
  const [site] = await context.first('/cart/warehouses');
  const total = lines.reduce(
    (sum, line) => sum + Math.round(line.unit_price * 100) * line.quantity,
    0,
  );
  const id = context.newId('order');
  const { phone_number: _phone, email_address: _mail, company: _company, ...billTo } = buyer;
  return {
    id,
    order_number: body.order_number ?? `#${id.slice(-6)}`,
    created_date: context.now,
    updated_date: context.now,
    status: 'open',
    raw_status: 'unfulfilled',
    requested_shipping_method: 'Standard',
    shipping_method_id: null,
    shipping_method_name: null,
    carrier_id: null,
    carrier_name: null,
    invoice_currency_code: 'USD',
    total_price: total / 100,
    total_tax: 0,
    total_discount: 0,
    total_shipping: 0,
    ship_to_address: buyer,
    bill_to_address: billTo,
    earliest_ship_date: context.now,
    latest_ship_date: null,
    line_items: lines,
    shipping_groups: [
      {
        shipping_group_id: context.newId('shipping_group'),
        created_date: context.now,
        updated_date: context.now,
        raw_status: 'open',
        status: 'open',
        warehouse_id: site?.id ?? '',
        line_items: lines.map(
          ({ line_item_id, product_id, product_sku, parent_product_id, quantity }) => ({
            line_item_id,
            product_id,
            product_sku,
            parent_product_id,
            quantity,
          }),
        ),
      },
    ],
    shipments: [],
    external_system_url: null,
    additional_fields: {},
  };
}

async function somethingToBuy(context: WriteContext) {
  const products = await context.first('/cart/products');
  const variant = products.find(({ id, parent_product_id }) => id !== parent_product_id);
  const product = variant ?? products[0];
  return product ? [{ product_id: product.id as string, quantity: 1 }] : [];
}

export async function listProduct(
  context: WriteContext,
  body: z.infer<typeof newProductBody>,
): Promise<Row> {
  const id = context.newId('product');
  const [site] = await context.first('/cart/warehouses');
  return {
    id,
    created_date: context.now,
    updated_date: context.now,
    name: body.name ?? 'New product',
    sku: body.sku ?? `NEW-${id.slice(-6).toUpperCase()}`,
    parent_product_id: id,
    is_kit: false,
    active: true,
    price: body.price ?? 20,
    unit_cost: null,
    inventory: 0,
    inventory_by_warehouse_id: site ? { [site.id]: 0 } : {},
    tags: [],
    external_system_url: null,
    additional_fields: {},
  };
}
