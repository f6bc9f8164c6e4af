import { carrierInvoiceLineItems } from './carrier-invoice-line-items.js';
import { cartOrders } from './cart-orders.js';
import { cartProducts } from './cart-products.js';
import { cartWarehouses } from './cart-warehouses.js';
import { freightShipments } from './freight-shipments.js';
import type { Resource, Vertical } from './resource.js';
import { wmsBilling } from './wms-billing.js';
import { wmsInboundShipments } from './wms-inbound-shipments.js';
import { wmsInventory } from './wms-inventory.js';
import { wmsInventoryLedger } from './wms-inventory-ledger.js';
import { wmsLaborActivities } from './wms-labor-activities.js';
import { wmsOrderChannels } from './wms-order-channels.js';
import { wmsOrders } from './wms-orders.js';
import { wmsProducts } from './wms-products.js';
import { wmsReturns } from './wms-returns.js';
import { wmsShippingMethods } from './wms-shipping-methods.js';
import { wmsSuppliers } from './wms-suppliers.js';
import { wmsWarehouseCustomers } from './wms-warehouse-customers.js';
import { wmsWarehouseLocations } from './wms-warehouse-locations.js';
import { wmsWarehouses } from './wms-warehouses.js';
import type { AnyWrite } from './write.js';

/** In the order of their first sync: what others point at comes first. */
export const resources = [
  wmsWarehouses,
  wmsWarehouseLocations,
  wmsWarehouseCustomers,
  wmsShippingMethods,
  wmsOrderChannels,
  wmsSuppliers,
  wmsProducts,
  wmsInventory,
  wmsInboundShipments,
  wmsOrders,
  wmsReturns,
  wmsInventoryLedger,
  wmsBilling,
  wmsLaborActivities,
  cartWarehouses,
  cartProducts,
  cartOrders,
  carrierInvoiceLineItems,
  freightShipments,
] as unknown as readonly Resource[];

export const resourcesOf = (vertical: string): readonly Resource[] =>
  resources.filter((resource) => resource.vertical === vertical);

export const findResource = (vertical: string, functionName: string): Resource | undefined =>
  resources.find((each) => each.vertical === vertical && each.functionName === functionName);

export const findByPath = (path: string): Resource | undefined =>
  resources.find((each) => each.path === path);

/** The writes of a vertical, each with the resource whose records it changes. */
export const writesOf = (vertical: string): { resource: Resource; write: AnyWrite }[] =>
  resourcesOf(vertical).flatMap((resource) =>
    (resource.writes ?? []).map((write) => ({ resource, write })),
  );

export const verticals = [
  'wms',
  'cart',
  'carrier',
  'freight',
] as const satisfies readonly Vertical[];

export const isVertical = (value: string): value is Vertical =>
  (verticals as readonly string[]).includes(value);
