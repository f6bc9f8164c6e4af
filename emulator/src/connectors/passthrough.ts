import type { Integration } from './integrations.js';

/** Who can be called directly. Our sandboxes, too, so that an app can be tried with them. */
const supported: Record<string, readonly string[]> = {
  wms: ['fba', 'deposco', 'linnworks', 'shiphero', 'tiktok', 'veracore', 'walmart', 'sandbox'],
  cart: ['amazon', 'tiktok', 'shopify', 'wayfair', 'sandbox'],
};

export const hasPassthrough = ({ type, name }: Integration) =>
  supported[type]?.includes(name) ?? false;
