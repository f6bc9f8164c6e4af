import type { InboundShipment } from '../resources/wms-inbound-shipments.js';
import { wmsWarehouses } from '../resources/wms-warehouses.js';
import { dollars } from './amounts.js';
import { trackingNumber } from './carriers.js';
import { type Item, itemsOf, suppliersOf } from './goods.js';
import { seller } from './people.js';
import type { World } from './world.js';

/** Old ones are put away, young ones are at the dock or on the road. */
function statusAfter(days: number, roll: number): InboundShipment['status'] {
  if (roll < 5) return 'cancelled';
  if (days > 8) return roll < 94 ? 'received' : 'receiving';
  if (days > 4) return roll < 60 ? 'receiving' : 'in-transit';
  return roll < 50 ? 'in-transit' : 'open';
}

const rawStatus: Record<InboundShipment['status'], string> = {
  open: 'CREATED',
  'in-transit': 'SHIPPED',
  receiving: 'CHECKING_IN',
  received: 'CLOSED',
  cancelled: 'VOID',
  other: 'ON_HOLD',
};

export function generateInboundShipments(world: World): InboundShipment[] {
  const faker = world.faker('inbound shipments');
  const total = world.isSandbox ? 12 : world.pick('inbound count', 14, 40);
  const warehouses = world.rows(wmsWarehouses);
  const suppliers = suppliersOf(world).map((supplier) => ({
    supplier,
    items: itemsOf(world).filter((item) => item.supplier.id === supplier.id),
    address: seller(faker),
  }));
  const selling = suppliers.filter(({ items }) => items.length > 0);
  const firstNumber = world.pick('purchase orders', 2000, 9000);

  return Array.from({ length: total }, (_, n) => {
    const days = 29.2 * (1 - (n + faker.number.float({ min: 0, max: 0.8 })) / total);
    const { supplier, items, address } = faker.helpers.arrayElement(selling);
    const warehouse = faker.helpers.arrayElement(warehouses);
    const status = statusAfter(days, faker.number.int({ min: 0, max: 99 }));
    const lines = faker.helpers.arrayElements(items, { min: 1, max: 5 }).map((item) => ({
      item,
      expected: faker.number.int({ min: 2, max: 20 }) * 12,
    }));
    const arrivedAgo = days * faker.number.float({ min: 0.2, max: 0.6 });
    const received = (item: Item, expected: number, at: number) => {
      if (status === 'received') return expected;
      // At the dock the first lines are counted, the last is not.
      return status === 'receiving' && (lines.length === 1 || at < lines.length - 1)
        ? Math.floor(expected / (lines.length === 1 ? 2 : 1)) - (item.index % 2)
        : 0;
    };
    const counted = lines.map(({ item, expected }, at) => ({
      item,
      expected,
      quantity: received(item, expected, at),
    }));
    const arrived = counted.filter(({ quantity }) => quantity > 0);
    const isOnItsWay = status !== 'open' && status !== 'cancelled';
    return {
      id: world.id('inbound_shipment', n),
      warehouse_customer_id: world.id('warehouse_customer', n % 2),
      created_date: world.at(days),
      updated_date: world.at(arrived.length ? arrivedAgo : days * 0.8),
      purchase_order_number: world.isSandbox
        ? `purchase_order_number_${n}`
        : `PO-${firstNumber + n}`,
      status,
      raw_status: rawStatus[status],
      supplier: supplier.name,
      supplier_object: { supplier_id: supplier.id, supplier_name: supplier.name },
      expected_arrival_date: world.at(days - 6),
      warehouse_id: warehouse.id,
      line_items: counted.map(({ item, expected, quantity }, at) => ({
        inventory_item_id: world.id('inventory_item', item.index),
        sku: item.sku,
        expected_quantity: expected,
        received_quantity: quantity,
        unit_cost: dollars(item.cost),
        external_id: `${world.id('inbound_shipment', n)}-${at + 1}`,
      })),
      receipts: arrived.length
        ? [
            {
              id: world.id('receipt', n),
              arrived_date: world.at(arrivedAgo),
              line_items: arrived.map(({ item, quantity }) => ({
                inventory_item_id: world.id('inventory_item', item.index),
                sku: item.sku,
                quantity,
              })),
            },
          ]
        : [],
      ship_from_address: address,
      tracking_numbers: isOnItsWay ? [trackingNumber(faker, 'fedex')] : [],
      notes: faker.datatype.boolean(0.2) ? ['Pallets, dock 3.'] : [],
      external_system_url: null,
      additional_fields: {},
    };
  });
}
