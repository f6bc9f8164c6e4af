import { z } from 'zod';
import { generateInboundShipments } from '../data/inbound-shipments.js';
import { dateRangeFilter, enumFilter, idFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, money, shipFromAddress, supplierObject, text } from './shapes.js';
import {
  createInboundShipment,
  receiveInboundShipment,
  updateInboundShipment,
} from './wms-inbound-shipment-writes.js';

const statuses = ['open', 'in-transit', 'receiving', 'received', 'cancelled', 'other'] as const;

const schema = z.strictObject({
  id: z.string(),
  warehouse_customer_id: text,
  created_date: date,
  updated_date: date,
  purchase_order_number: text,
  status: z.enum(statuses),
  raw_status: text,
  supplier: text,
  supplier_object: supplierObject,
  expected_arrival_date: date.nullable(),
  warehouse_id: text,
  line_items: z.array(
    z.strictObject({
      inventory_item_id: z.string(),
      sku: text,
      expected_quantity: count,
      received_quantity: count,
      unit_cost: money,
      external_id: text,
    }),
  ),
  receipts: z.array(
    z.strictObject({
      id: z.string(),
      arrived_date: date,
      line_items: z.array(
        z.strictObject({ inventory_item_id: z.string(), sku: text, quantity: count }),
      ),
    }),
  ),
  ship_from_address: shipFromAddress,
  tracking_numbers: z.array(z.string()),
  notes: z.array(z.string()),
  external_system_url: text,
  additional_fields: free,
});
export type InboundShipment = z.infer<typeof schema>;

export const wmsInboundShipments = defineResource({
  vertical: 'wms',
  functionName: 'get_inbound_shipments',
  label: 'Inbound shipments',
  name: 'WmsInboundShipment',
  noun: 'inbound shipment',
  path: '/wms/inbound-shipments',
  syncFrequency: 3600,
  event: 'inbound-shipment',
  additions: [{ list: 'receipts', event: 'inbound-shipment.receipt.created' }],
  isTaggable: true,
  schema,
  filters: {
    status: enumFilter(statuses),
    warehouse_customer_id: textFilter,
    warehouse_id: idFilter,
    expected_arrival_date: dateRangeFilter,
    purchase_order_number: textFilter,
  },
  relations: [
    { field: 'warehouse_id', to: 'get_warehouses' },
    { field: 'line_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'receipts[].line_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'supplier_object.supplier_id', to: 'get_suppliers' },
  ],
  writes: [createInboundShipment, updateInboundShipment, receiveInboundShipment],
  generate: generateInboundShipments,
});
