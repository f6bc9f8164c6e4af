import { z } from 'zod';
import { defineResource } from './resource.js';
import { date, free, shipFromAddress, text } from './shapes.js';

const sites = [
  ['Reno Fulfillment Center', 'RNO1', '4950 Longley Lane', 'Reno', 'NV', '89502', 'US'],
  ['Columbus Distribution Center', 'CMH1', '2200 Rohr Road', 'Columbus', 'OH', '43137', 'US'],
  ['Dallas South', 'DFW2', '7300 Bonnie View Road', 'Dallas', 'TX', '75241', 'US'],
  ['Allentown East', 'ABE1', '8250 Industrial Boulevard', 'Breinigsville', 'PA', '18031', 'US'],
] as const;

const schema = z.strictObject({
  id: z.string(),
  created_date: date,
  updated_date: date,
  name: z.string(),
  code: text,
  address: shipFromAddress,
  additional_fields: free,
});
export type Warehouse = z.infer<typeof schema>;

export const wmsWarehouses = defineResource({
  vertical: 'wms',
  functionName: 'get_warehouses',
  label: 'Warehouses',
  name: 'WmsWarehouse',
  noun: 'warehouse',
  path: '/wms/warehouses',
  syncFrequency: 43_200,
  event: 'warehouse',
  isTaggable: true,
  schema,
  filters: {},
  relations: [],
  generate(world) {
    const count = world.isSandbox ? 2 : world.pick('warehouse count', 1, sites.length);
    return sites
      .slice(0, count)
      .map(([name, code, address1, city, state, postal_code, country], n) => ({
        id: world.id('warehouse', n),
        created_date: world.at(29.5 - n * 0.1),
        updated_date: world.at(21 - n),
        name,
        code,
        address: { address1, address2: null, address3: null, city, state, postal_code, country },
        additional_fields: {},
      }));
  },
});
