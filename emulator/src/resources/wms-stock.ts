import { refused } from './refused.js';
import type { Row, WriteContext } from './write.js';

/*
 * How writes move stock. What is on hand in a warehouse is committed to orders, not fit for sale, or free to be sold;
 * an order that waits in the building has its pieces committed, every other order has none.
 */

const INVENTORY = '/wms/inventory';

const waiting = new Set(['open', 'confirmed', 'processing', 'picked', 'packed', 'exception']);

export const isWaiting = (status: string) => waiting.has(status);

interface Stock {
  awaiting: number;
  committed: number;
  unfulfillable: number;
  fulfillable: number;
}

export interface Piece {
  inventory_item_id: string;
  sku: string | null;
  quantity: number;
  parent_product_id: string | null;
}

/** What has to be picked for order lines: one item for a plain product, several for a kit. */
export async function piecesOf(
  context: WriteContext,
  lines: { product_id: string; quantity: number }[],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const product = await context.find('/wms/products', line.product_id);
    for (const part of product?.inventory_items ?? []) {
      pieces.push({
        inventory_item_id: part.inventory_item_id,
        sku: part.sku,
        quantity: part.unit_quantity * line.quantity,
        parent_product_id: product.is_kit ? product.id : null,
      });
    }
  }
  return pieces;
}

/** Pieces of which the stock is known: not every integration tells of its inventory. */
export async function countedPieces(context: WriteContext, pieces: Piece[]): Promise<Piece[]> {
  const counted: Piece[] = [];
  for (const piece of pieces) {
    if (await context.find(INVENTORY, piece.inventory_item_id)) counted.push(piece);
  }
  return counted;
}

/** The first of the warehouses that has all of it free; undefined when none has. */
export async function warehouseWith(
  context: WriteContext,
  pieces: Piece[],
): Promise<string | undefined> {
  const items = await Promise.all(
    pieces.map(async (piece) => ({
      piece,
      item: await context.find(INVENTORY, piece.inventory_item_id),
    })),
  );
  const sites = Object.keys(items[0]?.item?.inventory_by_warehouse_id ?? {});
  return sites.find((site) =>
    items.every(
      ({ piece, item }) =>
        (item?.inventory_by_warehouse_id[site]?.fulfillable ?? 0) >= piece.quantity,
    ),
  );
}

/** Changes the stock of one item in one warehouse. Refuses what would leave less than nothing. */
export async function changeStock(
  context: WriteContext,
  itemId: string,
  warehouseId: string,
  change: Partial<Stock>,
  locationId?: string,
): Promise<Row | undefined> {
  const item = await context.find(INVENTORY, itemId);
  if (!item) return undefined;
  const old = item.inventory_by_warehouse_id[warehouseId] ?? {};
  const of = (field: keyof Stock) => (old[field] ?? 0) + (change[field] ?? 0);
  const stock = {
    // More may arrive than was announced.
    awaiting: Math.max(of('awaiting'), 0),
    committed: of('committed'),
    unfulfillable: of('unfulfillable'),
    fulfillable: of('fulfillable'),
  };
  if (stock.committed < 0 || stock.unfulfillable < 0 || stock.fulfillable < 0) {
    throw refused(
      422,
      `Warehouse ${warehouseId} has ${old.fulfillable ?? 0} free pieces of ${item.sku}, which is not enough.`,
    );
  }
  const sites = {
    ...item.inventory_by_warehouse_id,
    [warehouseId]: withSums(stock),
  };
  const changed = {
    ...item,
    ...withSums(totals(Object.values(sites))),
    inventory_by_warehouse_id: sites,
    locations: await shelve(context, item, warehouseId, locationId, onhand(stock)),
    updated_date: context.now,
  };
  await context.save(INVENTORY, [changed]);
  return changed;
}

const onhand = ({ committed, unfulfillable, fulfillable }: Stock) =>
  committed + unfulfillable + fulfillable;

const withSums = (stock: Stock) => ({
  ...stock,
  onhand: onhand(stock),
  unsellable: stock.unfulfillable,
  sellable: stock.fulfillable,
});

const totals = (sites: Stock[]): Stock => {
  const over = (field: keyof Stock) => sites.reduce((sum, site) => sum + (site[field] ?? 0), 0);
  return {
    awaiting: over('awaiting'),
    committed: over('committed'),
    unfulfillable: over('unfulfillable'),
    fulfillable: over('fulfillable'),
  };
};

/** The shelves of the warehouse hold what is on hand there; the difference goes to, or comes from, one of them. */
async function shelve(
  context: WriteContext,
  item: Row,
  warehouseId: string,
  locationId: string | undefined,
  wanted: number,
) {
  const others = item.locations.filter((each: Row) => each.warehouse_id !== warehouseId);
  const here = item.locations.filter((each: Row) => each.warehouse_id === warehouseId);
  let difference = wanted - here.reduce((sum: number, each: Row) => sum + each.quantity, 0);
  let target = locationId ?? here[0]?.location_id;
  if (!target && difference > 0) {
    const [bin] = await context.findBy('/wms/warehouses/{warehouse_id}/locations', 'warehouse_id', [
      warehouseId,
    ]);
    target = bin?.id ?? `${warehouseId}-1`;
  }
  if (difference > 0 && !here.some((each: Row) => each.location_id === target)) {
    here.push({ location_id: target, quantity: 0, warehouse_id: warehouseId });
  }
  const inOrder = [...here].sort(
    (a, b) => Number(b.location_id === target) - Number(a.location_id === target),
  );
  const shelved = inOrder.map((each) => {
    const step = difference > 0 ? difference : Math.max(difference, -each.quantity);
    difference -= step;
    return { ...each, quantity: each.quantity + step };
  });
  return [...others, ...shelved.filter((each) => each.quantity > 0)];
}

interface Movement {
  item: Piece | Row;
  quantity: number;
  type: 'adjustment' | 'return_receipt' | 'inbound_receipt' | 'order_shipment';
  warehouseId: string;
  objectId?: string;
  objectType?: 'order' | 'inbound_shipment' | 'return';
  locationId?: string | undefined;
  reason?: string;
}

/** Notes in the ledger what came in or went out. */
export const noteMovement = (context: WriteContext, movement: Movement) =>
  context.save('/wms/inventory/ledger', [
    {
      id: context.newId('ledger_entry'),
      created_date: context.now,
      updated_date: context.now,
      entry_date: context.now,
      inventory_item_id: movement.item.inventory_item_id ?? movement.item.id,
      sku: movement.item.sku ?? '',
      quantity: movement.quantity,
      raw_event_type: movement.type.toUpperCase(),
      event_type: movement.type,
      reason: movement.reason ?? null,
      object_id: movement.objectId ?? null,
      object_type: movement.objectType ?? null,
      warehouse_id: movement.warehouseId,
      location_id: movement.locationId ?? null,
      additional_fields: {},
    },
  ]);
