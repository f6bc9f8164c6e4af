import type { Faker } from '@faker-js/faker';
import type { World } from './world.js';

export interface Service {
  carrierId: string;
  carrierName: string;
  scac: string;
  methodId: string;
  methodName: string;
  level: string;
  /** Cents for the first pound. */
  base: number;
}

const service = (
  carrierId: string,
  carrierName: string,
  scac: string,
  methodId: string,
  methodName: string,
  level: string,
  base: number,
): Service => ({ carrierId, carrierName, scac, methodId, methodName, level, base });

/** In the sandbox the first one is `shipping_method_id_1`. */
export const services: readonly Service[] = [
  service('ups', 'UPS', 'UPSN', 'ups_ground', 'UPS Ground', 'ground', 940),
  service('fedex', 'FedEx', 'FDXE', 'fedex_2day', 'FedEx 2Day', 'two_day', 1880),
  service('usps', 'USPS', 'USPS', 'usps_ground_advantage', 'USPS Ground Advantage', 'ground', 560),
  service('dhl', 'DHL Express', 'DHLE', 'dhl_worldwide', 'DHL Express Worldwide', 'express', 3150),
];

export const methodIdOf = (world: World, service: Service) =>
  world.isSandbox ? `shipping_method_id_${services.indexOf(service) + 1}` : service.methodId;

/** The service of a shipment, as records hold it. */
export const carriageBy = (world: World, service: Service) => ({
  shipping_method_id: methodIdOf(world, service),
  shipping_method_name: service.methodName,
  carrier_id: service.carrierId,
  carrier_name: service.carrierName,
});

export function trackingNumber(faker: Faker, carrierId: string): string {
  switch (carrierId) {
    case 'ups':
      return `1Z${faker.string.alphanumeric({ length: 6, casing: 'upper' })}${faker.string.numeric(10)}`;
    case 'usps':
      return `9400${faker.string.numeric(18)}`;
    case 'fedex':
      return faker.string.numeric({ length: 12, allowLeadingZeros: false });
    default:
      return faker.string.numeric({ length: 10, allowLeadingZeros: false });
  }
}

const trackingPages: Record<string, string> = {
  ups: 'https://www.ups.com/track?tracknum=',
  fedex: 'https://www.fedex.com/fedextrack/?trknbr=',
  usps: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
};

export const trackingUrl = (carrierId: string, number: string) =>
  (trackingPages[carrierId] ?? 'https://www.dhl.com/en/express/tracking.html?AWB=') + number;
