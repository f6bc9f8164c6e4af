import { z } from 'zod';
import { mustHaveSku } from './must.js';
import { refused } from './refused.js';
import { noMeasurements } from './shapes.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { pieces, sizes, tags, word } from './write-shapes.js';

const PRODUCTS = '/wms/products';
const INVENTORY = '/wms/inventory';

const fields = {
  ...tags,
  sku: word.optional(),
  name: word.optional(),
  gtin: word.optional(),
  measurements: sizes.optional(),
};
const productBody = z.strictObject(fields);
const components = z
  .array(z.strictObject({ sku: word, unit_quantity: pieces }))
  .min(1)
  .max(100);
const kitBody = productBody.extend({ inventory_items: components.optional() });
const newProduct = productBody.required({ sku: true, name: true });
const newKit = kitBody.required({
  sku: true,
  name: true,
  gtin: true,
  measurements: true,
  inventory_items: true,
});

async function requireFreeSku(context: WriteContext, sku: string | undefined, own?: string) {
  if (sku === undefined) return;
  const taken = await context.findBy(PRODUCTS, 'sku', [sku]);
  if (taken.some(({ id }) => id !== own)) {
    throw refused(409, `There is a product with the SKU ${sku} already.`);
  }
}

const partsOf = (context: WriteContext, lines: z.infer<typeof components>) =>
  Promise.all(
    lines.map(async ({ sku, unit_quantity }) => {
      const item = await mustHaveSku(context, sku);
      return { inventory_item_id: item.id, sku, unit_quantity };
    }),
  );

const blank = (context: WriteContext, kind: string) => ({
  id: context.newId(kind),
  warehouse_customer_id: null,
  created_date: context.now,
  updated_date: context.now,
  active: true,
  external_system_url: null,
  additional_fields: {},
});

const productOf = (context: WriteContext, body: z.infer<typeof newProduct>): Row => ({
  ...blank(context, 'product'),
  name: body.name,
  sku: body.sku,
  gtin: body.gtin ?? null,
  unit_price: null,
  inventory_items: [],
  is_kit: false,
  supplier: null,
  supplier_object: null,
  country_of_origin: null,
  harmonized_code: null,
  supplier_products: [],
  ...(body.trackstar_tags && { trackstar_tags: body.trackstar_tags }),
});

const createProduct = defineWrite({
  functionName: 'create_product',
  method: 'post',
  path: PRODUCTS,
  operationId: 'createWmsProduct',
  summary: 'Create a product, with an inventory item of the same SKU',
  base: newProduct,
  sandbox: newProduct,
  async apply(context, { body }) {
    await requireFreeSku(context, body.sku);
    const [known] = await context.findBy(INVENTORY, 'sku', [body.sku]);
    const item = known ?? {
      ...blank(context, 'inventory_item'),
      name: body.name,
      sku: body.sku,
      unit_cost: null,
      awaiting: 0,
      onhand: 0,
      committed: 0,
      unfulfillable: 0,
      fulfillable: 0,
      unsellable: 0,
      sellable: 0,
      substitute_skus: [],
      inventory_by_warehouse_id: {},
      lots: [],
      measurements: body.measurements ?? noMeasurements,
      locations: [],
    };
    if (!known) await context.save(INVENTORY, [item]);
    const part = { inventory_item_id: item.id, sku: body.sku, unit_quantity: 1 };
    return { ...productOf(context, body), inventory_items: [part] };
  },
});

/** Sizes are those of the piece on the shelf. */
async function measure(context: WriteContext, product: Row, measurements: z.infer<typeof sizes>) {
  const [part] = product.inventory_items;
  const item = part && (await context.find(INVENTORY, part.inventory_item_id));
  if (item) await context.save(INVENTORY, [{ ...item, measurements, updated_date: context.now }]);
}

async function changed(context: WriteContext, record: Row, body: z.infer<typeof productBody>) {
  await requireFreeSku(context, body.sku, record.id);
  const { measurements, ...rest } = body;
  return { ...record, ...rest, updated_date: context.now };
}

const updateProduct = defineWrite({
  functionName: 'update_product',
  method: 'put',
  path: '/wms/products/{product_id}',
  operationId: 'updateWmsProduct',
  summary: 'Change a product',
  base: productBody,
  sandbox: productBody,
  async apply(context, { record, body }) {
    if (body.measurements) await measure(context, record, body.measurements);
    return changed(context, record, body);
  },
});

const createKit = defineWrite({
  functionName: 'create_kit',
  method: 'post',
  path: '/wms/kits',
  operationId: 'createWmsKit',
  summary: 'Create a product made of several items',
  base: newKit,
  sandbox: newKit,
  async apply(context, { body }) {
    await requireFreeSku(context, body.sku);
    return {
      ...productOf(context, body),
      is_kit: true,
      inventory_items: await partsOf(context, body.inventory_items),
      additional_fields: { measurements: body.measurements },
    };
  },
});

const updateKit = defineWrite({
  functionName: 'update_kit',
  method: 'put',
  path: '/wms/kits/{kit_id}',
  operationId: 'updateWmsKit',
  summary: 'Change a kit',
  base: kitBody,
  sandbox: kitBody,
  async apply(context, { record, body }) {
    if (!record.is_kit) throw refused(409, `Product ${record.id} is not a kit.`);
    const { inventory_items, measurements, ...rest } = body;
    return {
      ...(await changed(context, record, rest)),
      ...(inventory_items && { inventory_items: await partsOf(context, inventory_items) }),
      ...(measurements && { additional_fields: { ...record.additional_fields, measurements } }),
    };
  },
});

export const wmsProductWrites = [createProduct, updateProduct, createKit, updateKit];
