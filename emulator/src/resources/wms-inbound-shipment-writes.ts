import { z } from 'zod';
import { wireDate } from '../data/world.js';
import { must, mustHaveSku } from './must.js';
import { refused } from './refused.js';
import { noAddress } from './shapes.js';
import { changeStock, noteMovement } from './wms-stock.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { moment, pieces, skuLine, tags, word } from './write-shapes.js';

const announced = z.strictObject({ sku: word, expected_quantity: pieces });

const supplierObject = z.union([
  z.strictObject({ supplier_id: word }),
  z.strictObject({ supplier_name: word }),
]);

const changeBody = z.strictObject({
  ...tags,
  supplier: word.optional().meta({ deprecated: true }),
  purchase_order_number: word.optional(),
  expected_arrival_date: moment.optional(),
  warehouse_id: word.optional(),
  tracking_number: word.optional(),
  line_items: z.array(announced).min(1).max(500).optional(),
});
const newBody = changeBody.required({
  supplier: true,
  purchase_order_number: true,
  expected_arrival_date: true,
  warehouse_id: true,
  tracking_number: true,
  line_items: true,
});
const notInSandbox = { supplier_object: supplierObject.optional() };

type Body = z.infer<typeof changeBody> & z.infer<z.ZodObject<typeof notInSandbox>>;

async function fieldsOf(context: WriteContext, body: Body): Promise<Row> {
  const fields: Row = { updated_date: context.now };
  if (body.warehouse_id) {
    await must(context, '/wms/warehouses', 'warehouse', body.warehouse_id);
    fields.warehouse_id = body.warehouse_id;
  }
  if (body.purchase_order_number) fields.purchase_order_number = body.purchase_order_number;
  if (body.expected_arrival_date) {
    fields.expected_arrival_date = wireDate(new Date(body.expected_arrival_date));
  }
  if (body.tracking_number) fields.tracking_numbers = [body.tracking_number];
  if (body.trackstar_tags) fields.trackstar_tags = body.trackstar_tags;
  const named = body.supplier_object ?? (body.supplier && { supplier_name: body.supplier });
  if (named) Object.assign(fields, await supplierFields(context, named));
  return fields;
}

async function supplierFields(context: WriteContext, named: z.infer<typeof supplierObject>) {
  const path = '/wms/inbound-shipments/suppliers';
  if ('supplier_id' in named) {
    const { id, name } = await must(context, path, 'supplier', named.supplier_id);
    return {
      supplier: name ?? null,
      supplier_object: { supplier_id: id, supplier_name: name ?? null },
    };
  }
  const [found] = await context.findBy(path, 'name', [named.supplier_name]);
  return {
    supplier: named.supplier_name,
    supplier_object: found ? { supplier_id: found.id, supplier_name: found.name } : null,
  };
}

const linesOf = (context: WriteContext, lines: z.infer<typeof announced>[]) =>
  Promise.all(
    lines.map(async ({ sku, expected_quantity }) => {
      const item = await mustHaveSku(context, sku);
      return {
        inventory_item_id: item.id,
        sku,
        expected_quantity,
        received_quantity: 0,
        unit_cost: item.unit_cost,
        external_id: null,
      };
    }),
  );

/** Announced goods are awaited where they go. */
async function announce(context: WriteContext, shipment: Row, sign: 1 | -1) {
  for (const line of shipment.line_items) {
    const open = Math.max(line.expected_quantity - line.received_quantity, 0);
    if (open === 0) continue;
    await changeStock(context, line.inventory_item_id, shipment.warehouse_id, {
      awaiting: sign * open,
    });
  }
}

export const createInboundShipment = defineWrite({
  functionName: 'create_inbound_shipment',
  method: 'post',
  path: '/wms/inbound-shipments',
  operationId: 'createWmsInboundShipment',
  summary: 'Announce goods that are on their way to a warehouse',
  base: newBody.extend(notInSandbox),
  sandbox: newBody,
  async apply(context, { body }) {
    const shipment = {
      id: context.newId('inbound_shipment'),
      warehouse_customer_id: null,
      created_date: context.now,
      status: 'open',
      raw_status: 'CREATED',
      supplier_object: null,
      receipts: [],
      ship_from_address: noAddress,
      notes: [],
      external_system_url: null,
      additional_fields: {},
      ...(await fieldsOf(context, body)),
      line_items: await linesOf(context, body.line_items),
    };
    await announce(context, shipment, 1);
    return shipment;
  },
});

