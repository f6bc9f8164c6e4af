import type { IntegrationRow } from './integrations.js';

export const cartIntegrations: readonly IntegrationRow[] = [
  {
    name: 'amazon',
    display: 'Amazon',
    form: 'seller',
    writes: 'create_order_shipment adjust_inventory',
  },
  {
    name: 'bigcommerce',
    display: 'BigCommerce',
    form: 'bigcommerce',
    writes: 'create_order_shipment adjust_inventory',
  },
  { name: 'etsy', display: 'Etsy', form: 'etsy', writes: 'adjust_inventory' },
  {
    name: 'faire',
    display: 'Faire',
    form: 'brandToken',
    writes: 'create_order_shipment adjust_inventory',
  },
  {
    name: 'nuorder',
    display: 'NuOrder',
    form: 'brandToken',
    writes: 'create_order_shipment adjust_inventory',
    lacks: 'get_products',
  },
  {
    name: 'shopify',
    display: 'Shopify',
    form: 'shopify',
    install: 'oauth',
    writes: 'create_order_shipment adjust_inventory',
  },
  {
    name: 'tiktok',
    display: 'TikTok',
    form: 'shopToken',
    writes: 'create_order_shipment adjust_inventory',
  },
  {
    name: 'walmart',
    display: 'Walmart',
    form: 'clientCredentials',
    writes: 'create_order_shipment adjust_inventory',
  },
  { name: 'wayfair', display: 'Wayfair', form: 'clientCredentials', lacks: 'get_products' },
  {
    name: 'woocommerce',
    display: 'WooCommerce',
    form: 'woocommerce',
    writes: 'create_order_shipment adjust_inventory',
  },
];
