import type { Faker } from '@faker-js/faker';
import { z } from 'zod';
import { dollars, sum } from '../data/amounts.js';
import { type Service, services, trackingNumber, trackingUrl } from '../data/carriers.js';
import { measurementsOf } from '../data/goods.js';
import { type Recipient, recipient } from '../data/people.js';
import type { World } from '../data/world.js';
import { dateRangeFilter, enumFilter, numberFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import {
  carriage,
  count,
  date,
  free,
  measurements,
  money,
  shipFromAddress,
  shipToAddress,
  text,
} from './shapes.js';
import { type Sellable, sellablesOf } from './wms-products.js';
import { wmsWarehouses } from './wms-warehouses.js';

const statuses = [
  'open',
  'confirmed',
  'processing',
  'picked',
  'packed',
  'partially_fulfilled',
  'fulfilled',
  'exception',
  'cancelled',
  'backordered',
  'other',
] as const;
const types = ['d2c', 'b2b', 'dropship', 'transfer'] as const;
type Status = (typeof statuses)[number];

const packedItem = {
  inventory_item_id: z.string(),
  sku: text,
  quantity: count,
  parent_product_id: text,
};

const shipmentSchema = z.strictObject({
  shipment_id: z.string(),
  warehouse_id: z.string(),
  raw_status: text,
  status: z.enum(['open', 'shipped', 'cancelled', 'other']),
  shipped_date: date.nullable(),
  shipping_method: text,
  line_items: z.array(z.strictObject(packedItem)),
  ship_to_address: shipToAddress,
  ship_from_address: shipFromAddress,
  packages: z.array(
    z.strictObject({
      package_id: z.string(),
      package_name: text,
      tracking_number: text,
      tracking_url: text,
      shipping_method: text,
      carrier: text,
      ...carriage,
      scac: text,
      shipping_cost: money,
      measurements,
      line_items: z.array(
        z.strictObject({ ...packedItem, lot_id: text, expiration_date: date.nullable() }),
      ),
    }),
  ),
});

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

export const wmsOrders = defineResource({
  vertical: 'wms',
  functionName: 'get_orders',
  label: 'Orders',
  name: 'WmsOrder',
  noun: 'order',
  path: '/wms/orders',
  syncFrequency: 3600,
  event: 'order',
  additions: [{ list: 'shipments', event: 'order.shipment.created' }],
  isTaggable: true,
  schema: z.strictObject({
    id: z.string(),
    warehouse_customer_id: text,
    warehouse_id: text,
    created_date: date,
    updated_date: date,
    reference_id: z.string(),
    order_number: z.string(),
    status: z.enum(statuses),
    raw_status: text,
    channel: text,
    channel_object: z.strictObject({ channel_id: z.string(), channel_name: text }).nullable(),
    type: z.enum(types).nullable(),
    trading_partner: text,
    shipping_method: text,
    service_level: text,
    ...carriage,
    scac: text,
    is_third_party_freight: z.boolean().nullable(),
    third_party_freight_account_number: text,
    first_party_freight_account_number: text,
    invoice_currency_code: z.string(),
    total_price: money,
    total_tax: money,
    total_discount: money,
    total_shipping: money,
    ship_to_address: shipToAddress,
    line_items: z.array(
      z.strictObject({
        product_id: z.string(),
        sku: text,
        quantity: count,
        unit_price: money,
        is_picked: z.boolean(),
        discount_amount: money,
      }),
    ),
    tags: z.array(z.string()),
    required_ship_date: date.nullable(),
    saturday_delivery: z.boolean().nullable(),
    signature_required: z.boolean().nullable(),
    international_duty_paid_by: z.enum(['sender', 'recipient', 'third_party']).nullable(),
    shipments: z.array(shipmentSchema),
    external_system_url: text,
    additional_fields: free,
  }),
  filters: {
    status: enumFilter(statuses),
    warehouse_customer_id: textFilter,
    channel: textFilter,
    type: enumFilter(types),
    order_number: numberFilter,
    reference_id: numberFilter,
    required_ship_date: dateRangeFilter,
  },
  relations: [
    { field: 'warehouse_id', to: 'get_warehouses' },
    { field: 'line_items[].product_id', to: 'get_products' },
    { field: 'shipments[].warehouse_id', to: 'get_warehouses' },
    { field: 'shipments[].line_items[].inventory_item_id', to: 'get_inventory' },
    { field: 'shipments[].packages[].line_items[].inventory_item_id', to: 'get_inventory' },
  ],
  generate(world) {
    const faker = world.faker('orders');
    const total = world.isSandbox ? 100 : world.pick('order count', 80, 400);
    const channels = world.isSandbox
      ? ['A', 'B', 'C']
      : ['Online Store', 'Marketplace', 'Wholesale'];
    const sellables = sellablesOf(world);
    const warehouses = world.rows(wmsWarehouses);
    const firstNumber = world.pick('order numbers', 1000, 70_000);

    return Array.from({ length: total }, (_, n) => {
      const days = 29.4 * (1 - (n + faker.number.float({ min: 0, max: 0.9 })) / total);
      const status = statusAfter(days, faker);
      const channel = faker.number.int({ min: 0, max: channels.length - 1 });
      const type: (typeof types)[number] =
        channel === 2 ? 'b2b' : faker.datatype.boolean(0.05) ? 'dropship' : 'd2c';
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
      const shippedAgo = Math.max(days - faker.number.float({ min: 0.4, max: 2 }), handled * 0.2);
      const shipped = status === 'fulfilled' || status === 'partially_fulfilled';
      const partly = status === 'partially_fulfilled';
      const methodId = world.isSandbox
        ? `shipping_method_id_${services.indexOf(service) + 1}`
        : service.methodId;
      const channelId = world.isSandbox ? (channels[channel] ?? '') : world.id('channel', channel);

      return {
        id: world.id('order', n),
        warehouse_customer_id: world.id('warehouse_customer', n % 2),
        warehouse_id: warehouse.id,
        created_date: world.at(days),
        updated_date: world.at(shipped ? shippedAgo : handled),
        reference_id: world.isSandbox ? `reference_id_${n}` : `R${firstNumber * 7 + n}`,
        order_number: world.isSandbox ? `order_number_${n}` : `#${firstNumber + n}`,
        status,
        raw_status: rawStatus[status] ?? status.toUpperCase(),
        channel: channels[channel] ?? null,
        channel_object: { channel_id: channelId, channel_name: channels[channel] ?? null },
        type,
        trading_partner: type === 'b2b' ? (to.company ?? `${to.full_name} Retail`) : null,
        shipping_method: service.methodName,
        service_level: service.level,
        shipping_method_id: methodId,
        shipping_method_name: service.methodName,
        carrier_id: service.carrierId,
        carrier_name: service.carrierName,
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
                methodId,
                warehouse,
                shippedAgo,
              }),
            ]
          : [],
        external_system_url: null,
        additional_fields: {},
      };
    });
  },
});

