import type { ListQuery, TrackstarClient, TrackstarList } from 'react-trackstar-link/server';
import {
  cartOrderRow,
  cartProductRow,
  inventoryRow,
  invoiceLineItemRow,
  wmsOrderRow,
  wmsProductRow,
} from './rows.js';
import type { RowsView } from './views.js';

type Table = (client: TrackstarClient, query: ListQuery) => Promise<RowsView>;

/** One page of a list, as rows. */
const table =
  <Entry, Row extends { id: string }>(
    listOf: (client: TrackstarClient) => (query: ListQuery) => TrackstarList<Entry>,
    row: (entry: Entry) => Row,
  ): Table =>
  async (client, query) => {
    const { data, next_token, total_count } = await listOf(client)(query).page();
    return { rows: data.map(row), nextToken: next_token, total: total_count };
  };

/** By the path in the catalogue. */
const tables: Record<string, Table> = {
  '/wms/inventory': table(({ wms }) => wms.inventory.list, inventoryRow),
  '/wms/products': table(({ wms }) => wms.products.list, wmsProductRow),
  '/wms/orders': table(({ wms }) => wms.orders.list, wmsOrderRow),
  '/cart/orders': table(({ cart }) => cart.orders.list, cartOrderRow),
  '/cart/products': table(({ cart }) => cart.products.list, cartProductRow),
  '/carrier/invoice-line-items': table(
    ({ carrier }) => carrier.invoiceLineItems.list,
    invoiceLineItemRow,
  ),
};

export const findTable = (path: string): Table | undefined => tables[path];
