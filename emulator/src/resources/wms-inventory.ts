import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { binOf } from '../data/bins.js';
import { itemsOf, measurementsOf } from '../data/goods.js';
import type { World } from '../data/world.js';
import { codeFilter, flagFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, measurements, money, text } from './shapes.js';
import { wmsInboundShipments } from './wms-inbound-shipments.js';
import { adjustInventory } from './wms-inventory-writes.js';
import { wmsOrders } from './wms-orders.js';
import { wmsProducts } from './wms-products.js';
import { isWaiting } from './wms-stock.js';
import { wmsWarehouses } from './wms-warehouses.js';

/** Pieces that open orders have a claim on, by item and warehouse. */
const commitments = (world: World): Map<string, number> =>
  world.memo('commitments', () => {
    const products = new Map(world.rows(wmsProducts).map((product) => [product.id, product]));
    const held = new Map<string, number>();
    for (const order of world.rows(wmsOrders)) {
      if (!isWaiting(order.status)) continue;
      for (const line of order.line_items) {
        for (const part of products.get(line.product_id)?.inventory_items ?? []) {
          const key = `${part.inventory_item_id} ${order.warehouse_id}`;
          held.set(key, (held.get(key) ?? 0) + part.unit_quantity * line.quantity);
        }
      }
    }
    return held;
  });

/** Pieces that are announced and have not come yet, by item and warehouse. */
const announcements = (world: World): Map<string, number> =>
  world.memo('announcements', () => {
    const awaited = new Map<string, number>();
    for (const inbound of world.rows(wmsInboundShipments)) {
      if (inbound.status === 'received' || inbound.status === 'cancelled') continue;
      for (const line of inbound.line_items) {
        const key = `${line.inventory_item_id} ${inbound.warehouse_id}`;
        const open = line.expected_quantity - line.received_quantity;
        awaited.set(key, (awaited.get(key) ?? 0) + open);
      }
    }
    return awaited;
  });

export const wmsInventory = defineResource({
  vertical: 'wms',
  functionName: 'get_inventory',
  label: 'Inventory',
  name: 'WmsInventoryItem',
  noun: 'inventory',
  path: '/wms/inventory',
  syncFrequency: 3600,
  event: 'inventory',
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    warehouse_customer_id: text,
    created_date: date,
    updated_date: date,
    name: z.string(),
    sku: text,
    unit_cost: money,
    active: z.boolean(),
    awaiting: count,
    onhand: count,
    committed: count,
    unfulfillable: count,
    fulfillable: count,
    unsellable: count,
    sellable: count,
    substitute_skus: z.array(z.string()),
    inventory_by_warehouse_id: z.record(
      z.string(),
      z.strictObject({
        awaiting: count.nullable(),
        onhand: count,
        committed: count.nullable(),
        unfulfillable: count.nullable(),
        fulfillable: count.nullable(),
        unsellable: count.nullable(),
        sellable: count.nullable(),
      }),
    ),
    lots: z.array(
      z.strictObject({
        lot_id: z.string(),
        onhand: count,
        expiration_date: date.nullable(),
        warehouse_id: text,
      }),
    ),
    measurements,
    locations: z.array(
      z.strictObject({ location_id: z.string(), quantity: count, warehouse_id: z.string() }),
    ),
    external_system_url: text,
    additional_fields: free,
  }),
  filters: { warehouse_customer_id: textFilter, sku: codeFilter, active: flagFilter },
  relations: [
    { field: 'inventory_by_warehouse_id{}', to: 'get_warehouses' },
    { field: 'locations[].warehouse_id', to: 'get_warehouses' },
    { field: 'locations[].location_id', to: 'get_warehouse_locations' },
    { field: 'warehouse_customer_id', to: 'get_warehouse_customers' },
  ],
  writes: [adjustInventory],
  generate(world) {
    const faker = world.faker('inventory');
    const warehouses = world.rows(wmsWarehouses);
    const held = commitments(world);
    const awaited = announcements(world);
    return itemsOf(world).map((item) => {
      const id = world.id('inventory_item', item.index);
      const sites = warehouses.map((warehouse) => {
        const committed = held.get(`${id} ${warehouse.id}`) ?? 0;
        const unfulfillable = faker.datatype.boolean(0.3)
          ? faker.number.int({ min: 1, max: 6 })
          : 0;
        const fulfillable = faker.datatype.boolean(0.08)
          ? 0
          : faker.number.int({ min: 4, max: 260 });
        const awaiting = awaited.get(`${id} ${warehouse.id}`) ?? 0;
        const onhand = committed + unfulfillable + fulfillable;
        const stock = { awaiting, onhand, committed, unfulfillable, fulfillable };
        return { warehouse, stock: { ...stock, unsellable: unfulfillable, sellable: fulfillable } };
      });
      const over = (field: keyof (typeof sites)[0]['stock']) =>
        sum(sites, ({ stock }) => stock[field]);
      const created = faker.number.float({ min: 20, max: 29.5 });
      return {
        id,
        warehouse_customer_id: world.id('warehouse_customer', item.index % 2),
        created_date: world.at(created),
        updated_date: world.at(faker.number.float({ min: 0.02, max: 3 })),
        name: item.name,
        sku: item.sku,
        unit_cost: dollars(item.cost),
        active: !faker.datatype.boolean(0.06),
        awaiting: over('awaiting'),
        onhand: over('onhand'),
        committed: over('committed'),
        unfulfillable: over('unfulfillable'),
        fulfillable: over('fulfillable'),
        unsellable: over('unsellable'),
        sellable: over('sellable'),
        substitute_skus: [],
        inventory_by_warehouse_id: Object.fromEntries(
          sites.map(({ warehouse, stock }) => [warehouse.id, stock]),
        ),
        lots: [],
        measurements: measurementsOf(item),
        locations: sites
          .filter(({ stock }) => stock.onhand > 0)
          .map(({ warehouse, stock }) => ({
            location_id: binOf(warehouse.code ?? '', item),
            quantity: stock.onhand,
            warehouse_id: warehouse.id,
          })),
        external_system_url: null,
        additional_fields: {},
      };
    });
  },
});
