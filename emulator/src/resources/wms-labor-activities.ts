import { z } from 'zod';
import { sum } from '../data/amounts.js';
import { wireDate } from '../data/world.js';
import { bareEnumFilter, dateFilter, exactFilter, textFilter } from './filters.js';
import { defineResource } from './resource.js';
import { count, date, free, text } from './shapes.js';
import { wmsInboundShipments } from './wms-inbound-shipments.js';
import { wmsOrders } from './wms-orders.js';

const activities = ['pick', 'pack', 'put_away', 'transfer', 'receive'] as const;
const objects = ['order', 'inbound_shipment', 'return', 'inventory'] as const;

const schema = z.strictObject({
  id: z.string(),
  created_date: date,
  updated_date: date,
  user_id: z.string(),
  user_first_name: text,
  user_last_name: text,
  warehouse_id: z.string(),
  activity_type: z.enum(activities),
  activity_start_time: date,
  activity_end_time: date.nullable(),
  associated_object_type: z.enum(objects).nullable(),
  associated_object_id: text,
  quantity: count.nullable(),
  additional_fields: free,
});

export const wmsLaborActivities = defineResource({
  vertical: 'wms',
  functionName: 'get_labor_activities',
  label: 'Labor activities',
  name: 'WmsLaborActivity',
  noun: 'labor activity',
  plural: 'WmsLaborActivities',
  path: '/wms/labor-activities',
  syncFrequency: 3600,
  event: 'labor_activity',
  isTaggable: false,
  schema,
  filters: {
    warehouse_customer_id: textFilter,
    activity_start_time: dateFilter,
    activity_end_time: dateFilter,
    user_id: exactFilter,
    warehouse_id: exactFilter,
    activity_type: bareEnumFilter(activities),
    associated_object_type: bareEnumFilter(objects),
    associated_object_id: exactFilter,
  },
  relations: [{ field: 'warehouse_id', to: 'get_warehouses' }],
  generate(world) {
    const faker = world.faker('labor');
    const people = Array.from({ length: 6 }, (_, n) => ({
      id: world.id('user', n),
      first: faker.person.firstName(),
      last: faker.person.lastName(),
    }));
    const picked = world.rows(wmsOrders).flatMap((order) =>
      order.shipments.flatMap((shipment) => {
        const quantity = sum(shipment.line_items, (line) => line.quantity);
        const ended = Date.parse(shipment.shipped_date ?? order.updated_date);
        const job = { id: order.id, kind: 'order' as const, site: shipment.warehouse_id, quantity };
        return [
          { ...job, activity: 'pick' as const, ended: ended - 600_000 },
          { ...job, activity: 'pack' as const, ended },
        ];
      }),
    );
    const received = world.rows(wmsInboundShipments).flatMap((inbound) =>
      inbound.receipts.map((receipt) => ({
        id: inbound.id,
        kind: 'inbound_shipment' as const,
        site: inbound.warehouse_id ?? '',
        quantity: sum(receipt.line_items, (line) => line.quantity),
        activity: 'receive' as const,
        ended: Date.parse(receipt.arrived_date),
      })),
    );
    return [...received, ...picked].map((job, n) => {
      const person = faker.helpers.arrayElement(people);
      const took = faker.number.int({ min: 60, max: 540 }) * 1000;
      return {
        id: world.id('labor_activity', n),
        created_date: wireDate(new Date(job.ended - took)),
        updated_date: wireDate(new Date(job.ended)),
        user_id: person.id,
        user_first_name: person.first,
        user_last_name: person.last,
        warehouse_id: job.site,
        activity_type: job.activity,
        activity_start_time: wireDate(new Date(job.ended - took)),
        activity_end_time: wireDate(new Date(job.ended)),
        associated_object_type: job.kind,
        associated_object_id: job.id,
        quantity: job.quantity,
        additional_fields: {},
      };
    });
  },
});
