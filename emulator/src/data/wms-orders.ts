import type { Faker } from '@faker-js/faker';
import { noMeasurements } from '../resources/shapes.js';
import type { WmsOrder } from '../resources/wms-orders.js';
import { type Sellable, sellablesOf } from '../resources/wms-products.js';
import { type Warehouse, wmsWarehouses } from '../resources/wms-warehouses.js';
import { channelsOf } from './accounts.js';
import { dollars, sum } from './amounts.js';
import { carriageBy, type Service, services, trackingNumber, trackingUrl } from './carriers.js';
import { measurementsOf } from './goods.js';
import { placedAgo, sentLines, shippedAgo } from './order-parts.js';
import { type Recipient, recipient } from './people.js';
import type { World } from './world.js';

type Status = WmsOrder['status'];

/** Old orders are mostly done, young ones are on their way through the building. */
function statusAfter(days: number, faker: Faker): Status {
  const roll = faker.number.int({ min: 0, max: 99 });
  if (roll < 4) return 'cancelled';
  if (days > 4)
    return roll < 93
      ? 'fulfilled'
      : roll < 96
        ? 'partially_fulfilled'
        : roll < 98
          ? 'exception'
          : 'backordered';
  if (days > 1.5)
    return roll < 55
      ? 'fulfilled'
      : roll < 70
        ? 'packed'
        : roll < 82
          ? 'picked'
          : roll < 92
            ? 'processing'
            : 'backordered';
  return roll < 45
    ? 'open'
    : roll < 65
      ? 'confirmed'
      : roll < 85
        ? 'processing'
        : roll < 95
          ? 'picked'
          : 'other';
}

const rawStatus: Partial<Record<Status, string>> = {
  open: 'NEW',
  fulfilled: 'SHIPPED',
  partially_fulfilled: 'PART_SHIPPED',
  exception: 'ADDRESS_HOLD',
  other: 'AWAITING_PAYMENT',
};

interface Line {
  sellable: Sellable;
  quantity: number;
  discount: number;
}

