import { z } from 'zod';

/* The columns of each table, picked out of Trackstar's records. Dates are UTC; amounts are in major units. */

const text = z.string().nullable();
const amount = z.number().nullable();

const placeOf = (address: { city: string | null; country: string | null } | null) =>
  [address?.city, address?.country].filter(Boolean).join(', ') || null;

const unitsOf = (lines: { quantity: number }[]) =>
  lines.reduce((total, line) => total + line.quantity, 0);

export const InventoryRow = z
  .object({
    id: z.string(),
    sku: text,
    name: z.string(),
    onhand: z.number(),
    committed: z.number(),
    fulfillable: z.number(),
    awaiting: z.number(),
    updated_date: text,
  })
  .transform(({ updated_date, ...row }) => ({ ...row, updatedDate: updated_date }));

export const WmsProductRow = z
  .object({
    id: z.string(),
    sku: text,
    name: z.string(),
    unit_price: amount,
    is_kit: z.boolean(),
    active: z.boolean(),
    supplier: text,
  })
  .transform(({ unit_price, is_kit, ...row }) => ({ ...row, price: unit_price, isKit: is_kit }));

const order = {
  id: z.string(),
  order_number: z.string(),
  created_date: z.string(),
  status: z.string(),
  total_price: amount,
  invoice_currency_code: text,
  ship_to_address: z.object({ city: text, country: text }).nullable(),
  line_items: z.array(z.object({ quantity: z.number() })),
};

const orderRow = (record: z.infer<z.ZodObject<typeof order>>) => ({
  id: record.id,
  orderNumber: record.order_number,
  createdDate: record.created_date,
  status: record.status,
  destination: placeOf(record.ship_to_address),
  units: unitsOf(record.line_items),
  total: record.total_price,
  currency: record.invoice_currency_code,
});

export const CartOrderRow = z.object(order).transform(orderRow);
export const WmsOrderRow = z
  .object({ ...order, channel: text })
  .transform(({ channel, ...record }) => ({ ...orderRow(record), channel }));

export const CartProductRow = z
  .object({
    id: z.string(),
    parent_product_id: text,
    sku: text,
    name: z.string(),
    price: amount,
    inventory: z.number().nullable(),
    active: z.boolean(),
  })
  .transform(({ parent_product_id, ...row }) => ({
    ...row,
    isParent: parent_product_id === row.id,
  }));

export const InvoiceLineItemRow = z
  .object({
    id: z.string(),
    transaction_date: text,
    invoice_id: text,
    tracking_number: text,
    charge_description: text,
    gross_cost: amount,
    net_cost: amount,
  })
  .transform((record) => ({
    id: record.id,
    date: record.transaction_date,
    invoice: record.invoice_id,
    trackingNumber: record.tracking_number,
    charge: record.charge_description,
    gross: record.gross_cost,
    net: record.net_cost,
  }));

export type InventoryRow = z.infer<typeof InventoryRow>;
export type WmsProductRow = z.infer<typeof WmsProductRow>;
export type WmsOrderRow = z.infer<typeof WmsOrderRow>;
export type CartOrderRow = z.infer<typeof CartOrderRow>;
export type CartProductRow = z.infer<typeof CartProductRow>;
export type InvoiceLineItemRow = z.infer<typeof InvoiceLineItemRow>;

/** By the path that the records come from. */
export const rowSchemas: Record<string, z.ZodType<{ id: string }>> = {
  '/wms/inventory': InventoryRow,
  '/wms/products': WmsProductRow,
  '/wms/orders': WmsOrderRow,
  '/cart/orders': CartOrderRow,
  '/cart/products': CartProductRow,
  '/carrier/invoice-line-items': InvoiceLineItemRow,
};
