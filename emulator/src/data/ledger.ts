import { wmsInboundShipments } from '../resources/wms-inbound-shipments.js';
import { wmsInventory } from '../resources/wms-inventory.js';
import type { LedgerEntry } from '../resources/wms-inventory-ledger.js';
import { wmsOrders } from '../resources/wms-orders.js';
import { wmsReturns } from '../resources/wms-returns.js';
import type { World } from './world.js';

type Event = Pick<
  LedgerEntry,
  | 'entry_date'
  | 'inventory_item_id'
  | 'sku'
  | 'quantity'
  | 'event_type'
  | 'reason'
  | 'object_id'
  | 'object_type'
  | 'warehouse_id'
>;

/** What moved the stock: everything that left with orders, and came in with shipments and returns. */
export function generateLedger(world: World): LedgerEntry[] {
  const faker = world.faker('ledger');
  const out = world.rows(wmsOrders).flatMap((order) =>
    order.shipments.flatMap((shipment) =>
      shipment.line_items.map(
        (line): Event => ({
          entry_date: shipment.shipped_date ?? order.updated_date,
          inventory_item_id: line.inventory_item_id,
          sku: line.sku ?? '',
          quantity: -line.quantity,
          event_type: 'order_shipment',
          reason: null,
          object_id: order.id,
          object_type: 'order',
          warehouse_id: shipment.warehouse_id,
        }),
      ),
    ),
  );
  const inbound = world.rows(wmsInboundShipments).flatMap((shipment) =>
    shipment.receipts.flatMap((receipt) =>
      receipt.line_items.map(
        (line): Event => ({
          entry_date: receipt.arrived_date,
          inventory_item_id: line.inventory_item_id,
          sku: line.sku ?? '',
          quantity: line.quantity,
          event_type: 'inbound_receipt',
          reason: null,
          object_id: shipment.id,
          object_type: 'inbound_shipment',
          warehouse_id: shipment.warehouse_id,
        }),
      ),
    ),
  );
  const back = world.rows(wmsReturns).flatMap((each) =>
    each.line_items
      .filter((line) => (line.restocked_quantity ?? 0) > 0)
      .map(
        (line): Event => ({
          entry_date: line.returned_date ?? each.updated_date,
          inventory_item_id: line.inventory_item_id,
          sku: line.sku ?? '',
          quantity: line.restocked_quantity ?? 0,
          event_type: 'return_receipt',
          reason: line.return_reason,
          object_id: each.id,
          object_type: 'return',
          warehouse_id: line.warehouse_id,
        }),
      ),
  );
  const counted = world
    .rows(wmsInventory)
    .filter((_, n) => n % 5 === 0)
    .map(
      (item): Event => ({
        entry_date: world.at(faker.number.float({ min: 1, max: 19 })),
        inventory_item_id: item.id,
        sku: item.sku ?? '',
        quantity: faker.number.int({ min: 1, max: 3 }) * (faker.datatype.boolean() ? 1 : -1),
        event_type: 'adjustment',
        reason: 'Cycle count',
        object_id: null,
        object_type: null,
        warehouse_id: Object.keys(item.inventory_by_warehouse_id)[0] ?? null,
      }),
    );
  return [...inbound, ...out, ...back, ...counted]
    .sort((a, b) => (a.entry_date < b.entry_date ? -1 : a.entry_date > b.entry_date ? 1 : 0))
    .map((event, n) => ({
      id: world.id('ledger_entry', n),
      created_date: event.entry_date,
      updated_date: event.entry_date,
      ...event,
      raw_event_type: event.event_type.toUpperCase(),
      location_id: null,
      additional_fields: {},
    }));
}
