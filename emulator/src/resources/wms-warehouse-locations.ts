import { z } from 'zod';
import { binsOf } from '../data/bins.js';
import { textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { date, free, measurements, text } from './shapes.js';
import { wmsWarehouses } from './wms-warehouses.js';

export const wmsWarehouseLocations = defineResource({
  vertical: 'wms',
  functionName: 'get_warehouse_locations',
  label: 'Warehouse locations',
  name: 'WmsWarehouseLocation',
  noun: 'location',
  path: '/wms/warehouses/{warehouse_id}/locations',
  parent: { field: 'warehouse_id', resource: wmsWarehouses },
  syncFrequency: 43_200,
  event: 'warehouse-location',
  isTaggable: false,
  schema: z.strictObject({
    id: z.string(),
    created_date: date,
    updated_date: date,
    name: text,
    warehouse_id: z.string(),
    type: text,
    measurements,
    additional_fields: free,
  }),
  filters: { type: textFilter },
  relations: [{ field: 'warehouse_id', to: 'get_warehouses' }],
  generate: (world) =>
    world.rows(wmsWarehouses).flatMap((warehouse, site) =>
      binsOf(warehouse.code ?? '').map((bin, n) => ({
        id: bin,
        created_date: world.at(29.1 - site * 0.1),
        updated_date: world.at(22 - (n % 20)),
        name: bin,
        warehouse_id: warehouse.id,
        type: bin.endsWith('-1') ? 'pick' : 'reserve',
        measurements: {
          length: 48,
          width: 40,
          height: 60,
          unit: 'in' as const,
          weight: null,
          weight_unit: null,
        },
        additional_fields: {},
      })),
    ),
});
