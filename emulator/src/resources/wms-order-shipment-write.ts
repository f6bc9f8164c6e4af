import { z } from 'zod';
import { wireDate } from '../data/world.js';
import { must } from './must.js';
import { refused } from './refused.js';
import { remaining, ship } from './wms-order-effects.js';
import { type Piece, warehouseWith } from './wms-stock.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { amount, moment, sizes, skuLine, word } from './write-shapes.js';

const shipmentBody = z.strictObject({
  shipped_date: moment,
  tracking_number: word,
  tracking_url: word.optional(),
  carrier_id: word.optional(),
  carrier: word.optional().meta({ deprecated: true }),
  shipping_method_id: word.optional(),
  shipping_method: word.optional().meta({ deprecated: true }),
  shipping_cost: amount,
  measurements: sizes,
  warehouse_id: word,
  packages: z
    .array(z.strictObject({ package_id: word, tracking_number: word }))
    .min(1)
    .max(100)
    .optional(),
  line_items: z.array(skuLine).min(1).max(500).optional(),
});

export const createOrderShipment = defineWrite({
  functionName: 'create_order_shipment',
  method: 'post',
  path: '/wms/orders/{order_id}/shipments',
  operationId: 'createWmsOrderShipment',
  summary: 'Ship an order, or a part of it',
  base: shipmentBody,
  sandbox: shipmentBody,
  async apply(context, { record, body }) {
    if (record.status === 'fulfilled' || record.status === 'cancelled') {
      throw refused(409, `Order ${record.order_number} is ${record.status} already.`);
    }
    await must(context, '/wms/warehouses', 'warehouse', body.warehouse_id);
    const open = await remaining(context, record);
    return ship(context, record, {
      warehouseId: body.warehouse_id,
      shippedDate: wireDate(new Date(body.shipped_date)),
      pieces: body.line_items ? chosen(open, body.line_items) : open,
      packages: body.packages ?? [{ tracking_number: body.tracking_number }],
      trackingUrl: body.tracking_url,
      carrierId: body.carrier_id,
      carrierName: body.carrier,
      methodId: body.shipping_method_id,
      methodName: body.shipping_method,
      cost: body.shipping_cost,
      measurements: body.measurements,
    });
  },
});

/** The pieces that a shipment names by their SKU. */
function chosen(open: Piece[], lines: z.infer<typeof skuLine>[]): Piece[] {
  const left = open.map((piece) => ({ ...piece }));
  return lines.flatMap(({ sku, quantity }) => {
    let wanted = quantity;
    const taken = left
      .filter((piece) => piece.sku === sku)
      .flatMap((piece) => {
        const here = Math.min(piece.quantity, wanted);
        piece.quantity -= here;
        wanted -= here;
        return here > 0 ? [{ ...piece, quantity: here }] : [];
      });
    if (wanted > 0) throw refused(422, `The order has no ${quantity} open pieces of ${sku}.`);
    return taken;
  });
}

/** What a warehouse does on its own: the rest of the order leaves, or all but the last piece of it. */
export async function fulfil(context: WriteContext, order: Row, isPartial: boolean): Promise<Row> {
  if (order.status === 'fulfilled' || order.status === 'cancelled') {
    throw refused(409, `Order ${order.order_number} is ${order.status} already.`);
  }
  const open = await remaining(context, order);
  const isLast = (at: number) => at === open.length - 1;
  const sent = isPartial
    ? open
        .map((piece, at) => (isLast(at) ? { ...piece, quantity: piece.quantity - 1 } : piece))
        .filter((piece) => piece.quantity > 0)
    : open;
  if (sent.length === 0) {
    throw refused(409, 'The order has a single piece left, which cannot be shipped in part.');
  }
  const warehouseId = order.warehouse_id ?? (await warehouseWith(context, sent));
  if (!warehouseId) throw refused(409, 'No warehouse has enough of it in stock.');
  return ship(context, order, {
    warehouseId,
    shippedDate: context.now,
    pieces: sent,
    packages: [
      {
        tracking_number: `1Z${context.newId('tracking').replace(/\W|_/g, '').slice(-16).toUpperCase()}`,
      },
    ],
  });
}
