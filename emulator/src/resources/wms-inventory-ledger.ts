import { z } from 'zod';
import { generateLedger } from '../data/ledger.js';
import { enumFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, text } from './shapes.js';

const types = [
  'adjustment',
  'return_receipt',
  'inbound_receipt',
  'order_shipment',
  'supplier_return',
  'movement',
  'other',
] as const;

const schema = z.strictObject({
  id: z.string(),
  created_date: date,
  updated_date: date,
  entry_date: date,
  inventory_item_id: z.string(),
  sku: z.string(),
  quantity: count,
  raw_event_type: text,
  event_type: z.enum(types),
  reason: text,
  object_id: text,
  object_type: z.enum(['order', 'inbound_shipment', 'return']).nullable(),
  warehouse_id: text,
  location_id: text,
  additional_fields: free,
});
export type LedgerEntry = z.infer<typeof schema>;

export const wmsInventoryLedger = defineResource({
  vertical: 'wms',
  functionName: 'get_inventory_ledger',
  label: 'Inventory ledger',
  name: 'WmsInventoryLedgerEntry',
  noun: 'ledger entry',
  path: '/wms/inventory/ledger',
  hasNoItem: true,
  syncFrequency: 3600,
  isOffByDefault: true,
  event: 'inventory_ledger',
  isTaggable: false,
  schema,
  filters: { warehouse_customer_id: textFilter, event_type: enumFilter(types) },
  relations: [
    { field: 'inventory_item_id', to: 'get_inventory' },
    { field: 'warehouse_id', to: 'get_warehouses' },
  ],
  generate: generateLedger,
});
