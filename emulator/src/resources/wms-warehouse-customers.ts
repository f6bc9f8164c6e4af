import { z } from 'zod';
import { warehouseCustomersOf } from '../data/accounts.js';
import { defineResource } from './resource.js';
import { date, free, text } from './shapes.js';

export const wmsWarehouseCustomers = defineResource({
  vertical: 'wms',
  functionName: 'get_warehouse_customers',
  label: 'Warehouse customers',
  name: 'WmsWarehouseCustomer',
  noun: 'warehouse customer',
  path: '/wms/warehouse-customers',
  syncFrequency: 43_200,
  event: 'warehouse-customer',
  isTaggable: false,
  schema: z.strictObject({
    id: z.string(),
    created_date: date,
    updated_date: date,
    name: z.string(),
    email: text,
    additional_fields: free,
  }),
  filters: {},
  relations: [],
  generate: (world) =>
    warehouseCustomersOf(world).map((customer, n) => ({
      id: customer.id,
      created_date: world.at(29.6 - n * 0.1),
      updated_date: world.at(24 - n),
      name: customer.name,
      email: customer.email,
      additional_fields: {},
    })),
});
