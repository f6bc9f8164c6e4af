import { suppliersOf } from '../data/goods.js';
import { textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { party } from './shapes.js';

export const wmsSuppliers = defineResource({
  vertical: 'wms',
  functionName: 'get_suppliers',
  label: 'Suppliers',
  name: 'WmsSupplier',
  noun: 'supplier',
  path: '/wms/inbound-shipments/suppliers',
  hasNoItem: true,
  syncFrequency: 43_200,
  event: null,
  isTaggable: false,
  schema: party,
  filters: { warehouse_customer_id: textFilter },
  relations: [{ field: 'warehouse_customer_id', to: 'get_warehouse_customers' }],
  generate: (world) =>
    suppliersOf(world).map(({ id, name }, n) => ({
      id,
      name,
      warehouse_customer_id: world.id('warehouse_customer', n % 2),
      created_date: world.at(29.2 - n * 0.1),
      updated_date: world.at(23 - n),
      additional_fields: {},
    })),
});
