import { z } from 'zod';
import { methodIdOf, services } from '../data/carriers.js';
import { defineResource } from './resource.js';
import { date, free, text } from './shapes.js';

export const wmsShippingMethods = defineResource({
  vertical: 'wms',
  functionName: 'get_shipping_methods',
  label: 'Shipping methods',
  name: 'WmsShippingMethod',
  noun: 'shipping method',
  path: '/wms/shipping-methods',
  syncFrequency: 43_200,
  event: 'shipping-method',
  isTaggable: false,
  schema: z.strictObject({
    id: z.string(),
    created_date: date,
    updated_date: date,
    name: z.string(),
    carrier: text,
    carrier_id: text,
    carrier_name: text,
    scac: text,
    additional_fields: free,
  }),
  filters: {},
  relations: [],
  generate: (world) =>
    services.map((service, n) => ({
      id: methodIdOf(world, service),
      created_date: world.at(29.4 - n * 0.1),
      updated_date: world.at(26 - n),
      name: service.methodName,
      carrier: service.carrierName,
      carrier_id: service.carrierId,
      carrier_name: service.carrierName,
      scac: service.scac,
      additional_fields: {},
    })),
});
