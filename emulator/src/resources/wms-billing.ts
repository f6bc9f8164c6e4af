import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { date, free, text } from './shapes.js';
import { wmsInboundShipments } from './wms-inbound-shipments.js';
import { wmsOrders } from './wms-orders.js';

/** Cents for one order out of the door, for each piece in it, and for each piece that comes in. */
const FEES = { order: 265, piece: 45, received: 18 };

const schema = z.strictObject({
  id: z.string(),
  warehouse_customer_id: text,
  created_date: date,
  updated_date: date,
  object_id: text,
  object_type: text,
  charge_type: z.string(),
  amount: z.number(),
  currency_code: z.string(),
  additional_fields: free,
});

export const wmsBilling = defineResource({
  vertical: 'wms',
  functionName: 'get_bills',
  label: 'Billing',
  name: 'WmsBill',
  noun: 'bill',
  path: '/wms/billing',
  syncFrequency: 3600,
  isOffByDefault: true,
  event: 'bill',
  isTaggable: false,
  schema,
  filters: { warehouse_customer_id: textFilter },
  relations: [{ field: 'warehouse_customer_id', to: 'get_warehouse_customers' }],
  generate(world) {
    const handling = world.rows(wmsOrders).flatMap((order) =>
      order.shipments.map((shipment) => ({
        of: order,
        type: 'order',
        charge: 'Pick and pack',
        cents: FEES.order + FEES.piece * sum(shipment.line_items, (line) => line.quantity),
        date: shipment.shipped_date ?? order.updated_date,
      })),
    );
    const receiving = world.rows(wmsInboundShipments).flatMap((inbound) =>
      inbound.receipts.map((receipt) => ({
        of: inbound,
        type: 'inbound_shipment',
        charge: 'Receiving',
        cents: FEES.received * sum(receipt.line_items, (line) => line.quantity),
        date: receipt.arrived_date,
      })),
    );
    return [...receiving, ...handling].map(({ of, type, charge, cents, date: at }, n) => ({
      id: world.id('bill', n),
      warehouse_customer_id: of.warehouse_customer_id,
      created_date: at,
      updated_date: at,
      object_id: of.id,
      object_type: type,
      charge_type: charge,
      amount: dollars(cents),
      currency_code: 'USD',
      additional_fields: {},
    }));
  },
});
