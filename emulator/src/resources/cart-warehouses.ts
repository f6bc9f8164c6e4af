import { z } from 'zod';
import { defineResource } from './resource.js';
import { date, shipFromAddress, text } from './shapes.js';

const sites = [
  ['Main stockroom', 'MAIN', '1818 Market Street', 'Oakland', 'CA', '94607'],
  ['Outlet store', 'OUTL', '77 Canal Street', 'Boston', 'MA', '02114'],
] as const;

export const cartWarehouses = defineResource({
  vertical: 'cart',
  functionName: 'get_warehouses',
  label: 'Warehouses',
  name: 'CartWarehouse',
  noun: 'warehouse',
  path: '/cart/warehouses',
  syncFrequency: 43_200,
  event: 'cart-warehouse',
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    created_date: date,
    updated_date: date,
    name: z.string(),
    code: text,
    address: shipFromAddress,
  }),
  filters: {},
  relations: [],
  generate: (world) =>
    sites.map(([name, code, address1, city, state, postal_code], n) => ({
      id: world.id('warehouse', n),
      created_date: world.at(29.5 - n * 0.1),
      updated_date: world.at(20 - n),
      name,
      code,
      address: {
        address1,
        address2: null,
        address3: null,
        city,
        state,
        postal_code,
        country: 'US',
      },
    })),
});
