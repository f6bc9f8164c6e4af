import { z } from 'zod';
import { must } from './must.js';
import { refused } from './refused.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { word } from './write-shapes.js';

const PRODUCTS = '/cart/products';

const adjustment = z.strictObject({
  quantity: z.int().min(0).max(1_000_000),
  adjustment_type: z.enum(['increase', 'decrease', 'exact']),
});
const inWarehouse = adjustment.extend({ warehouse_id: word.optional() });
type Adjustment = z.infer<typeof inWarehouse>;

const sum = (stock: Record<string, number>) =>
  Object.values(stock).reduce((total, pieces) => total + pieces, 0);

/** Variants have stock; what their parent has is what they have together. */
async function adjust(context: WriteContext, product: Row, change: Adjustment): Promise<Row> {
  const family = await context.findBy(PRODUCTS, 'parent_product_id', [product.parent_product_id]);
  const isParent = product.id === product.parent_product_id;
  if (isParent && family.length > 1) {
    throw refused(422, `Product ${product.id} has variants. Adjust the stock of those.`);
  }
  const warehouseId = change.warehouse_id ?? Object.keys(product.inventory_by_warehouse_id)[0];
  if (!warehouseId) throw refused(422, 'The product lies in no warehouse. Send a warehouse_id.');
  await must(context, '/cart/warehouses', 'warehouse', warehouseId);
  const now = product.inventory_by_warehouse_id[warehouseId] ?? 0;
  const next = {
    increase: now + change.quantity,
    decrease: now - change.quantity,
    exact: change.quantity,
  }[change.adjustment_type];
  if (next < 0) {
    throw refused(
      422,
      `There are ${now} pieces in warehouse ${warehouseId}, not ${change.quantity}.`,
    );
  }
  const stock = { ...product.inventory_by_warehouse_id, [warehouseId]: next };
  const changed = withStock(context, product, stock);
  const parent = family.find(({ id }) => id === product.parent_product_id);
  if (parent && !isParent) {
    const before = parent.inventory_by_warehouse_id[warehouseId] ?? 0;
    const together = { ...parent.inventory_by_warehouse_id, [warehouseId]: before + next - now };
    await context.save(PRODUCTS, [withStock(context, parent, together)]);
  }
  return changed;
}

const withStock = (context: WriteContext, product: Row, stock: Record<string, number>) => ({
  ...product,
  inventory: sum(stock),
  inventory_by_warehouse_id: stock,
  updated_date: context.now,
});

const adjustInventory = defineWrite({
  functionName: 'adjust_inventory',
  method: 'put',
  path: '/cart/products/{product_id}/adjust-inventory',
  operationId: 'adjustCartInventory',
  summary: 'Adjust the stock of a variant',
  base: inWarehouse,
  sandbox: inWarehouse,
  apply: (context, { record, body }) => adjust(context, record, body),
});

/** Nobody documents the body. */
const batchBody = z.strictObject({
  adjustments: z
    .array(inWarehouse.extend({ product_id: word }))
    .min(1)
    .max(100),
});

const batchAdjustInventory = defineWrite({
  functionName: 'batch_adjust_inventory',
  method: 'put',
  path: '/cart/products/batch-adjust-inventory',
  operationId: 'batchAdjustCartInventory',
  summary: 'Adjust the stock of several variants, all or none',
  base: batchBody,
  sandbox: batchBody,
  comesWith: 'adjust_inventory',
  isBatch: true,
  async apply(context, { body }) {
    const changed = new Map<string, Row>();
    for (const { product_id, ...change } of body.adjustments) {
      const product = await must(context, PRODUCTS, 'product', product_id);
      const next = await adjust(context, product, change);
      // Saved one by one, so that the next adjustment sees it.
      await context.save(PRODUCTS, [next]);
      changed.set(product_id, next);
    }
    return [...changed.values()];
  },
});

export const cartProductWrites = [adjustInventory, batchAdjustInventory];
