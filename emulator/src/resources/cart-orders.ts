import type { Faker } from '@faker-js/faker';
import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { services, trackingNumber, trackingUrl } from '../data/carriers.js';
import { billTo, recipient } from '../data/people.js';
import { listingsOf } from './cart-products.js';
import { codeFilter, enumFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import {
  billToAddress,
  carriage,
  count,
  date,
  free,
  money,
  shipToAddress,
  text,
} from './shapes.js';

const statuses = [
  'open',
  'confirmed',
  'processing',
  'partially_fulfilled',
  'fulfilled',
  'exception',
  'cancelled',
  'backordered',
  'other',
] as const;
type Status = (typeof statuses)[number];
const parcelStatus = z
  .enum(['open', 'shipped', 'delivered', 'cancelled', 'exception', 'on_hold', 'other'])
  .nullable();

function statusAfter(days: number, faker: Faker): Status {
  const roll = faker.number.int({ min: 0, max: 99 });
  if (roll < 5) return 'cancelled';
  if (days > 3) return roll < 95 ? 'fulfilled' : roll < 98 ? 'partially_fulfilled' : 'exception';
  return roll < 45 ? 'open' : roll < 70 ? 'confirmed' : roll < 95 ? 'processing' : 'backordered';
}

const variant = { product_id: z.string(), product_sku: text, parent_product_id: text };

export const cartOrders = defineResource({
  vertical: 'cart',
  functionName: 'get_orders',
  label: 'Orders',
  name: 'CartOrder',
  noun: 'order',
  path: '/cart/orders',
  syncFrequency: 3600,
  event: 'cart-order',
  additions: [{ list: 'shipments', event: 'cart-order.cart-shipment.created' }],
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    order_number: z.string(),
    created_date: date,
    updated_date: date,
    status: z.enum(statuses),
    raw_status: text,
    requested_shipping_method: text,
    ...carriage,
    invoice_currency_code: z.string(),
    total_price: money,
    total_tax: money,
    total_discount: money,
    total_shipping: money,
    ship_to_address: shipToAddress,
    bill_to_address: billToAddress,
    earliest_ship_date: date.nullable(),
    latest_ship_date: date.nullable(),
    line_items: z.array(
      z.strictObject({
        line_item_id: z.string(),
        ...variant,
        parent_product_sku: text,
        quantity: count,
        unit_price: money,
        discount: money,
        tax: money,
      }),
    ),
    shipping_groups: z.array(
      z.strictObject({
        shipping_group_id: z.string(),
        created_date: date,
        updated_date: date,
        raw_status: text,
        status: parcelStatus,
        warehouse_id: z.string(),
        line_items: z.array(
          z.strictObject({ line_item_id: z.string(), ...variant, quantity: count }),
        ),
      }),
    ),
    shipments: z.array(
      z.strictObject({
        shipment_id: z.string(),
        raw_status: text,
        status: parcelStatus,
        warehouse_id: text,
        ...carriage,
        tracking_number: text,
        tracking_url: text,
        line_items: z.array(
          z.strictObject({
            shipment_line_item_id: z.string(),
            ...variant,
            parent_product_sku: text,
            quantity: count,
          }),
        ),
        shipping_groups: z.array(z.string()),
        created_date: date.nullable(),
        updated_date: date.nullable(),
      }),
    ),
    external_system_url: text,
    additional_fields: free,
  }),
  filters: {
    status: enumFilter(statuses),
    warehouse_customer_id: textFilter,
    order_number: codeFilter,
  },
  relations: [
    { field: 'line_items[].product_id', to: 'get_products' },
    { field: 'line_items[].parent_product_id', to: 'get_products' },
    { field: 'shipping_groups[].line_items[].product_id', to: 'get_products' },
    { field: 'shipments[].line_items[].product_id', to: 'get_products' },
  ],
  generate(world) {
    const faker = world.faker('orders');
    const total = world.isSandbox ? 100 : world.pick('order count', 80, 400);
    const firstNumber = world.pick('order numbers', 1000, 9000);
    const buyable = listingsOf(world).flatMap((listing) =>
      listing.variants.map((each) => ({ ...each, listing })),
    );

    return Array.from({ length: total }, (_, n) => {
      const days = 29.4 * (1 - (n + faker.number.float({ min: 0, max: 0.9 })) / total);
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
      const shippedAgo = Math.max(days - faker.number.float({ min: 0.4, max: 2 }), days * 0.2);
      const touchedAgo = days * faker.number.float({ min: 0.3, max: 0.9 });
      const isShipped = status === 'fulfilled' || status === 'partially_fulfilled';
      // A part shipment leaves the last piece of the last line behind.
      const sent = lines
        .map((line, at) =>
          status === 'partially_fulfilled' && at === lines.length - 1
            ? { ...line, quantity: line.quantity - 1 }
            : line,
        )
        .filter((line) => line.quantity > 0);
      const delivered = days > 8;
      const ref = (line: (typeof lines)[number]) => ({
        product_id: line.id,
        product_sku: line.item.sku,
        parent_product_id: line.listing.id,
      });
      const carrier = {
        shipping_method_id: world.isSandbox
          ? `shipping_method_id_${services.indexOf(service) + 1}`
          : service.methodId,
        shipping_method_name: service.methodName,
        carrier_id: service.carrierId,
        carrier_name: service.carrierName,
      };
      const groupId = world.id('shipping_group', n);
      const tracking = trackingNumber(faker, service.carrierId);
      const warehouseId = world.id('warehouse', n % 2);
      const groupStatus: z.infer<typeof parcelStatus> = isShipped
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
        updated_date: world.at(isShipped ? shippedAgo : touchedAgo),
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
            updated_date: world.at(isShipped ? shippedAgo : touchedAgo),
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
                  created_date: world.at(shippedAgo),
                  updated_date: world.at(shippedAgo),
                },
              ]
            : [],
        external_system_url: null,
        additional_fields: {},
      };
    });
  },
});
