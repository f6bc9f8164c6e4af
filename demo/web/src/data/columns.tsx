import { type ColumnDef, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type {
  CartOrderRow,
  CartProductRow,
  InventoryRow,
  InvoiceLineItemRow,
  WmsOrderRow,
  WmsProductRow,
} from '../../../src/rows.js';
import { formatAmount, formatCount, formatDay, formatMoney, formatText } from '../format.js';
import { StatusPill } from './StatusPill.js';

export interface Row {
  id: string;
}

/** The pages come from the server, one by one, so the table itself neither sorts nor filters. */
export const features = tableFeatures({ columnMeta: {} as { isNumeric?: boolean } });

const numeric = { isNumeric: true };

const stock = createColumnHelper<typeof features, InventoryRow>();
const inventory = stock.columns([
  stock.accessor('sku', { header: 'SKU', cell: (c) => formatText(c.getValue()) }),
  stock.accessor('name', { header: 'Item' }),
  stock.accessor('onhand', {
    header: 'On hand',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  stock.accessor('committed', {
    header: 'Committed',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  stock.accessor('fulfillable', {
    header: 'Available',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  stock.accessor('awaiting', {
    header: 'Incoming',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
]);

const goods = createColumnHelper<typeof features, WmsProductRow>();
const wmsProducts = goods.columns([
  goods.accessor('sku', { header: 'SKU', cell: (c) => formatText(c.getValue()) }),
  goods.accessor('name', { header: 'Product' }),
  goods.accessor('isKit', { header: 'Kind', cell: (c) => (c.getValue() ? 'Kit' : 'Single') }),
  goods.accessor('supplier', { header: 'Supplier', cell: (c) => formatText(c.getValue()) }),
  goods.accessor('price', {
    header: 'Unit price',
    meta: numeric,
    cell: (c) => formatAmount(c.getValue()),
  }),
]);

const shipment = createColumnHelper<typeof features, WmsOrderRow>();
const wmsOrders = shipment.columns([
  shipment.accessor('orderNumber', { header: 'Order' }),
  shipment.accessor('createdDate', { header: 'Date', cell: (c) => formatDay(c.getValue()) }),
  shipment.accessor('status', {
    header: 'Status',
    cell: (c) => <StatusPill status={c.getValue()} />,
  }),
  shipment.accessor('destination', { header: 'Ship to', cell: (c) => formatText(c.getValue()) }),
  shipment.accessor('units', {
    header: 'Units',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  shipment.accessor('total', {
    header: 'Total',
    meta: numeric,
    cell: (c) => formatMoney(c.getValue(), c.row.original.currency),
  }),
]);

const sale = createColumnHelper<typeof features, CartOrderRow>();
const cartOrders = sale.columns([
  sale.accessor('orderNumber', { header: 'Order' }),
  sale.accessor('createdDate', { header: 'Date', cell: (c) => formatDay(c.getValue()) }),
  sale.accessor('status', { header: 'Status', cell: (c) => <StatusPill status={c.getValue()} /> }),
  sale.accessor('destination', { header: 'Ship to', cell: (c) => formatText(c.getValue()) }),
  sale.accessor('units', {
    header: 'Units',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  sale.accessor('total', {
    header: 'Total',
    meta: numeric,
    cell: (c) => formatMoney(c.getValue(), c.row.original.currency),
  }),
]);

const listing = createColumnHelper<typeof features, CartProductRow>();
const cartProducts = listing.columns([
  listing.accessor('sku', { header: 'SKU', cell: (c) => formatText(c.getValue()) }),
  listing.accessor('name', { header: 'Product' }),
  listing.accessor('isParent', {
    header: 'Kind',
    cell: (c) => (c.getValue() ? 'Listing' : 'Variant'),
  }),
  listing.accessor('inventory', {
    header: 'Stock',
    meta: numeric,
    cell: (c) => formatCount(c.getValue()),
  }),
  listing.accessor('price', {
    header: 'Price',
    meta: numeric,
    cell: (c) => formatAmount(c.getValue()),
  }),
]);

const charge = createColumnHelper<typeof features, InvoiceLineItemRow>();
const invoiceLineItems = charge.columns([
  charge.accessor('date', { header: 'Date', cell: (c) => formatDay(c.getValue()) }),
  charge.accessor('charge', { header: 'Charge', cell: (c) => formatText(c.getValue()) }),
  charge.accessor('trackingNumber', {
    header: 'Tracking number',
    cell: (c) => formatText(c.getValue()),
  }),
  charge.accessor('invoice', { header: 'Invoice', cell: (c) => formatText(c.getValue()) }),
  charge.accessor('gross', {
    header: 'Gross',
    meta: numeric,
    cell: (c) => formatAmount(c.getValue()),
  }),
  charge.accessor('net', {
    header: 'Net',
    meta: numeric,
    cell: (c) => formatAmount(c.getValue()),
  }),
]);

type Columns = readonly ColumnDef<typeof features, Row>[];

/** By the path that the records come from. The server's rows and these columns are made from the same types. */
export const columnsOf = {
  '/wms/inventory': inventory,
  '/wms/products': wmsProducts,
  '/wms/orders': wmsOrders,
  '/cart/orders': cartOrders,
  '/cart/products': cartProducts,
  '/carrier/invoice-line-items': invoiceLineItems,
} as unknown as Record<string, Columns>;
