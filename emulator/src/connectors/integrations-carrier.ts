import type { IntegrationRow } from './integrations.js';

export const carrierIntegrations: readonly IntegrationRow[] = [
  { name: 'dhl-ecom', display: 'DHL eCommerce', form: 'carrierClient' },
  { name: 'dhl-express', display: 'DHL Express', form: 'carrierKey' },
  { name: 'dpd', display: 'DPD', form: 'carrierLogin' },
  { name: 'fedex', display: 'FedEx', form: 'carrierClient' },
  { name: 'royal-mail', display: 'Royal Mail', form: 'carrierKey' },
  { name: 'ups', display: 'UPS', form: 'carrierClient' },
  { name: 'usps', display: 'USPS', form: 'carrierConsumer' },
];
