import { CarrierIcon, ShopIcon, WarehouseIcon } from './ui/icons.js';

/** How we name what Trackstar calls a vertical. */
export const verticals = {
  wms: {
    label: 'Warehouse',
    text: 'Stock on hand, products and orders from your warehouse system or 3PL.',
    Icon: WarehouseIcon,
  },
  cart: {
    label: 'Shop',
    text: 'Orders and products from your online shop or marketplace.',
    Icon: ShopIcon,
  },
  carrier: {
    label: 'Carrier',
    text: 'Every charge on your parcel invoices, line by line.',
    Icon: CarrierIcon,
  },
} as const;

export type Vertical = keyof typeof verticals;

export const verticalOf = (name: string | null) =>
  name !== null && name in verticals ? verticals[name as Vertical] : null;
