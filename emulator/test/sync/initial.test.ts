import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createSimulatedConnector } from '../../src/connectors/simulated.js';
import { VendorUnavailable } from '../../src/connectors/vendor-errors.js';
import type { Deps } from '../../src/deps.js';
import { resourcesOf } from '../../src/resources/index.js';
import { connections, records, syncSchedules } from '../../src/storage/schema.js';
import { runSyncJob } from '../../src/sync/run-sync.js';
import { startTest } from '../support/harness.js';

/** A vendor that a test can slow down, or take off the network for one resource. */
const vendor = { failing: '', failures: 0, latency: 0, pulls: [] as string[] };
const connectorOf: Deps['connectorOf'] = (integration) => {
  const connector = createSimulatedConnector(integration, {
    seed: 's',
    latency: 0,
    pageSize: 25,
  });
  return {
    ...connector,
    async pull(request) {
      vendor.pulls.push(`${request.resource.functionName} ${request.cursor ?? 0}`);
      await new Promise((resolve) => setTimeout(resolve, vendor.latency));
      if (request.resource.functionName === vendor.failing) {
        vendor.failures++;
        throw new VendorUnavailable('The line is dead.');
      }
      return connector.pull(request);
    },
  };
};

const emulator = await startTest({}, { connectorOf });
const { api, connect, connection, synced, deps } = emulator;
const statusOf = async (id: string, name: string) =>
  (await connection(id)).sync_schedules.find(
    (each: { function_name: string }) => each.function_name === name,
  ).sync_status;
