import { noMeasurements } from '../resources/shapes.js';
import { wmsOrders } from '../resources/wms-orders.js';
import type { Return } from '../resources/wms-returns.js';
import { dollars } from './amounts.js';
import { services, trackingNumber } from './carriers.js';
import type { World } from './world.js';

const reasons = ['Too small', 'Damaged in transit', 'Ordered by mistake', 'Not as described'];

const rawStatus: Record<Return['status'], string> = {
  open: 'REQUESTED',
  'in-transit': 'LABEL_SCANNED',
  receiving: 'INSPECTING',
  received: 'COMPLETE',
  cancelled: 'VOID',
  other: 'ON_HOLD',
};

/** What customers sent back of what they got, days after it was shipped. */
export function generateReturns(world: World): Return[] {
  const faker = world.faker('returns');
  const sent = world
    .rows(wmsOrders)
    .flatMap((order) => order.shipments.slice(0, 1).map((shipment) => ({ order, shipment })))
    .filter(({ shipment }) => shipment.line_items.length > 0);
  const total = Math.min(world.isSandbox ? 5 : world.pick('return count', 6, 30), sent.length);
  const chosen = sent.filter((_, n) => n % Math.floor(sent.length / total) === 0).slice(0, total);
  const connected = Date.parse(world.at(0));

  return chosen.map(({ order, shipment }, n) => {
    const shippedAgo =
      (connected - Date.parse(shipment.shipped_date ?? order.created_date)) / 86_400_000;
    const askedAgo = shippedAgo * faker.number.float({ min: 0.5, max: 0.8 });
    const status: Return['status'] =
      askedAgo > 6 ? 'received' : faker.helpers.arrayElement(['open', 'in-transit', 'received']);
    const isBack = status === 'received';
    const arrivedAgo = askedAgo * 0.4;
    const lines = shipment.line_items.slice(0, 2).map((line) => ({
      ...line,
      reason: faker.helpers.arrayElement(reasons),
      isSellable: faker.datatype.boolean(0.8),
    }));
    const service = faker.helpers.arrayElement(services);
    return {
      id: world.id('return', n),
      warehouse_customer_id: order.warehouse_customer_id,
      created_date: world.at(askedAgo),
      updated_date: world.at(isBack ? arrivedAgo : askedAgo * 0.8),
      status,
      raw_status: rawStatus[status],
      order_id: order.id,
      notes: [],
      line_items: lines.map((line) => ({
        inventory_item_id: line.inventory_item_id,
        sku: line.sku,
        expected_quantity: line.quantity,
        received_quantity: isBack ? line.quantity : 0,
        restocked_quantity: isBack ? (line.isSellable ? line.quantity : 0) : null,
        return_reason: line.reason,
        quantity: line.quantity,
        warehouse_id: shipment.warehouse_id,
        returned_date: isBack ? world.at(arrivedAgo) : null,
      })),
      shipments:
        status === 'open'
          ? []
          : [
              {
                tracking_number: trackingNumber(faker, service.carrierId),
                shipped_date: world.at(askedAgo * 0.9),
                arrived_date: isBack ? world.at(arrivedAgo) : null,
                warehouse_id: shipment.warehouse_id,
                carrier: service.carrierName,
                carrier_id: service.carrierId,
                carrier_name: service.carrierName,
                scac: service.scac,
                shipping_cost: dollars(service.base),
                measurements: noMeasurements,
                line_items: lines.map((line) => ({
                  inventory_item_id: line.inventory_item_id,
                  sku: line.sku,
                  quantity: line.quantity,
                  receiving_details: isBack
                    ? [
                        {
                          quantity: line.quantity,
                          condition: line.isSellable ? 'new' : 'damaged',
                          disposition: line.isSellable ? 'restock' : 'discard',
                        },
                      ]
                    : [],
                })),
              },
            ],
      external_system_url: null,
      additional_fields: {},
    };
  });
}
