import type { z } from 'zod';
import {
  CartOrderRow,
  CartProductRow,
  InventoryRow,
  InvoiceLineItemRow,
  WmsOrderRow,
  WmsProductRow,
} from './rows.js';

export const verticals = ['wms', 'cart', 'carrier'] as const;
export type Vertical = (typeof verticals)[number];

export interface ShownResource {
  /** In our own URLs. */
  name: string;
  label: string;
  /** Trackstar's name for reading it. */
  functionName: string;
  path: string;
  /** Turns a record of Trackstar into a row of the table. */
  row: z.ZodType<{ id: string }>;
}

/** What a connection of each vertical is shown with, in the order of the tabs. */
export const catalogue: Record<Vertical, readonly ShownResource[]> = {
  wms: [
    {
      name: 'inventory',
      label: 'Inventory',
      functionName: 'get_inventory',
      path: '/wms/inventory',
      row: InventoryRow,
    },
    {
      name: 'products',
      label: 'Products',
      functionName: 'get_products',
      path: '/wms/products',
      row: WmsProductRow,
    },
    {
      name: 'orders',
      label: 'Orders',
      functionName: 'get_orders',
      path: '/wms/orders',
      row: WmsOrderRow,
    },
  ],
  cart: [
    {
      name: 'orders',
      label: 'Orders',
      functionName: 'get_orders',
      path: '/cart/orders',
      row: CartOrderRow,
    },
    {
      name: 'products',
      label: 'Products',
      functionName: 'get_products',
      path: '/cart/products',
      row: CartProductRow,
    },
  ],
  carrier: [
    {
      name: 'invoice-line-items',
      label: 'Invoice line items',
      functionName: 'get_invoice_line_items',
      path: '/carrier/invoice-line-items',
      row: InvoiceLineItemRow,
    },
  ],
};

export const isVertical = (value: string): value is Vertical =>
  (verticals as readonly string[]).includes(value);

export const shownResources = (vertical: string): readonly ShownResource[] =>
  isVertical(vertical) ? catalogue[vertical] : [];
