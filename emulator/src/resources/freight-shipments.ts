import { z } from 'zod';
import { dollars } from '../data/amounts.js';
import { defineResource } from './resource.js';
import { date, free, money, text } from './shapes.js';

const statuses = [
  'pre_transit',
  'in_transit',
  'arrival_port',
  'en_route_to_destination',
  'final_destination',
] as const;

const schema = z.strictObject({
  id: z.string(),
  eta_date: date.nullable(),
  created_date: date,
  updated_date: date,
  cost: money,
  shipment_date: date.nullable(),
  arrival_date: date.nullable(),
  raw_status: text,
  status: z.enum(statuses),
  shipment_method: z.string(),
  external_system_url: text,
  additional_fields: free,
});

/** Days from the dock of the seller to the dock of the buyer. */
const methods = [
  ['ocean', 24],
  ['air', 6],
  ['truck', 4],
  ['rail', 12],
] as const;

const rawStatus: Record<(typeof statuses)[number], string> = {
  pre_transit: 'BOOKED',
  in_transit: 'ON_BOARD',
  arrival_port: 'DISCHARGED',
  en_route_to_destination: 'OUT_FOR_DELIVERY',
  final_destination: 'DELIVERED',
};

export const freightShipments = defineResource({
  vertical: 'freight',
  functionName: 'get_shipments',
  label: 'Shipments',
  name: 'FreightShipment',
  noun: 'shipment',
  path: '/freight/shipments',
  syncFrequency: 3600,
  event: 'freight-shipment',
  isTaggable: false,
  schema,
  filters: {},
  relations: [],
  generate(world) {
    const faker = world.faker('shipments');
    const total = world.isSandbox ? 20 : world.pick('shipment count', 20, 60);
    return Array.from({ length: total }, (_, n) => {
      const days = 29.3 * (1 - (n + faker.number.float({ min: 0, max: 0.9 })) / total);
      const [method, takes] = faker.helpers.arrayElement(methods);
      const waits = faker.number.float({ min: 0.3, max: 2 });
      const way = (days - waits) / takes;
      const status =
        way < 0
          ? 'pre_transit'
          : way < 0.7
            ? 'in_transit'
            : way < 0.85
              ? 'arrival_port'
              : way < 1
                ? 'en_route_to_destination'
                : 'final_destination';
      const hasArrived = status === 'final_destination';
      return {
        id: world.id('shipment', n),
        eta_date: world.at(days - waits - takes),
        created_date: world.at(days),
        updated_date: world.at(hasArrived ? days - waits - takes : days * 0.2),
        cost: dollars(faker.number.int({ min: 38_000, max: 940_000 })),
        shipment_date: way < 0 ? null : world.at(days - waits),
        arrival_date: hasArrived ? world.at(days - waits - takes) : null,
        raw_status: rawStatus[status],
        status,
        shipment_method: method,
        external_system_url: null,
        additional_fields: {
          container: method === 'ocean' ? `TRKU${faker.string.numeric(7)}` : null,
        },
      };
    });
  },
});
