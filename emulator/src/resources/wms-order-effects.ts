import { refused } from './refused.js';
import { noAddress, noMeasurements } from './shapes.js';
import {
  changeStock,
  countedPieces,
  isWaiting,
  noteMovement,
  type Piece,
  piecesOf,
  warehouseWith,
} from './wms-stock.js';
import type { Row, WriteContext } from './write.js';

const isShipped = (status: string) => status === 'fulfilled' || status === 'partially_fulfilled';

/** Throws when the order has left or was called off. */
export function requireChangeable(order: Row, what: string): void {
  if (isShipped(order.status) || order.status === 'cancelled') {
    throw refused(409, `Order ${order.order_number} is ${order.status} and cannot be ${what}.`);
  }
}

/** Commits stock to an order that is new or waits again; without enough anywhere it is backordered. */
export async function allocate(context: WriteContext, order: Row): Promise<Row> {
  const pieces = await countedPieces(context, await piecesOf(context, order.line_items));
  if (pieces.length === 0) return order;
  const warehouseId = await warehouseWith(context, pieces);
  if (!warehouseId) return { ...order, status: 'backordered', raw_status: 'BACKORDERED' };
  await moveStock(context, pieces, warehouseId, 1);
  return { ...order, warehouse_id: warehouseId };
}

/** Gives back what was committed to the order. */
export async function release(context: WriteContext, order: Row): Promise<void> {
  if (!isWaiting(order.status) || !order.warehouse_id) return;
  await moveStock(context, await piecesOf(context, order.line_items), order.warehouse_id, -1);
}

async function moveStock(
  context: WriteContext,
  pieces: Piece[],
  warehouseId: string,
  sign: 1 | -1,
) {
  for (const { inventory_item_id, quantity } of pieces) {
    await changeStock(context, inventory_item_id, warehouseId, {
      committed: sign * quantity,
      fulfillable: -sign * quantity,
    });
  }
}

/** What of the order has not been shipped yet. */
export async function remaining(context: WriteContext, order: Row): Promise<Piece[]> {
  const shipped = new Map<string, number>();
  for (const shipment of order.shipments) {
    if (shipment.status === 'cancelled') continue;
    for (const line of shipment.line_items) {
      const key = `${line.inventory_item_id} ${line.parent_product_id}`;
      shipped.set(key, (shipped.get(key) ?? 0) + line.quantity);
    }
  }
  return (await piecesOf(context, order.line_items)).flatMap((piece) => {
    const key = `${piece.inventory_item_id} ${piece.parent_product_id}`;
    const gone = Math.min(shipped.get(key) ?? 0, piece.quantity);
    shipped.set(key, (shipped.get(key) ?? 0) - gone);
    return piece.quantity > gone ? [{ ...piece, quantity: piece.quantity - gone }] : [];
  });
}

export interface ShipmentInput {
  warehouseId: string;
  shippedDate: string;
  pieces: Piece[];
  packages: { package_id?: string; tracking_number: string }[];
  trackingUrl?: string | undefined;
  carrierName?: string | undefined;
  carrierId?: string | undefined;
  methodId?: string | undefined;
  methodName?: string | undefined;
  cost?: number | undefined;
  measurements?: Row;
}

/** Sends pieces on their way: the stock goes down, the shipment stands in the order, the order is fulfilled or partly. */
export async function ship(context: WriteContext, order: Row, input: ShipmentInput): Promise<Row> {
  const open = await remaining(context, order);
  const isCommitted = isWaiting(order.status) && order.warehouse_id;
  if (isCommitted) await moveStock(context, open, order.warehouse_id, -1);
  for (const piece of input.pieces) {
    await changeStock(context, piece.inventory_item_id, input.warehouseId, {
      fulfillable: -piece.quantity,
    });
    await noteMovement(context, {
      item: piece,
      quantity: -piece.quantity,
      type: 'order_shipment',
      warehouseId: input.warehouseId,
      objectId: order.id,
      objectType: 'order',
    });
  }
  const count = (pieces: Piece[]) => pieces.reduce((sum, piece) => sum + piece.quantity, 0);
  const isAll = count(input.pieces) === count(open);
  return {
    ...order,
    status: isAll ? 'fulfilled' : 'partially_fulfilled',
    raw_status: isAll ? 'SHIPPED' : 'PART_SHIPPED',
    line_items: order.line_items.map((line: Row) => ({
      ...line,
      is_picked: isAll || line.is_picked,
    })),
    shipments: [...order.shipments, await shipmentOf(context, order, input)],
    updated_date: context.now,
  };
}

async function shipmentOf(context: WriteContext, order: Row, input: ShipmentInput): Promise<Row> {
  const warehouse = await context.find('/wms/warehouses', input.warehouseId);
  const carrier = {
    shipping_method_id: input.methodId ?? order.shipping_method_id,
    shipping_method_name: input.methodName ?? order.shipping_method_name,
    carrier_id: input.carrierId ?? order.carrier_id,
    carrier_name: input.carrierName ?? order.carrier_name,
  };
  const lines = input.pieces.map((piece) => ({ ...piece, lot_id: null, expiration_date: null }));
  return {
    shipment_id: context.newId('shipment'),
    warehouse_id: input.warehouseId,
    raw_status: 'SHIPPED',
    status: 'shipped',
    shipped_date: input.shippedDate,
    shipping_method: carrier.shipping_method_name,
    line_items: input.pieces,
    ship_to_address: order.ship_to_address,
    ship_from_address: warehouse?.address ?? noAddress,
    packages: input.packages.map((box, at) => ({
      package_id: box.package_id ?? context.newId('package'),
      package_name: `Box ${at + 1}`,
      tracking_number: box.tracking_number,
      tracking_url: input.trackingUrl ?? null,
      shipping_method: carrier.shipping_method_name,
      carrier: carrier.carrier_name,
      ...carrier,
      scac: input.carrierId ? null : order.scac,
      shipping_cost: at === 0 ? (input.cost ?? null) : null,
      measurements: input.measurements ?? noMeasurements,
      // Nobody says what is in which box, so all of it counts as being in the first.
      line_items: at === 0 ? lines : [],
    })),
  };
}
