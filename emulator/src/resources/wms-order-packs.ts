import { z } from '@hono/zod-openapi';
import type { RecordView } from './resource.js';
import { carriage, count, free, measurements, shipToAddress, text } from './shapes.js';
import type { WmsOrder } from './wms-orders.js';

const schema = z
  .strictObject({
    packs: z.array(
      z.strictObject({
        pack_id: z.string(),
        measurements,
        line_items: z.array(
          z.strictObject({ inventory_item_id: z.string(), sku: text, quantity: count }),
        ),
      }),
    ),
    carrier: text,
    ...carriage,
    scac: text,
    shipping_method: text,
    ship_to_address: shipToAddress,
    order_line_items: z.array(
      z.strictObject({ product_id: z.string(), sku: text, quantity: count }),
    ),
    additional_fields: free,
  })
  .openapi('WmsOrderPack');

/** The boxes that an order was packed into. */
export const orderPacks: RecordView = {
  name: 'packs',
  operationId: 'getWmsOrderPacks',
  summary: 'Get the packed boxes of an order',
  schema,
  of: (order: WmsOrder): z.infer<typeof schema> => ({
    packs: order.shipments.flatMap((shipment) =>
      shipment.packages.map((box) => ({
        pack_id: box.package_id,
        measurements: box.measurements,
        line_items: box.line_items.map(({ inventory_item_id, sku, quantity }) => ({
          inventory_item_id,
          sku,
          quantity,
        })),
      })),
    ),
    carrier: order.carrier_name,
    carrier_id: order.carrier_id,
    carrier_name: order.carrier_name,
    scac: order.scac,
    shipping_method: order.shipping_method,
    shipping_method_id: order.shipping_method_id,
    shipping_method_name: order.shipping_method_name,
    ship_to_address: order.ship_to_address,
    order_line_items: order.line_items.map(({ product_id, sku, quantity }) => ({
      product_id,
      sku,
      quantity,
    })),
    additional_fields: {},
  }),
};
