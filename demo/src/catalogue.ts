export const verticals = ['wms', 'cart', 'carrier'] as const;
export type Vertical = (typeof verticals)[number];

export interface ShownResource {
  /** In our own URLs. */
  name: string;
  label: string;
  /** Trackstar's name for reading it. */
  functionName: string;
  path: string;
  /** The chart of a connection is drawn from this one. */
  isCharted?: true;
}

/** What a connection of each vertical is shown with, in the order of the tabs. */
export const catalogue: Record<Vertical, readonly ShownResource[]> = {
  wms: [
    {
      name: 'inventory',
      label: 'Inventory',
      functionName: 'get_inventory',
      path: '/wms/inventory',
    },
    {
      name: 'products',
      label: 'Products',
      functionName: 'get_products',
      path: '/wms/products',
    },
    {
      name: 'orders',
      label: 'Orders',
      functionName: 'get_orders',
      path: '/wms/orders',
      isCharted: true,
    },
  ],
  cart: [
    {
      name: 'orders',
      label: 'Orders',
      functionName: 'get_orders',
      path: '/cart/orders',
      isCharted: true,
    },
    {
      name: 'products',
      label: 'Products',
      functionName: 'get_products',
      path: '/cart/products',
    },
  ],
  carrier: [
    {
      name: 'invoice-line-items',
      label: 'Invoice line items',
      functionName: 'get_invoice_line_items',
      path: '/carrier/invoice-line-items',
      isCharted: true,
    },
  ],
};

export const isVertical = (value: string): value is Vertical =>
  (verticals as readonly string[]).includes(value);

export const shownResources = (vertical: string): readonly ShownResource[] =>
  isVertical(vertical) ? catalogue[vertical] : [];
