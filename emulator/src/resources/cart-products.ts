import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { type Item, itemsOf } from '../data/goods.js';
import type { World } from '../data/world.js';
import { cartProductWrites } from './cart-product-writes.js';
import { defineResource } from './resource.js';
import { count, date, free, money, text } from './shapes.js';

/** A listing and the variants of it that can be bought; products are numbered parent first, then its variants. */
export interface Listing {
  id: string;
  sku: string;
  name: string;
  variants: { id: string; item: Item }[];
}

export const listingsOf = (world: World): Listing[] =>
  world.memo('listings', () => {
    const groups = new Map<string, Item[]>();
    for (const item of itemsOf(world)) {
      groups.set(item.parentSku, [...(groups.get(item.parentSku) ?? []), item]);
    }
    // The sandbox has 17 products in all, parents among them.
    const limit = world.isSandbox ? 17 : Number.POSITIVE_INFINITY;
    const listings: Listing[] = [];
    let next = 0;
    for (const [sku, items] of groups) {
      const room = Math.min(items.length, limit - next - 1);
      if (room < 1) break;
      listings.push({
        id: world.id('product', next++),
        sku,
        name: items[0]?.parentName ?? sku,
        variants: items.slice(0, room).map((item) => ({ id: world.id('product', next++), item })),
      });
    }
    return listings;
  });

export const cartProducts = defineResource({
  vertical: 'cart',
  functionName: 'get_products',
  label: 'Products',
  name: 'CartProduct',
  noun: 'product',
  path: '/cart/products',
  syncFrequency: 3600,
  event: 'cart-product',
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    created_date: date,
    updated_date: date,
    name: z.string(),
    sku: text,
    parent_product_id: z.string(),
    is_kit: z.boolean(),
    active: z.boolean(),
    price: money,
    unit_cost: money,
    inventory: count.nullable(),
    inventory_by_warehouse_id: z.record(z.string(), count),
    tags: z.array(z.string()),
    external_system_url: text,
    additional_fields: free,
  }),
  filters: {},
  relations: [
    { field: 'parent_product_id', to: 'get_products' },
    { field: 'inventory_by_warehouse_id{}', to: 'get_warehouses' },
  ],
  writes: cartProductWrites,
  generate(world) {
    const faker = world.faker('products');
    const warehouseIds = [world.id('warehouse', 0), world.id('warehouse', 1)];
    return listingsOf(world).flatMap((listing) => {
      const created = faker.number.float({ min: 20, max: 29.5 });
      const shared = {
        created_date: world.at(created),
        updated_date: world.at(created * faker.number.float({ min: 0.05, max: 0.9 })),
        parent_product_id: listing.id,
        is_kit: false,
        active: !faker.datatype.boolean(0.05),
        tags: [],
        external_system_url: null,
        additional_fields: {},
      };
      const variants = listing.variants.map(({ id, item }) => {
        const stock = warehouseIds.map(() => faker.number.int({ min: 0, max: 180 }));
        return {
          ...shared,
          id,
          name: item.name,
          sku: item.sku,
          price: dollars(item.price),
          unit_cost: dollars(item.cost),
          inventory: sum(stock, (pieces) => pieces),
          inventory_by_warehouse_id: Object.fromEntries(
            warehouseIds.map((warehouseId, at) => [warehouseId, stock[at] ?? 0]),
          ),
        };
      });
      const parent = {
        ...shared,
        id: listing.id,
        name: listing.name,
        sku: listing.sku,
        price: variants[0]?.price ?? null,
        unit_cost: null,
        inventory: sum(variants, (variant) => variant.inventory),
        inventory_by_warehouse_id: Object.fromEntries(
          warehouseIds.map((warehouseId) => [
            warehouseId,
            sum(variants, (variant) => variant.inventory_by_warehouse_id[warehouseId] ?? 0),
          ]),
        ),
      };
      return [parent, ...variants];
    });
  },
});
