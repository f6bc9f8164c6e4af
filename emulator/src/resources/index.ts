import { carrierInvoiceLineItems } from './carrier-invoice-line-items.js';
import { cartOrders } from './cart-orders.js';
import { cartProducts } from './cart-products.js';
import type { Resource, Vertical } from './resource.js';
import { wmsInventory } from './wms-inventory.js';
import { wmsOrders } from './wms-orders.js';
import { wmsProducts } from './wms-products.js';
import { wmsWarehouses } from './wms-warehouses.js';

/** In the order of their first sync: what others point at comes first. */
export const resources = [
  wmsWarehouses,
  wmsProducts,
  wmsInventory,
  wmsOrders,
  cartProducts,
  cartOrders,
  carrierInvoiceLineItems,
] as unknown as readonly Resource[];

export const resourcesOf = (vertical: string): readonly Resource[] =>
  resources.filter((resource) => resource.vertical === vertical);

export const findResource = (vertical: string, functionName: string): Resource | undefined =>
  resources.find((each) => each.vertical === vertical && each.functionName === functionName);

export const verticals = ['wms', 'cart', 'carrier'] as const satisfies readonly Vertical[];

export const isVertical = (value: string): value is Vertical =>
  (verticals as readonly string[]).includes(value);
