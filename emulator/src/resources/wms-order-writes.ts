import { refused } from './refused.js';
import { noAddress } from './shapes.js';
import {
  createBody,
  headerOf,
  linesOf,
  notInSandbox,
  updateBody,
  withTotals,
} from './wms-order-bodies.js';
import { allocate, release, requireChangeable } from './wms-order-effects.js';
import { createOrderShipment, fulfil } from './wms-order-shipment-write.js';
import type { WmsOrderStatus } from './wms-order-statuses.js';
import { isWaiting } from './wms-stock.js';
import { defineWrite, type Row, type WriteContext } from './write.js';
import { nothing } from './write-shapes.js';

const createOrder = defineWrite({
  functionName: 'create_order',
  method: 'post',
  path: '/wms/orders',
  operationId: 'createWmsOrder',
  summary: 'Create an order',
  base: createBody.extend(notInSandbox),
  sandbox: createBody,
  async apply(context, { body }) {
    const taken = await context.findBy('/wms/orders', 'order_number', [body.order_number]);
    if (taken.length > 0) throw refused(409, `There is an order ${body.order_number} already.`);
    const id = context.newId('order');
    const order = {
      ...blankOrder,
      id,
      created_date: context.now,
      updated_date: context.now,
      reference_id: id,
      ...(await headerOf(context, body)),
      ship_to_address: { ...noRecipient, ...body.ship_to_address },
      line_items: await linesOf(context, body.line_items),
    };
    return allocate(context, withTotals(order, body));
  },
});

const updateOrder = defineWrite({
  functionName: 'update_order',
  method: 'put',
  path: '/wms/orders/{order_id}',
  operationId: 'updateWmsOrder',
  summary: 'Change an order that has not left yet',
  base: updateBody.extend(notInSandbox),
  sandbox: updateBody,
  async apply(context, { record, body }) {
    const fields = await headerOf(context, body);
    // Tags are ours, so they can be put on what has left long ago.
    if (Object.keys(body).every((name) => name === 'trackstar_tags'))
      return { ...record, ...fields };
    requireChangeable(record, 'changed');
    let order: Row = {
      ...record,
      ...fields,
      ship_to_address: { ...record.ship_to_address, ...body.ship_to_address },
      updated_date: context.now,
    };
    if (body.line_items) {
      await release(context, record);
      order = withTotals({ ...order, line_items: await linesOf(context, body.line_items) }, body);
      if (isWaiting(order.status)) order = await allocate(context, order);
    }
    return body.status ? changeStatus(context, order, body.status) : order;
  },
});

async function changeStatus(context: WriteContext, order: Row, status: WmsOrderStatus) {
  if (status === order.status) return order;
  if (status === 'fulfilled' || status === 'partially_fulfilled') {
    return fulfil(context, order, status !== 'fulfilled');
  }
  const changed = { ...order, status, raw_status: status.toUpperCase() };
  if (isWaiting(status)) return isWaiting(order.status) ? changed : allocate(context, changed);
  await release(context, order);
  return changed;
}

const cancelOrder = defineWrite({
  functionName: 'cancel_order',
  method: 'put',
  path: '/wms/orders/{order_id}/cancel',
  operationId: 'cancelWmsOrder',
  summary: 'Cancel an order that has not left yet',
  base: nothing,
  sandbox: nothing,
  comesWith: 'update_order',
  async apply(context, { record }) {
    requireChangeable(record, 'cancelled');
    await release(context, record);
    return { ...record, status: 'cancelled', raw_status: 'CANCELLED', updated_date: context.now };
  },
});

export const wmsOrderWrites = [createOrder, updateOrder, cancelOrder, createOrderShipment];

const noRecipient = {
  full_name: null,
  company: null,
  ...noAddress,
  phone_number: null,
  email_address: null,
};

const blankOrder = {
  warehouse_customer_id: null,
  warehouse_id: null,
  status: 'open',
  raw_status: 'NEW',
  channel: null,
  channel_object: null,
  type: 'd2c',
  trading_partner: null,
  shipping_method: null,
  service_level: null,
  shipping_method_id: null,
  shipping_method_name: null,
  carrier_id: null,
  carrier_name: null,
  scac: null,
  is_third_party_freight: null,
  third_party_freight_account_number: null,
  first_party_freight_account_number: null,
  invoice_currency_code: 'USD',
  total_tax: 0,
  total_shipping: 0,
  tags: [],
  required_ship_date: null,
  saturday_delivery: null,
  signature_required: null,
  international_duty_paid_by: null,
  shipments: [],
  external_system_url: null,
  additional_fields: {},
};
