import { z } from 'zod';
import { must, mustHaveSku } from './must.js';
import { refused } from './refused.js';
import { changeStock, noteMovement } from './wms-stock.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { nothing, skuLine, tags, word } from './write-shapes.js';

const body = z.strictObject({
  ...tags,
  warehouse_id: word.optional(),
  order_id: word.optional(),
  line_items: z.array(skuLine).min(1).max(500).optional(),
});

/** Which warehouse it goes to: the one that is named, or the one that the order left from. */
async function warehouseOf(context: WriteContext, fields: z.infer<typeof body>) {
  if (fields.warehouse_id) {
    await must(context, '/wms/warehouses', 'warehouse', fields.warehouse_id);
  }
  if (!fields.order_id) return fields.warehouse_id ?? null;
  const order = await must(context, '/wms/orders', 'order', fields.order_id);
  if (order.shipments.length === 0) {
    throw refused(
      409,
      `Order ${order.order_number} has not been shipped, so nothing can come back.`,
    );
  }
  return fields.warehouse_id ?? order.shipments[0].warehouse_id;
}

const linesOf = (
  context: WriteContext,
  lines: z.infer<typeof skuLine>[],
  warehouseId: string | null,
) =>
  Promise.all(
    lines.map(async ({ sku, quantity }) => {
      const item = await mustHaveSku(context, sku);
      return {
        inventory_item_id: item.id,
        sku,
        expected_quantity: quantity,
        received_quantity: 0,
        restocked_quantity: null,
        return_reason: null,
        quantity,
        warehouse_id: warehouseId,
        returned_date: null,
      };
    }),
  );

export const createReturn = defineWrite({
  functionName: 'create_return',
  method: 'post',
  path: '/wms/returns',
  operationId: 'createWmsReturn',
  summary: 'Announce goods that come back',
  base: body,
  sandbox: body,
  async apply(context, { body }) {
    const warehouseId = await warehouseOf(context, body);
    return {
      id: context.newId('return'),
      warehouse_customer_id: null,
      created_date: context.now,
      updated_date: context.now,
      status: 'open',
      raw_status: 'REQUESTED',
      order_id: body.order_id ?? null,
      notes: [],
      line_items: await linesOf(context, body.line_items ?? [], warehouseId),
      shipments: [],
      external_system_url: null,
      additional_fields: {},
      ...(body.trackstar_tags && { trackstar_tags: body.trackstar_tags }),
    };
  },
});

function requireOpen(record: Row, what: string) {
  if (record.status === 'received' || record.status === 'cancelled') {
    throw refused(409, `Return ${record.id} is ${record.status} and cannot be ${what}.`);
  }
}

export const updateReturn = defineWrite({
  functionName: 'update_return',
  method: 'put',
  path: '/wms/returns/{return_id}',
  operationId: 'updateWmsReturn',
  summary: 'Change a return that is not back yet',
  base: body,
  sandbox: body,
  async apply(context, { record, body }) {
    const { trackstar_tags, ...rest } = body;
    const tagged = { ...record, ...(trackstar_tags && { trackstar_tags }) };
    if (Object.keys(rest).length === 0) return tagged;
    requireOpen(record, 'changed');
    const warehouseId = await warehouseOf(context, body);
    const lines = body.line_items
      ? await linesOf(
          context,
          body.line_items,
          warehouseId ?? record.line_items[0]?.warehouse_id ?? null,
        )
      : record.line_items.map((line: Row) =>
          warehouseId ? { ...line, warehouse_id: warehouseId } : line,
        );
    return {
      ...tagged,
      ...(body.order_id && { order_id: body.order_id }),
      line_items: lines,
      updated_date: context.now,
    };
  },
});

export const cancelReturn = defineWrite({
  functionName: 'cancel_return',
  method: 'put',
  path: '/wms/returns/{return_id}/cancel',
  operationId: 'cancelWmsReturn',
  summary: 'Call off a return that is not back yet',
  base: nothing,
  sandbox: nothing,
  comesWith: 'update_return',
  apply(context, { record }) {
    requireOpen(record, 'cancelled');
    return { ...record, status: 'cancelled', raw_status: 'VOID', updated_date: context.now };
  },
});

/** What a warehouse does on its own: everything is back and on the shelf again. */
export async function receiveReturn(context: WriteContext, record: Row): Promise<Row> {
  requireOpen(record, 'received');
  for (const line of record.line_items) {
    const quantity = line.expected_quantity - line.received_quantity;
    if (!line.warehouse_id || quantity <= 0) continue;
    await changeStock(context, line.inventory_item_id, line.warehouse_id, {
      fulfillable: quantity,
    });
    await noteMovement(context, {
      item: line,
      quantity,
      type: 'return_receipt',
      warehouseId: line.warehouse_id,
      objectId: record.id,
      objectType: 'return',
    });
  }
  return {
    ...record,
    status: 'received',
    raw_status: 'COMPLETE',
    line_items: record.line_items.map((line: Row) => ({
      ...line,
      received_quantity: line.expected_quantity,
      restocked_quantity: line.expected_quantity,
      returned_date: context.now,
    })),
    shipments: record.shipments.map((shipment: Row) => ({
      ...shipment,
      arrived_date: shipment.arrived_date ?? context.now,
      line_items: shipment.line_items.map((line: Row) => ({
        ...line,
        receiving_details: [{ quantity: line.quantity, condition: 'new', disposition: 'restock' }],
      })),
    })),
    updated_date: context.now,
  };
}