/** Calls that go straight into the app never let a timer run, so between them somebody must wait. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
const until = async (check: () => Promise<boolean> | boolean) => {
  while (!(await check())) await pause();
};

describe('the initial sync', () => {
  test('goes resource by resource, and shows nothing of one before it is whole', async () => {
    vendor.latency = 10;
    vendor.pulls = [];
    const { connectionId, token } = await connect('cart', 'sandbox');
    for (;;) {
      const before = await connection(connectionId);
      const orders = await api('GET', '/cart/orders', { token });
      const one = await api('GET', '/cart/orders/order_id_0', { token });
      const after = await connection(connectionId);
      if (!after.historical_sync_completed.get_orders) {
        expect(orders.body).toEqual({ data: [], next_token: null, total_count: 0 });
        expect(one.status).toBe(404);
      } else if (before.historical_sync_completed.get_orders) {
        expect([orders.body.total_count, one.status]).toEqual([100, 200]);
        break;
      }
      await pause();
    }
    vendor.latency = 0;
    const { sync_schedules } = await synced(connectionId);
    const on = sync_schedules.filter(
      (each: { sync_status: string }) => each.sync_status !== 'disabled',
    );
    const nameOf = (pull: string) => pull.split(' ')[0];
    const turns = vendor.pulls.map(nameOf).filter((name, at, all) => name !== all[at - 1]);
    expect(turns).toEqual(on.map((each: { function_name: string }) => each.function_name));
    expect(vendor.pulls.filter((pull) => nameOf(pull) === 'get_orders')).toEqual([
      'get_orders 0',
      'get_orders 25',
      'get_orders 50',
      'get_orders 75',
    ]);
    for (const schedule of on) {
      expect(schedule).toMatchObject({ sync_status: 'enabled', in_progress: false });
      expect(schedule.last_crawl_end >= schedule.last_crawl_start).toBe(true);
      expect(schedule.latest_data).toMatch(/Z$/);
    }
  });

  test('is followed by others at the pace of each resource', () => {
    const pace = (vertical: string) =>
      Object.fromEntries(
        resourcesOf(vertical).map((each) => [each.functionName, each.syncFrequency]),
      );
    expect(pace('wms')).toMatchObject({
      get_orders: 3600,
      get_inventory: 3600,
      get_products: 3600,
      get_inbound_shipments: 3600,
      get_returns: 3600,
      get_bills: 3600,
      get_inventory_ledger: 3600,
      get_shipping_methods: 43_200,
      get_warehouses: 43_200,
      get_warehouse_customers: 43_200,
      get_warehouse_locations: 43_200,
    });
    expect(pace('cart')).toMatchObject({
      get_orders: 3600,
      get_products: 3600,
      get_warehouses: 43_200,
    });
    expect(pace('carrier')).toMatchObject({ get_invoice_line_items: 86_400 });
  });

  test('one slow connection does not hold up another', async () => {
    vendor.latency = 60;
    const slow = await connect('wms', 'shiphero');
    const other = await connect('carrier', 'sandbox');
    await synced(other.connectionId);
    expect(await statusOf(slow.connectionId, 'get_orders')).toBe('first_sync_in_progress');
    vendor.latency = 0;
    await synced(slow.connectionId);
  });

  test('goes on where it stopped when the vendor comes back', async () => {
    vendor.failing = 'get_orders';
    vendor.failures = 0;
    const { connectionId, token } = await connect('cart', 'sandbox');
    await until(() => vendor.failures > 0);
    expect(await statusOf(connectionId, 'get_orders')).toBe('first_sync_in_progress');
    vendor.failing = '';
    await synced(connectionId);
    expect((await api('GET', '/cart/orders', { token })).body.total_count).toBe(100);
  });

  test('gives a resource up after the last try, says why, and goes on with the next', async () => {
    vendor.failing = 'get_products';
    vendor.failures = 0;
    const { connectionId, token } = await connect('wms', 'sandbox');
    await until(() => vendor.failures > 0);
    const [schedule] = await deps.db.orm
      .select()
      .from(syncSchedules)
      .where(
        and(
          eq(syncSchedules.connectionId, connectionId),
          eq(syncSchedules.functionName, 'get_products'),
        ),
      );
    const job = { connectionId, functionName: 'get_products', runId: schedule?.runId ?? '' };
    await expect(runSyncJob(deps, job, true, new AbortController().signal)).rejects.toThrow(
      VendorUnavailable,
    );
    vendor.failing = '';
    const after = await synced(connectionId);
    const { get_products, ...others } = after.historical_sync_completed;
    expect(get_products).toBe(false);
    expect(new Set(Object.values(others))).toEqual(new Set([true]));
    expect(await statusOf(connectionId, 'get_products')).toBe('error');
    expect(after.errors).toMatchObject([
      { affected_endpoints: [{ endpoint: 'GET /wms/products', preventing_sync: true }] },
    ]);
    expect((await api('GET', '/wms/products', { token })).body.data).toEqual([]);
  });

  test('a job that is run again, or twice at once, adds nothing', async () => {
    const { connectionId, token } = await connect('carrier', 'sandbox');
    await synced(connectionId);
    const before = (await api('GET', '/carrier/invoice-line-items', { token })).body;
    const [schedule] = await deps.db.orm
      .update(syncSchedules)
      .set({ syncStatus: 'first_sync_in_progress', cursor: '10' })
      .where(eq(syncSchedules.connectionId, connectionId))
      .returning();
    const job = {
      connectionId,
      functionName: 'get_invoice_line_items',
      runId: schedule?.runId ?? '',
    };
    const { signal } = new AbortController();
    await Promise.all([runSyncJob(deps, job, false, signal), runSyncJob(deps, job, false, signal)]);
    await runSyncJob(deps, job, false, signal);
    // Nothing changed at the source, so not even the date of the last change moved.
    expect((await api('GET', '/carrier/invoice-line-items', { token })).body).toEqual(before);
  });
});

describe('generating a sandbox', () => {
  const generate = (type: string) => api('POST', `/sandbox/generate-sandbox/${type}`);

  test.each(['wms', 'cart', 'carrier'])(
    '%s: the same connection each time, with fresh data',
    async (type) => {
      const first = await generate(type);
      expect(first.body).toMatchObject({ integration_name: 'sandbox', customer_id: null });
      await synced(first.body.connection_id);
      const [gone] = await deps.db.orm
        .delete(records)
        .where(eq(records.connectionId, first.body.connection_id))
        .returning({ id: records.id });
      expect(gone).toBeDefined();
      const again = await generate(type);
      expect(again.body).toEqual(first.body);
      const { historical_sync_completed } = await synced(again.body.connection_id);
      expect(Object.values(historical_sync_completed)).not.toContain(false);
      const list = {
        wms: '/wms/orders',
        cart: '/cart/orders',
        carrier: '/carrier/invoice-line-items',
      }[type];
      expect(
        (await api('GET', `${list}`, { token: again.body.access_token })).body.total_count,
      ).toBeGreaterThan(90);
    },
  );

  test('in the middle of its sync leaves nothing of the old run behind', async () => {
    vendor.latency = 20;
    const { body } = await generate('wms');
    await until(
      async () => (await connection(body.connection_id)).historical_sync_completed.get_inventory,
    );
    await Promise.all([generate('wms'), generate('wms'), generate('wms')]);
    vendor.latency = 0;
    const { created_at } = await synced(body.connection_id);
    const { body: orders } = await api('GET', '/wms/orders', { token: body.access_token });
    expect(orders.total_count).toBe(100);
    expect(
      orders.data.every((order: { created_date: string }) => order.created_date < created_at),
    ).toBe(true);
    const all = await deps.db.orm
      .select({ id: connections.id })
      .from(connections)
      .where(eq(connections.generatedSandbox, 'wms'));
    expect(all).toHaveLength(1);
  });
});
