import type { Faker } from '@faker-js/faker';
import type { CartOrder } from '../resources/cart-orders.js';
import { listingsOf } from '../resources/cart-products.js';
import { dollars, sum } from './amounts.js';
import { carriageBy, services, trackingNumber, trackingUrl } from './carriers.js';
import { placedAgo, sentLines, shippedAgo } from './order-parts.js';
import { billTo, recipient } from './people.js';
import type { World } from './world.js';

type Status = CartOrder['status'];

function statusAfter(days: number, faker: Faker): Status {
  const roll = faker.number.int({ min: 0, max: 99 });
  if (roll < 5) return 'cancelled';
  if (days > 3) return roll < 95 ? 'fulfilled' : roll < 98 ? 'partially_fulfilled' : 'exception';
  return roll < 45 ? 'open' : roll < 70 ? 'confirmed' : roll < 95 ? 'processing' : 'backordered';
}

export function generateCartOrders(world: World): CartOrder[] {
  const faker = world.faker('orders');
  const total = world.isSandbox ? 100 : world.pick('order count', 80, 400);
  const firstNumber = world.pick('order numbers', 1000, 9000);
  const buyable = listingsOf(world).flatMap((listing) =>
    listing.variants.map((each) => ({ ...each, listing })),
  );

  return Array.from({ length: total }, (_, n) => {
    const days = placedAgo(faker, n, total);
    const status = statusAfter(days, faker);
    const service = faker.helpers.arrayElement(services);
    const to = recipient(faker);
    const lines = faker.helpers.arrayElements(buyable, { min: 1, max: 4 }).map((bought, at) => {
      const quantity = faker.number.int({ min: 1, max: 3 });
      const goods = bought.item.price * quantity;
      const discount = faker.datatype.boolean(0.2) ? Math.round(goods * 0.15) : 0;
      const tax = to.country === 'US' ? Math.round((goods - discount) * 0.0725) : 0;
      return {
        ...bought,
        lineId: `${world.id('line_item', n)}_${at}`,
        quantity,
        goods,
        discount,
        tax,
      };
    });
    const discount = sum(lines, (line) => line.discount);
    const tax = sum(lines, (line) => line.tax);
    const shipping = sum(lines, (line) => line.goods) > 9000 ? 0 : service.base;
    const leftAgo = shippedAgo(faker, days, days * 0.2);
    const touchedAgo = days * faker.number.float({ min: 0.3, max: 0.9 });
    const isShipped = status === 'fulfilled' || status === 'partially_fulfilled';
    const sent = sentLines(lines, status === 'partially_fulfilled');
    const delivered = days > 8;
    const ref = (line: (typeof lines)[number]) => ({
      product_id: line.id,
      product_sku: line.item.sku,
      parent_product_id: line.listing.id,
    });
    const carrier = carriageBy(world, service);
    const groupId = world.id('shipping_group', n);
    const tracking = trackingNumber(faker, service.carrierId);
    const warehouseId = world.id('warehouse', n % 2);
    const groupStatus: CartOrder['shipments'][number]['status'] = isShipped
      ? delivered
        ? 'delivered'
        : 'shipped'
      : status === 'cancelled'
        ? 'cancelled'
        : 'open';

    return {
      id: world.id('order', n),
      order_number: world.isSandbox ? `order_number_${n}` : `#${firstNumber + n}`,
      created_date: world.at(days),
      updated_date: world.at(isShipped ? leftAgo : touchedAgo),
      status,
      raw_status: status === 'open' ? 'unfulfilled' : status,
      requested_shipping_method: service.methodName,
      ...carrier,
      invoice_currency_code: 'USD',
      total_price: dollars(sum(lines, (line) => line.goods) - discount + tax + shipping),
      total_tax: dollars(tax),
      total_discount: dollars(discount),
      total_shipping: dollars(shipping),
      ship_to_address: to,
      bill_to_address: billTo(to),
      earliest_ship_date: world.at(days),
      latest_ship_date: world.at(days - 3),
      line_items: lines.map((line) => ({
        line_item_id: line.lineId,
        ...ref(line),
        parent_product_sku: line.listing.sku,
        quantity: line.quantity,
        unit_price: dollars(line.item.price),
        discount: dollars(line.discount),
        tax: dollars(line.tax),
      })),
      shipping_groups: [
        {
          shipping_group_id: groupId,
          created_date: world.at(days),
          updated_date: world.at(isShipped ? leftAgo : touchedAgo),
          raw_status: groupStatus,
          status: groupStatus,
          warehouse_id: warehouseId,
          line_items: lines.map((line) => ({
            line_item_id: line.lineId,
            ...ref(line),
            quantity: line.quantity,
          })),
        },
      ],
      shipments:
        isShipped && sent.length
          ? [
              {
                shipment_id: world.id('shipment', n),
                raw_status: delivered ? 'delivered' : 'in_transit',
                status: delivered ? ('delivered' as const) : ('shipped' as const),
                warehouse_id: warehouseId,
                ...carrier,
                tracking_number: tracking,
                tracking_url: trackingUrl(service.carrierId, tracking),
                line_items: sent.map((line) => ({
                  shipment_line_item_id: `${line.lineId}_s`,
                  ...ref(line),
                  parent_product_sku: line.listing.sku,
                  quantity: line.quantity,
                })),
                shipping_groups: [groupId],
                created_date: world.at(leftAgo),
                updated_date: world.at(leftAgo),
              },
            ]
          : [],
      external_system_url: null,
      additional_fields: {},
    };
  });
}
