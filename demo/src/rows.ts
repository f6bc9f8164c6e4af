import type {
  CarrierInvoiceLineItem,
  CartOrder,
  CartProduct,
  WmsInventoryItem,
  WmsOrder,
  WmsProduct,
} from 'react-trackstar-link/server';

/* The columns of each table, picked out of Trackstar's records. Dates are UTC; amounts are in major units. */

const placeOf = ({ city, country }: { city: string | null; country: string | null }) =>
  [city, country].filter(Boolean).join(', ') || null;

const unitsOf = (lines: { quantity: number }[]) =>
  lines.reduce((total, line) => total + line.quantity, 0);

export const inventoryRow = (item: WmsInventoryItem) => ({
  id: item.id,
  sku: item.sku,
  name: item.name,
  onhand: item.onhand,
  committed: item.committed,
  fulfillable: item.fulfillable,
  awaiting: item.awaiting,
  updatedDate: item.updated_date,
});

export const wmsProductRow = (product: WmsProduct) => ({
  id: product.id,
  sku: product.sku,
  name: product.name,
  price: product.unit_price,
  isKit: product.is_kit,
  active: product.active,
  supplier: product.supplier,
});

export const cartOrderRow = (order: CartOrder | WmsOrder) => ({
  id: order.id,
  orderNumber: order.order_number,
  createdDate: order.created_date,
  status: order.status,
  destination: placeOf(order.ship_to_address),
  units: unitsOf(order.line_items),
  total: order.total_price,
  currency: order.invoice_currency_code,
});

export const wmsOrderRow = (order: WmsOrder) => ({
  ...cartOrderRow(order),
  channel: order.channel,
});

export const cartProductRow = (product: CartProduct) => ({
  id: product.id,
  sku: product.sku,
  name: product.name,
  price: product.price,
  inventory: product.inventory,
  active: product.active,
  isParent: product.parent_product_id === product.id,
});

export const invoiceLineItemRow = (item: CarrierInvoiceLineItem) => ({
  id: item.id,
  date: item.transaction_date,
  invoice: item.invoice_id,
  trackingNumber: item.tracking_number,
  charge: item.charge_description,
  gross: item.gross_cost,
  net: item.net_cost,
});

export type InventoryRow = ReturnType<typeof inventoryRow>;
export type WmsProductRow = ReturnType<typeof wmsProductRow>;
export type WmsOrderRow = ReturnType<typeof wmsOrderRow>;
export type CartOrderRow = ReturnType<typeof cartOrderRow>;
export type CartProductRow = ReturnType<typeof cartProductRow>;
export type InvoiceLineItemRow = ReturnType<typeof invoiceLineItemRow>;