const isOpen = (shipment: Row) => shipment.status === 'open' || shipment.status === 'in-transit';

export const updateInboundShipment = defineWrite({
  functionName: 'update_inbound_shipment',
  method: 'put',
  path: '/wms/inbound-shipments/{inbound_shipment_id}',
  operationId: 'updateWmsInboundShipment',
  summary: 'Change an inbound shipment that has not arrived yet',
  base: changeBody.extend(notInSandbox),
  sandbox: changeBody,
  async apply(context, { record, body }) {
    const fields = await fieldsOf(context, body);
    if (Object.keys(body).every((name) => name === 'trackstar_tags')) {
      return { ...record, ...fields, updated_date: record.updated_date };
    }
    if (!isOpen(record)) {
      throw refused(
        409,
        `Inbound shipment ${record.id} is ${record.status} and cannot be changed.`,
      );
    }
    const changed = {
      ...record,
      ...fields,
      ...(body.line_items && { line_items: await linesOf(context, body.line_items) }),
    };
    if (body.line_items || body.warehouse_id) {
      await announce(context, record, -1);
      await announce(context, changed, 1);
    }
    return changed;
  },
});

const receiptBody = z.strictObject({
  line_items: z.array(skuLine).min(1).max(500),
  warehouse_location_id: word,
});

export const receiveInboundShipment = defineWrite({
  functionName: 'receive_inbound_shipment',
  method: 'put',
  path: '/wms/inbound-shipments/{inbound_shipment_id}/receive',
  operationId: 'receiveWmsInboundShipment',
  summary: 'Receive goods of an inbound shipment',
  base: receiptBody.extend({ warehouse_id: word.optional() }),
  sandbox: receiptBody,
  async apply(context, { record, body }) {
    if (record.status === 'received' || record.status === 'cancelled') {
      throw refused(409, `Inbound shipment ${record.id} is ${record.status} already.`);
    }
    const warehouseId = body.warehouse_id ?? record.warehouse_id;
    const path = '/wms/warehouses/{warehouse_id}/locations';
    const bin = await must(context, path, 'location', body.warehouse_location_id);
    if ((bin.warehouse_id ?? warehouseId) !== warehouseId) {
      throw refused(422, `Location ${bin.id} is not in warehouse ${warehouseId}.`);
    }
    const lines = record.line_items.map((line: Row) => ({ ...line }));
    const received: Row[] = [];
    for (const { sku, quantity } of body.line_items) {
      const line = lines.find((each: Row) => each.sku === sku);
      if (!line) throw refused(422, `The inbound shipment has no ${sku}.`);
      const open = Math.max(line.expected_quantity - line.received_quantity, 0);
      line.received_quantity += quantity;
      received.push({ inventory_item_id: line.inventory_item_id, sku, quantity });
      const change = { awaiting: -Math.min(quantity, open), fulfillable: quantity };
      await changeStock(context, line.inventory_item_id, warehouseId, change, bin.id);
      await noteMovement(context, {
        item: line,
        quantity,
        type: 'inbound_receipt',
        warehouseId,
        objectId: record.id,
        objectType: 'inbound_shipment',
        locationId: bin.id,
      });
    }
    const isAll = lines.every((line: Row) => line.received_quantity >= line.expected_quantity);
    return {
      ...record,
      status: isAll ? 'received' : 'receiving',
      raw_status: isAll ? 'CLOSED' : 'CHECKING_IN',
      line_items: lines,
      receipts: [
        ...record.receipts,
        { id: context.newId('receipt'), arrived_date: context.now, line_items: received },
      ],
      updated_date: context.now,
    };
  },
});
