import { z } from 'zod';
import { refused } from './refused.js';
import { defineWrite, type Row } from './write.js';
import { amount, pieces, word } from './write-shapes.js';

const shipmentBody = z.strictObject({
  tracking_number: word,
  tracking_url: word,
  carrier_name: word,
  requested_shipping_method: word,
  shipping_method_name: word.optional(),
});

const createShipment = defineWrite({
  functionName: 'create_order_shipment',
  method: 'post',
  path: '/cart/orders/{order_id}/shipments',
  operationId: 'createCartOrderShipment',
  summary: 'Tell the shop that the order, or the rest of it, was shipped',
  base: shipmentBody,
  sandbox: shipmentBody,
  apply(context, { record, body }) {
    if (record.status === 'fulfilled' || record.status === 'cancelled') {
      throw refused(409, `Order ${record.order_number} is ${record.status} already.`);
    }
    const shipped = (productId: string) =>
      record.shipments
        .flatMap((shipment: Row) => shipment.line_items)
        .filter((line: Row) => line.product_id === productId)
        .reduce((sum: number, line: Row) => sum + line.quantity, 0);
    const shipment = {
      shipment_id: context.newId('shipment'),
      raw_status: 'in_transit',
      status: 'shipped',
      warehouse_id: record.shipping_groups[0]?.warehouse_id ?? null,
      shipping_method_id: null,
      shipping_method_name: body.shipping_method_name ?? body.requested_shipping_method,
      carrier_id: null,
      carrier_name: body.carrier_name,
      tracking_number: body.tracking_number,
      tracking_url: body.tracking_url,
      line_items: record.line_items
        .map((line: Row) => ({
          shipment_line_item_id: context.newId('shipment_line_item'),
          product_id: line.product_id,
          product_sku: line.product_sku,
          parent_product_id: line.parent_product_id,
          parent_product_sku: line.parent_product_sku,
          quantity: line.quantity - shipped(line.product_id),
        }))
        .filter((line: Row) => line.quantity > 0),
      shipping_groups: record.shipping_groups.map((group: Row) => group.shipping_group_id),
      created_date: context.now,
      updated_date: context.now,
    };
    return {
      ...record,
      status: 'fulfilled',
      raw_status: 'fulfilled',
      requested_shipping_method: body.requested_shipping_method,
      shipping_groups: record.shipping_groups.map((group: Row) => ({
        ...group,
        raw_status: 'shipped',
        status: 'shipped',
        updated_date: context.now,
      })),
      shipments: [...record.shipments, shipment],
      updated_date: context.now,
    };
  },
});

/** Nobody documents the body, so everything in it may be left out: that gives back all that was paid. */
const refundBody = z.strictObject({
  amount: amount.positive().optional(),
  reason: word.optional(),
  line_items: z
    .array(z.strictObject({ line_item_id: word, quantity: pieces }))
    .min(1)
    .max(500)
    .optional(),
});

const cents = (value: number | null | undefined) => Math.round((value ?? 0) * 100);

const refund = defineWrite({
  functionName: 'create_refund',
  method: 'post',
  path: '/cart/orders/{order_id}/refund',
  operationId: 'refundCartOrder',
  summary: 'Give back what was paid for an order, or a part of it',
  base: refundBody,
  sandbox: refundBody,
  comesWith: 'create_order_shipment',
  apply(context, { record, body }) {
    const before: Row[] = record.additional_fields.refunds ?? [];
    const left =
      cents(record.total_price) - before.reduce((sum, each) => sum + cents(each.amount), 0);
    const lines = (body.line_items ?? []).map(({ line_item_id, quantity }) => {
      const line = record.line_items.find((each: Row) => each.line_item_id === line_item_id);
      if (!line) throw refused(422, `The order has no line item ${line_item_id}.`);
      if (quantity > line.quantity) {
        throw refused(
          422,
          `Line item ${line_item_id} has ${line.quantity} pieces, not ${quantity}.`,
        );
      }
      return { line, quantity };
    });
    const ofLines = lines.reduce((sum, { line, quantity }) => {
      const paid = cents(line.unit_price) * line.quantity - cents(line.discount) + cents(line.tax);
      return sum + Math.round((paid * quantity) / line.quantity);
    }, 0);
    const wanted = body.amount ? cents(body.amount) : lines.length > 0 ? ofLines : left;
    if (wanted > left || wanted === 0) {
      throw refused(409, `At most ${left / 100} of the order can be given back.`);
    }
    const entry = {
      id: context.newId('refund'),
      amount: wanted / 100,
      reason: body.reason ?? null,
      created_date: context.now,
      line_items: body.line_items ?? [],
    };
    return {
      ...record,
      additional_fields: { ...record.additional_fields, refunds: [...before, entry] },
      updated_date: context.now,
    };
  },
});

export const cartOrderWrites = [createShipment, refund];
