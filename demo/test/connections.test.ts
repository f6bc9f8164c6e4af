import { beforeAll, describe, expect, test } from 'vitest';
import type { CartOrderRow, InventoryRow, InvoiceLineItemRow, WmsOrderRow } from '../src/rows.js';
import { startApp } from './support/start-app.js';

let started: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  started = await startApp();
});

async function connected(type: string, name?: string, secret?: string) {
  const merchant = await started.visitor();
  const { body } = await merchant.store(await merchant.authCode(type, name, secret), name);
  const id: string = body.connectionId;
  const connection = await merchant.synced(id);
  const rows = (resource: string, query = '') =>
    merchant.get(`/api/connections/${id}/records/${resource}${query}`);
  return { merchant, id, connection, rows };
}

describe("a merchant's connections", () => {
  test('start empty', async () => {
    const merchant = await started.visitor();
    expect((await merchant.get('/api/connections')).body).toEqual({
      connections: [],
      problem: null,
    });
  });

  test('show each resource of the initial sync until it is done', async () => {
    const { connection } = await connected('wms');
    expect(connection).toMatchObject({
      integrationName: 'sandbox',
      displayName: 'Sandbox',
      vertical: 'wms',
      state: 'ready',
      problems: [],
    });
    expect(
      connection.resources.map(({ functionName, label, state }) => [functionName, label, state]),
    ).toEqual([
      ['get_warehouses', 'Warehouses', 'done'],
      ['get_warehouse_locations', 'Warehouse locations', 'done'],
      ['get_warehouse_customers', 'Warehouse customers', 'done'],
      ['get_shipping_methods', 'Shipping methods', 'done'],
      ['get_order_channels', 'Order channels', 'done'],
      ['get_suppliers', 'Suppliers', 'done'],
      ['get_products', 'Products', 'done'],
      ['get_inventory', 'Inventory', 'done'],
      ['get_inbound_shipments', 'Inbound shipments', 'done'],
      ['get_orders', 'Orders', 'done'],
      ['get_returns', 'Returns', 'done'],
      ['get_inventory_ledger', 'Inventory ledger', 'off'],
      ['get_bills', 'Bills', 'off'],
      ['get_labor_activities', 'Labor activities', 'done'],
    ]);
  });

  test('say what is wrong when the vendor refused a permission', async () => {
    const { connection } = await connected('wms', 'shiphero', 'partial');
    expect(connection.state).toBe('attention');
    expect(connection.displayName).toBe('ShipHero');
    const failed = connection.resources.filter(({ state }) => state === 'failed');
    expect(failed.map(({ functionName }) => functionName)).toEqual(['get_orders']);
    expect(connection.resources.filter(({ state }) => state === 'done').length).toBeGreaterThan(5);
    expect(connection.problems).toEqual([expect.stringContaining('orders')]);
  });

  test('are listed with the newest first', async () => {
    const merchant = await started.visitor();
    for (const type of ['wms', 'cart', 'carrier']) {
      await merchant.store(await merchant.authCode(type));
    }
    expect((await merchant.connections()).map(({ vertical }) => vertical)).toEqual([
      'carrier',
      'cart',
      'wms',
    ]);
  });

  test("are nobody else's", async () => {
    const { id } = await connected('wms');
    const other = await started.visitor();
    expect(await other.connections()).toEqual([]);
    for (const path of [`${id}/records/orders`, `${id}/summary`, 'made-up/records/orders']) {
      const { status, body } = await other.get(`/api/connections/${path}`);
      expect([status, body.code]).toEqual([404, 'unknown_connection']);
    }
    const stranger = await started.request(`/api/connections/${id}/records/orders`);
    expect(stranger.status).toBe(401);
  });
});

describe('rows', () => {
  test('of a warehouse come page by page, each once', async () => {
    const { rows } = await connected('wms');
    const seen = new Set<string>();
    let token = '';
    let total = 0;
    do {
      const { body } = await rows('orders', token && `?page_token=${encodeURIComponent(token)}`);
      expect(body.rows.length).toBeLessThanOrEqual(10);
      for (const row of body.rows) seen.add(row.id);
      token = body.nextToken ?? '';
      total = body.total;
    } while (token);
    expect(total).toBe(100);
    expect(seen.size).toBe(total);
  });

  test('hold the columns of the tables', async () => {
    const wms = await connected('wms');
    const [stock] = (await wms.rows('inventory')).body.rows as InventoryRow[];
    expect(stock?.onhand).toBeGreaterThanOrEqual(
      (stock?.committed ?? 0) + (stock?.fulfillable ?? 0),
    );
    const [order] = (await wms.rows('orders')).body.rows as WmsOrderRow[];
    expect(order).toEqual({
      id: expect.any(String),
      orderNumber: expect.stringContaining('order_number_'),
      createdDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      status: expect.any(String),
      channel: expect.any(String),
      destination: expect.any(String),
      units: expect.any(Number),
      total: expect.any(Number),
      currency: 'USD',
    });
    expect((await wms.rows('products')).body.rows.length).toBeGreaterThan(0);

    const cart = await connected('cart');
    const [sale] = (await cart.rows('orders')).body.rows as CartOrderRow[];
    expect(sale?.units).toBeGreaterThan(0);
    const products = (await cart.rows('products')).body.rows;
    expect(products.some((each: { isParent: boolean }) => each.isParent)).toBe(true);

    const carrier = await connected('carrier');
    const [line] = (await carrier.rows('invoice-line-items')).body.rows as InvoiceLineItemRow[];
    expect(line?.charge).toBe('Transportation Charge');
    expect(line?.gross).toBeGreaterThanOrEqual(line?.net ?? 0);
  });

  test('come even when more is asked for at once than Trackstar allows in a second', async () => {
    const { rows } = await connected('carrier');
    const answers = await Promise.all(Array.from({ length: 15 }, () => rows('invoice-line-items')));
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200));
  });

  test('of a table that the vertical does not have are not there', async () => {
    const { rows } = await connected('carrier');
    expect((await rows('orders')).body.code).toBe('unknown_resource');
  });

  test('behind a made-up page token are refused with what to do', async () => {
    const { rows } = await connected('carrier');
    const { status, body } = await rows('invoice-line-items', '?page_token=made-up');
    expect([status, body.code]).toEqual([422, 'bad_page']);
  });
});

describe('the numbers behind the chart', () => {
  test('are all orders of a warehouse, by day, without a gap', async () => {
    const { merchant, id } = await connected('wms');
    const { body } = await merchant.get(`/api/connections/${id}/summary`);
    expect(body.kind).toBe('orders-per-day');
    expect(body.orders).toBe(100);
    const days: { date: string; orders: number }[] = body.days;
    expect(days.reduce((sum, day) => sum + day.orders, 0)).toBe(100);
    for (const [at, day] of days.slice(1).entries()) {
      expect(Date.parse(day.date) - Date.parse(days[at]?.date ?? '')).toBe(86_400_000);
    }
  });

  test('are the charges of a carrier, by type, to the cent', async () => {
    const { merchant, id, rows } = await connected('carrier');
    const { body } = await merchant.get(`/api/connections/${id}/summary`);
    expect(body.kind).toBe('charges-by-type');
    let net = 0;
    let token = '';
    do {
      const page = (await rows('invoice-line-items', token && `?page_token=${token}`)).body;
      for (const row of page.rows as InvoiceLineItemRow[]) net += Math.round((row.net ?? 0) * 100);
      token = page.nextToken ? encodeURIComponent(page.nextToken) : '';
    } while (token);
    expect(Math.round(body.net * 100)).toBe(net);
  });
});
