import { z } from 'zod';
import { generateCartOrders } from '../data/cart-orders.js';
import { cartOrderWrites } from './cart-order-writes.js';
import { codeFilter, enumFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import {
  billToAddress,
  carriage,
  count,
  date,
  free,
  money,
  shipToAddress,
  text,
} from './shapes.js';

const statuses = [
  'open',
  'confirmed',
  'processing',
  'partially_fulfilled',
  'fulfilled',
  'exception',
  'cancelled',
  'backordered',
  'other',
] as const;
const parcelStatus = z
  .enum(['open', 'shipped', 'delivered', 'cancelled', 'exception', 'on_hold', 'other'])
  .nullable();

const variant = { product_id: z.string(), product_sku: text, parent_product_id: text };

const schema = z.strictObject({
  id: z.string(),
  order_number: z.string(),
  created_date: date,
  updated_date: date,
  status: z.enum(statuses),
  raw_status: text,
  requested_shipping_method: text,
  ...carriage,
  invoice_currency_code: z.string(),
  total_price: money,
  total_tax: money,
  total_discount: money,
  total_shipping: money,
  ship_to_address: shipToAddress,
  bill_to_address: billToAddress,
  earliest_ship_date: date.nullable(),
  latest_ship_date: date.nullable(),
  line_items: z.array(
    z.strictObject({
      line_item_id: z.string(),
      ...variant,
      parent_product_sku: text,
      quantity: count,
      unit_price: money,
      discount: money,
      tax: money,
    }),
  ),
  shipping_groups: z.array(
    z.strictObject({
      shipping_group_id: z.string(),
      created_date: date,
      updated_date: date,
      raw_status: text,
      status: parcelStatus,
      warehouse_id: z.string(),
      line_items: z.array(
        z.strictObject({ line_item_id: z.string(), ...variant, quantity: count }),
      ),
    }),
  ),
  shipments: z.array(
    z.strictObject({
      shipment_id: z.string(),
      raw_status: text,
      status: parcelStatus,
      warehouse_id: text,
      ...carriage,
      tracking_number: text,
      tracking_url: text,
      line_items: z.array(
        z.strictObject({
          shipment_line_item_id: z.string(),
          ...variant,
          parent_product_sku: text,
          quantity: count,
        }),
      ),
      shipping_groups: z.array(z.string()),
      created_date: date.nullable(),
      updated_date: date.nullable(),
    }),
  ),
  external_system_url: text,
  additional_fields: free,
});
export type CartOrder = z.infer<typeof schema>;

export const cartOrders = defineResource({
  vertical: 'cart',
  functionName: 'get_orders',
  label: 'Orders',
  name: 'CartOrder',
  noun: 'order',
  path: '/cart/orders',
  syncFrequency: 3600,
  event: 'cart-order',
  additions: [{ list: 'shipments', event: 'cart-order.cart-shipment.created' }],
  isTaggable: true,
  schema,
  filters: {
    status: enumFilter(statuses),
    warehouse_customer_id: textFilter,
    order_number: codeFilter,
  },
  relations: [
    { field: 'line_items[].product_id', to: 'get_products' },
    { field: 'line_items[].parent_product_id', to: 'get_products' },
    { field: 'shipping_groups[].line_items[].product_id', to: 'get_products' },
    { field: 'shipments[].line_items[].product_id', to: 'get_products' },
    { field: 'shipments[].warehouse_id', to: 'get_warehouses' },
    { field: 'shipping_groups[].warehouse_id', to: 'get_warehouses' },
  ],
  writes: cartOrderWrites,
  generate: generateCartOrders,
});