interface ShipmentParts {
  n: number;
  lines: Line[];
  partly: boolean;
  to: Recipient;
  service: Service;
  methodId: string;
  warehouse: z.infer<typeof wmsWarehouses.schema>;
  shippedAgo: number;
}

function shipmentOf(
  world: World,
  faker: Faker,
  parts: ShipmentParts,
): z.infer<typeof shipmentSchema> {
  const { n, lines, partly, to, service, methodId, warehouse, shippedAgo } = parts;
  // A part shipment leaves the last piece of the last line behind.
  const sent = lines
    .map((line, at) =>
      partly && at === lines.length - 1 ? { ...line, quantity: line.quantity - 1 } : line,
    )
    .filter((line) => line.quantity > 0);
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
    shipped_date: world.at(shippedAgo),
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
            shipping_method_id: methodId,
            shipping_method_name: service.methodName,
            carrier_id: service.carrierId,
            carrier_name: service.carrierName,
            scac: service.scac,
            shipping_cost: dollars(service.base + faker.number.int({ min: 0, max: 900 })),
            measurements: biggest ? measurementsOf(biggest, 2) : noMeasurements,
            line_items: items.map((item) => ({ ...item, lot_id: null, expiration_date: null })),
          },
        ]
      : [],
  };
}

const noMeasurements = {
  length: null,
  width: null,
  height: null,
  unit: null,
  weight: null,
  weight_unit: null,
};
