import { z } from 'zod';
import { generateReturns } from '../data/returns.js';
import { enumFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, measurements, money, text } from './shapes.js';
import { cancelReturn, createReturn, updateReturn } from './wms-return-writes.js';

const statuses = ['open', 'in-transit', 'receiving', 'received', 'cancelled', 'other'] as const;

const schema = z.strictObject({
  id: z.string(),
  warehouse_customer_id: text,
  created_date: date,
  updated_date: date,
  status: z.enum(statuses),
  raw_status: text,
  order_id: text,
  notes: z.array(z.string()),
  line_items: z.array(
    z.strictObject({
      inventory_item_id: z.string(),
      sku: text,
      expected_quantity: count,
      received_quantity: count,
      restocked_quantity: count.nullable(),
      return_reason: text,
      quantity: count,
      warehouse_id: text,
      returned_date: date.nullable(),
    }),
  ),
  shipments: z.array(
    z.strictObject({
      tracking_number: text,
      shipped_date: date.nullable(),
      arrived_date: date.nullable(),
      warehouse_id: text,
      carrier: text,
      carrier_id: text,
      carrier_name: text,
      scac: text,
      shipping_cost: money,
      measurements,
      line_items: z.array(
        z.strictObject({
          inventory_item_id: z.string(),
          sku: text,
          quantity: count,
          receiving_details: z.array(
            z.strictObject({ quantity: count, condition: text, disposition: text }),
          ),
        }),
      ),
    }),
  ),
  external_system_url: text,
  additional_fields: free,
});
export type Return = z.infer<typeof schema>;

export const wmsReturns = defineResource({
  vertical: 'wms',
  functionName: 'get_returns',
  label: 'Returns',
  name: 'WmsReturn',
  noun: 'return',
  path: '/wms/returns',
  syncFrequency: 3600,
  event: 'return',
  isTaggable: true,
  schema,
  filters: { status: enumFilter(statuses), warehouse_customer_id: textFilter },
  relations: [
    { field: 'order_id', to: 'get_orders' },
    { field: 'line_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'shipments[].warehouse_id', to: 'get_warehouses' },
    { field: 'shipments[].line_items[].inventory_item_id', to: 'get_inventory' },
  ],
  writes: [createReturn, updateReturn, cancelReturn],
  generate: generateReturns,
});
