import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { type Item, itemsOf } from '../data/goods.js';
import type { World } from '../data/world.js';
import { codeFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, money, supplierObject, text } from './shapes.js';
import { wmsProductWrites } from './wms-product-writes.js';

/** A sellable thing: one item, or a kit of several. */
export interface Sellable {
  index: number;
  name: string;
  sku: string;
  price: number;
  parts: { item: Item; quantity: number }[];
}

const KITS = 2;

/** What can be ordered, with what has to be picked for it. */
export const sellablesOf = (world: World): Sellable[] =>
  world.memo('sellables', () => {
    const items = itemsOf(world);
    const singles = items.map((item) => ({ ...item, parts: [{ item, quantity: 1 }] }));
    const kits = Array.from({ length: KITS }, (_, n) => {
      const parts = [items[n * 4], items[n * 4 + 3]].flatMap((item, at) =>
        item ? [{ item, quantity: at + 1 }] : [],
      );
      const full = sum(parts, ({ item, quantity }) => item.price * quantity);
      return {
        index: items.length + n,
        name: `Bundle: ${parts.map(({ item }) => item.parentName).join(' + ')}`,
        sku: `${items[0]?.sku.split('-')[0]}-KIT-${n + 1}`,
        price: Math.round((full * 0.9) / 100) * 100,
        parts,
      };
    });
    return [...singles, ...kits];
  });

export const wmsProducts = defineResource({
  vertical: 'wms',
  functionName: 'get_products',
  label: 'Products',
  name: 'WmsProduct',
  noun: 'product',
  path: '/wms/products',
  syncFrequency: 3600,
  event: 'product',
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    warehouse_customer_id: text,
    created_date: date,
    updated_date: date,
    name: z.string(),
    sku: text,
    gtin: text,
    unit_price: money,
    inventory_items: z.array(
      z.strictObject({ inventory_item_id: z.string(), sku: text, unit_quantity: count }),
    ),
    is_kit: z.boolean(),
    active: z.boolean(),
    supplier: text,
    supplier_object: supplierObject,
    country_of_origin: text,
    harmonized_code: text,
    supplier_products: z.array(
      z.strictObject({
        supplier_id: z.string(),
        supplier_name: text,
        external_id: text,
        unit_cost: text,
      }),
    ),
    external_system_url: text,
    additional_fields: free,
  }),
  filters: { warehouse_customer_id: textFilter, sku: codeFilter },
  relations: [
    { field: 'inventory_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'warehouse_customer_id', to: 'get_warehouse_customers' },
    { field: 'supplier_object.supplier_id', to: 'get_suppliers' },
  ],
  writes: wmsProductWrites,
  generate(world) {
    const faker = world.faker('products');
    return sellablesOf(world).map(({ index, name, sku, price, parts }) => {
      const isKit = parts.length > 1;
      const item = parts[0]?.item;
      const supplier = isKit ? undefined : item?.supplier;
      const created = faker.number.float({ min: 20, max: 29.5 });
      return {
        id: world.id('product', index),
        warehouse_customer_id: world.id('warehouse_customer', index % 2),
        created_date: world.at(created),
        updated_date: world.at(created * faker.number.float({ min: 0.05, max: 0.9 })),
        name,
        sku,
        gtin: isKit ? null : (item?.gtin ?? null),
        unit_price: dollars(price),
        inventory_items: parts.map((part) => ({
          inventory_item_id: world.id('inventory_item', part.item.index),
          sku: part.item.sku,
          unit_quantity: part.quantity,
        })),
        is_kit: isKit,
        active: !faker.datatype.boolean(0.06),
        supplier: supplier?.name ?? null,
        supplier_object: supplier
          ? { supplier_id: supplier.id, supplier_name: supplier.name }
          : null,
        country_of_origin: isKit ? null : (item?.origin ?? null),
        harmonized_code: isKit ? null : (item?.harmonizedCode ?? null),
        supplier_products:
          supplier && item
            ? [
                {
                  supplier_id: supplier.id,
                  supplier_name: supplier.name,
                  external_id: `${item.sku}-S`,
                  unit_cost: dollars(item.cost).toFixed(2),
                },
              ]
            : [],
        external_system_url: null,
        additional_fields: {},
      };
    });
  },
});
