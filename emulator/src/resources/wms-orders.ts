import { z } from 'zod';
import { generateWmsOrders } from '../data/wms-orders.js';
import { dateRangeFilter, enumFilter, numberFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import {
  carriage,
  count,
  date,
  free,
  measurements,
  money,
  shipFromAddress,
  shipToAddress,
  text,
} from './shapes.js';
import { orderPacks } from './wms-order-packs.js';
import { wmsOrderStatuses } from './wms-order-statuses.js';
import { wmsOrderWrites } from './wms-order-writes.js';

const types = ['d2c', 'b2b', 'dropship', 'transfer'] as const;

const packedItem = {
  inventory_item_id: z.string(),
  sku: text,
  quantity: count,
  parent_product_id: text,
};

const shipmentSchema = z.strictObject({
  shipment_id: z.string(),
  warehouse_id: z.string(),
  raw_status: text,
  status: z.enum(['open', 'shipped', 'cancelled', 'other']),
  shipped_date: date.nullable(),
  shipping_method: text,
  line_items: z.array(z.strictObject(packedItem)),
  ship_to_address: shipToAddress,
  ship_from_address: shipFromAddress,
  packages: z.array(
    z.strictObject({
      package_id: z.string(),
      package_name: text,
      tracking_number: text,
      tracking_url: text,
      shipping_method: text,
      carrier: text,
      ...carriage,
      scac: text,
      shipping_cost: money,
      measurements,
      line_items: z.array(
        z.strictObject({ ...packedItem, lot_id: text, expiration_date: date.nullable() }),
      ),
    }),
  ),
});

const schema = z.strictObject({
  id: z.string(),
  warehouse_customer_id: text,
  warehouse_id: text,
  created_date: date,
  updated_date: date,
  reference_id: z.string(),
  order_number: z.string(),
  status: z.enum(wmsOrderStatuses),
  raw_status: text,
  channel: text,
  channel_object: z.strictObject({ channel_id: z.string(), channel_name: text }).nullable(),
  type: z.enum(types).nullable(),
  trading_partner: text,
  shipping_method: text,
  service_level: text,
  ...carriage,
  scac: text,
  is_third_party_freight: z.boolean().nullable(),
  third_party_freight_account_number: text,
  first_party_freight_account_number: text,
  invoice_currency_code: z.string(),
  total_price: money,
  total_tax: money,
  total_discount: money,
  total_shipping: money,
  ship_to_address: shipToAddress,
  line_items: z.array(
    z.strictObject({
      product_id: z.string(),
      sku: text,
      quantity: count,
      unit_price: money,
      is_picked: z.boolean(),
      discount_amount: money,
    }),
  ),
  tags: z.array(z.string()),
  required_ship_date: date.nullable(),
  saturday_delivery: z.boolean().nullable(),
  signature_required: z.boolean().nullable(),
  international_duty_paid_by: z.enum(['sender', 'recipient', 'third_party']).nullable(),
  shipments: z.array(shipmentSchema),
  external_system_url: text,
  additional_fields: free,
});
export type WmsOrder = z.infer<typeof schema>;

export const wmsOrders = defineResource({
  vertical: 'wms',
  functionName: 'get_orders',
  label: 'Orders',
  name: 'WmsOrder',
  noun: 'order',
  path: '/wms/orders',
  syncFrequency: 3600,
  event: 'order',
  additions: [{ list: 'shipments', event: 'order.shipment.created' }],
  isTaggable: true,
  schema,
  filters: {
    status: enumFilter(wmsOrderStatuses),
    warehouse_customer_id: textFilter,
    channel: textFilter,
    type: enumFilter(types),
    order_number: numberFilter,
    reference_id: numberFilter,
    required_ship_date: dateRangeFilter,
  },
  relations: [
    { field: 'warehouse_id', to: 'get_warehouses' },
    { field: 'warehouse_customer_id', to: 'get_warehouse_customers' },
    { field: 'channel_object.channel_id', to: 'get_order_channels' },
    { field: 'shipping_method_id', to: 'get_shipping_methods' },
    { field: 'line_items[].product_id', to: 'get_products' },
    { field: 'shipments[].warehouse_id', to: 'get_warehouses' },
    { field: 'shipments[].line_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'shipments[].packages[].line_items[].inventory_item_id', to: 'get_inventory' },
  ],
  views: [orderPacks],
  writes: wmsOrderWrites,
  generate: generateWmsOrders,
});