export function generateWmsOrders(world: World): WmsOrder[] {
  const faker = world.faker('orders');
  const total = world.isSandbox ? 100 : world.pick('order count', 80, 400);
  const channels = channelsOf(world);
  const sellables = sellablesOf(world);
  const warehouses = world.rows(wmsWarehouses);
  const firstNumber = world.pick('order numbers', 1000, 70_000);

  return Array.from({ length: total }, (_, n) => {
    const days = placedAgo(faker, n, total);
    const status = statusAfter(days, faker);
    const channel = faker.helpers.arrayElement(channels);
    const type: WmsOrder['type'] =
      channel === channels.at(-1) ? 'b2b' : faker.datatype.boolean(0.05) ? 'dropship' : 'd2c';
    const service = faker.helpers.arrayElement(services);
    const to = recipient(faker);
    const warehouse = faker.helpers.arrayElement(warehouses);
    const lines: Line[] = faker.helpers
      .arrayElements(sellables, { min: 1, max: 4 })
      .map((sellable) => {
        const quantity = faker.number.int({ min: 1, max: type === 'b2b' ? 24 : 3 });
        const discount = faker.datatype.boolean(0.2)
          ? Math.round(sellable.price * quantity * 0.1)
          : 0;
        return { sellable, quantity, discount };
      });
    const goods = sum(lines, (line) => line.sellable.price * line.quantity);
    const discount = sum(lines, (line) => line.discount);
    const shipping = goods > 15_000 ? 0 : service.base;
    const tax = to.country === 'US' ? Math.round((goods - discount) * 0.0725) : 0;
    const handled = days * faker.number.float({ min: 0.3, max: 0.7 });
    const leftAgo = shippedAgo(faker, days, handled * 0.2);
    const shipped = status === 'fulfilled' || status === 'partially_fulfilled';
    const partly = status === 'partially_fulfilled';

    return {
      id: world.id('order', n),
      warehouse_customer_id: world.id('warehouse_customer', n % 2),
      warehouse_id: warehouse.id,
      created_date: world.at(days),
      updated_date: world.at(shipped ? leftAgo : handled),
      reference_id: world.isSandbox ? `reference_id_${n}` : `R${firstNumber * 7 + n}`,
      order_number: world.isSandbox ? `order_number_${n}` : `#${firstNumber + n}`,
      status,
      raw_status: rawStatus[status] ?? status.toUpperCase(),
      channel: channel.name,
      channel_object: { channel_id: channel.id, channel_name: channel.name },
      type,
      trading_partner: type === 'b2b' ? (to.company ?? `${to.full_name} Retail`) : null,
      shipping_method: service.methodName,
      service_level: service.level,
      ...carriageBy(world, service),
      scac: service.scac,
      is_third_party_freight: false,
      third_party_freight_account_number: null,
      first_party_freight_account_number: null,
      invoice_currency_code: 'USD',
      total_price: dollars(goods - discount + tax + shipping),
      total_tax: dollars(tax),
      total_discount: dollars(discount),
      total_shipping: dollars(shipping),
      ship_to_address: to,
      line_items: lines.map((line) => ({
        product_id: world.id('product', line.sellable.index),
        sku: line.sellable.sku,
        quantity: line.quantity,
        unit_price: dollars(line.sellable.price),
        is_picked: ['picked', 'packed', 'fulfilled'].includes(status),
        discount_amount: dollars(line.discount),
      })),
      tags: type === 'b2b' ? ['wholesale'] : [],
      required_ship_date: faker.datatype.boolean(0.7) ? world.at(days - 3) : null,
      saturday_delivery: false,
      signature_required: goods > 30_000,
      international_duty_paid_by: to.country === 'US' ? null : ('recipient' as const),
      shipments: shipped
        ? [
            shipmentOf(world, faker, {
              n,
              lines,
              partly,
              to,
              service,
              warehouse,
              leftAgo,
            }),
          ]
        : [],
      external_system_url: null,
      additional_fields: {},
    };
  });
}

interface ShipmentParts {
  n: number;
  lines: Line[];
  partly: boolean;
  to: Recipient;
  service: Service;
  warehouse: Warehouse;
  leftAgo: number;
}

function shipmentOf(
  world: World,
  faker: Faker,
  parts: ShipmentParts,
): WmsOrder['shipments'][number] {
  const { n, lines, partly, to, service, warehouse, leftAgo } = parts;
  const sent = sentLines(lines, partly);
  const items = sent.flatMap(({ sellable, quantity }) =>
    sellable.parts.map((part) => ({
      inventory_item_id: world.id('inventory_item', part.item.index),
      sku: part.item.sku,
      quantity: part.quantity * quantity,
      parent_product_id: sellable.parts.length > 1 ? world.id('product', sellable.index) : null,
    })),
  );
  const tracking = trackingNumber(faker, service.carrierId);
  const biggest = sent[0]?.sellable.parts[0]?.item;
  return {
    shipment_id: world.id('shipment', n),
    warehouse_id: warehouse.id,
    raw_status: 'SHIPPED',
    status: 'shipped',
    shipped_date: world.at(leftAgo),
    shipping_method: service.methodName,
    line_items: items,
    ship_to_address: to,
    ship_from_address: warehouse.address,
    packages: items.length
      ? [
          {
            package_id: world.id('package', n),
            package_name: 'Box 1',
            tracking_number: tracking,
            tracking_url: trackingUrl(service.carrierId, tracking),
            shipping_method: service.methodName,
            carrier: service.carrierName,
            ...carriageBy(world, service),
            scac: service.scac,
            shipping_cost: dollars(service.base + faker.number.int({ min: 0, max: 900 })),
            measurements: biggest ? measurementsOf(biggest, 2) : noMeasurements,
            line_items: items.map((item) => ({ ...item, lot_id: null, expiration_date: null })),
          },
        ]
      : [],
  };
}
