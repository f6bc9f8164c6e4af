import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PullRequest } from '../../src/connectors/connector.js';
import { createSimulatedConnector } from '../../src/connectors/simulated.js';
import { CredentialsRefused, VendorUnavailable } from '../../src/connectors/vendor-errors.js';
import type { Deps } from '../../src/deps.js';
import { records, syncSchedules } from '../../src/storage/schema.js';
import { runSyncJob } from '../../src/sync/run-sync.js';
import { startTest } from '../support/harness.js';
import { startReceiver } from '../support/receiver.js';

/** A vendor that can be slow or down, and whose records a test can change. */
const vendor = {
  pulls: [] as PullRequest[],
  failing: '',
  revoked: false,
  hold: null as Promise<void> | null,
  changed: [] as Record<string, unknown>[],
};
const connectorOf: Deps['connectorOf'] = (integration) => {
  const connector = createSimulatedConnector(integration, { seed: 's', latency: 0, pageSize: 500 });
  return {
    ...connector,
    async pull(request) {
      vendor.pulls.push(request);
      await vendor.hold;
      if (vendor.revoked) throw new CredentialsRefused('The credentials were refused.');
      if (request.resource.functionName === vendor.failing) {
        throw new VendorUnavailable('The line is dead.');
      }
      const page = await connector.pull(request);
      if (request.resource.functionName !== 'get_orders') return page;
      const changed = vendor.changed.filter(
        ({ updated_date: at }) =>
          String(at) >= wire(request.since) && String(at) <= wire(request.until),
      );
      return { ...page, records: [...page.records, ...changed] };
    },
  };
};
const wire = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const { api, connect, connection, synced, deps, passTime } = await startTest({}, { connectorOf });
const receiver = await startReceiver();
await api('POST', '/webhooks/endpoints', {
  body: { url: receiver.url },
});
const { connectionId, token } = await connect('cart', 'sandbox');
await synced(connectionId);

const pause = () => new Promise((resolve) => setTimeout(resolve, 15));
const until = async (check: () => unknown) => {
  while (!(await check())) await pause();
};
const schedule = async (name: string, id = connectionId) =>
  (await connection(id)).sync_schedules.find(
    (each: { function_name: string }) => each.function_name === name,
  );
const quiet = () =>
  until(async () => {
    const { sync_schedules } = await connection(connectionId);
    return sync_schedules.every((each: { in_progress: boolean }) => !each.in_progress);
  });
const row = async (name: string) => {
  const [found] = await deps.db.orm
    .select()
    .from(syncSchedules)
    .where(and(eq(syncSchedules.connectionId, connectionId), eq(syncSchedules.functionName, name)));
  if (!found) throw new Error(name);
  return found;
};
const failLast = async (name: string) => {
  const { runId } = await row(name);
  const job = { connectionId, functionName: name, runId };
  await runSyncJob(deps, job, true, new AbortController().signal).catch(() => {});
};

beforeAll(async () => {
  await receiver.got((one) => one.body.data.resource === 'get_orders');
});

describe('the first sync', () => {
  test('announces the connection and each resource, and none of their records', async () => {
    const events = receiver.received.map(({ body }) => body);
    expect(events[0]).toMatchObject({
      event_type: 'connection.created',
      connection_id: connectionId,
      data: { access_token: token },
    });
    const done = events.filter(
      ({ event_type }) => event_type === 'connection.historical-sync-completed',
    );
    const { historical_sync_completed } = await connection(connectionId);
    expect(done.map(({ data }) => data.resource).sort()).toEqual(
      Object.keys(historical_sync_completed).sort(),
    );
    for (const { data } of done) {
      expect(data.oldest_data_date <= data.newest_data_date).toBe(true);
    }
    expect(events.filter(({ event_type }) => event_type.startsWith('cart-'))).toEqual([]);
    const { recordsSynced, recordsTotal } = await row('get_orders');
    expect([recordsSynced, recordsTotal]).toEqual([100, 100]);
  });
});

describe('the next sync', () => {
  test('comes by the frequency of the resource, from the end of the last one, and tells what changed', async () => {
    vendor.pulls = [];
    passTime(3500);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(vendor.pulls).toEqual([]);
    const { body } = await api('GET', '/cart/orders/order_id_1', { token });
    const { trackstar_tags, trackstar_created_date, trackstar_updated_date, ...order } = body.data;
    const at = wire(deps.now());
    vendor.changed = [
      { ...order, raw_status: 'changed', updated_date: at },
      { ...order, id: 'order_id_later', updated_date: at },
    ];
    const before = await row('get_orders');
    passTime(200);
    await receiver.got((one) => one.body.event_type === 'cart-order.created');
    await quiet();
    const pull = vendor.pulls.find(({ resource }) => resource.functionName === 'get_orders');
    expect(pull?.since.getTime()).toBe((before.syncedUntil?.getTime() ?? 0) - 60_000);
    const updated = await receiver.got((one) => one.body.event_type === 'cart-order.updated');
    expect(updated.body.previous_attributes).toMatchObject({ raw_status: order.raw_status });
    expect((await api('GET', '/cart/orders', { token })).body.total_count).toBe(101);
    expect(await schedule('get_orders')).toMatchObject({ sync_status: 'enabled' });
  });

  test('sends nothing while the webhooks of the connection are off', async () => {
    await api('PATCH', '/connections', { token, body: { webhooks_disabled: true } });
    vendor.changed = vendor.changed.map((one) => ({
      ...one,
      raw_status: 'unseen',
      updated_date: wire(deps.now()),
    }));
    const seen = receiver.received.length;
    await api('POST', '/connections/sync', { token, body: { functions_to_sync: ['get_orders'] } });
    await quiet();
    expect((await api('GET', '/cart/orders/order_id_later', { token })).body.data.raw_status).toBe(
      'unseen',
    );
    await api('PATCH', '/connections', { token, body: { webhooks_disabled: false } });
    expect(receiver.received.length).toBe(seen);
  });
});

describe('a forced sync', () => {
  test('leaves out what is being synced, and tells when the last resource is done', async () => {
    let release = () => {};
    vendor.hold = new Promise((resolve) => {
      release = resolve;
    });
    const force = (body?: object) => api('POST', '/connections/sync', { token, body });
    const first = await force({ functions_to_sync: ['get_orders'] });
    expect(first.body).toEqual({
      id: connectionId,
      syncing: true,
      functions_to_sync: ['get_orders'],
    });
    expect((await schedule('get_orders')).sync_status).toBe('sync_in_progress');
    expect((await force({ functions_to_sync: ['get_orders'] })).body.syncing).toBe(false);
    expect((await force()).body).toMatchObject({ syncing: true, functions_to_sync: [] });
    vendor.hold = null;
    release();
    const both = () =>
      receiver.received.filter(({ body }) => body.event_type === 'connection.force-sync-completed');
    await until(() => both().length >= 2);
    const lists = both().map(({ body }) => body.data.functions_to_sync);
    expect(lists).toContainEqual(['get_orders']);
    const others = Object.keys((await connection(connectionId)).historical_sync_completed).filter(
      (name) => name !== 'get_orders',
    );
    expect(lists.map((list) => [...list].sort())).toContainEqual(others.sort());
  });

  test.each([
    [{ functions_to_sync: ['get_nothing'] }, 'functions_to_sync.0'],
    [{ functions_to_sync: 'get_orders' }, 'functions_to_sync'],
    [{ more: 1 }, 'more'],
  ])('%j is refused', async (body, field) => {
    const answer = await api('POST', '/connections/sync', { token, body });
    expect([answer.status, Object.keys(answer.body.detail.json)]).toEqual([422, [field]]);
  });
});

describe('an on-demand sync', () => {
  const create = (body: object) => api('POST', '/connections/on-demand-syncs', { token, body });
  const time = { start_time: '2020-01-01T00:00:00Z', end_time: '2030-01-01T00:00:00Z' };

  test('reads the time that was asked for while the others wait, then they catch up', async () => {
    await quiet();
    let release = () => {};
    vendor.hold = new Promise((resolve) => {
      release = resolve;
    });
    const { body: job } = await create({ ...time, function_name: 'get_orders' });
    expect(job).toMatchObject({
      status: 'open',
      connection_id: connectionId,
      requested_start_time: time.start_time,
    });
    vendor.pulls = [];
    passTime(4000);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await schedule('get_orders')).sync_status).toBe('enabled');
    vendor.hold = null;
    release();
    const event = await receiver.got(
      (one) => one.body.event_type === 'connection.sync-job-completed',
    );
    expect(event.body.data).toMatchObject({ id: job.id, status: 'completed' });
    const path = `/connections/on-demand-syncs/${job.id}`;
    expect((await api('GET', path, { token })).body.status).toBe('completed');
    expect((await api('POST', `${path}/cancel`, { token })).status).toBe(400);
    await until(() => vendor.pulls.some(({ resource }) => resource.functionName === 'get_orders'));
    await quiet();
  });

  test('can be cancelled while it is open', async () => {
    let release = () => {};
    vendor.hold = new Promise((resolve) => {
      release = resolve;
    });
    const { body: job } = await create({ ...time, function_name: 'get_products' });
    const cancelled = await api('POST', `/connections/on-demand-syncs/${job.id}/cancel`, { token });
    expect(cancelled.body.status).toBe('cancelled');
    vendor.hold = null;
    release();
    const { body } = await api('GET', '/connections/on-demand-syncs', { token });
    expect(body.data[0]).toEqual(cancelled.body);
    await quiet();
  });

  test('ends as stuck when the vendor does not answer', async () => {
    vendor.failing = 'get_orders';
    const { body: job } = await create({ ...time, function_name: 'get_orders' });
    const run = { connectionId, functionName: 'get_orders', runId: job.id, isOnDemand: true };
    await runSyncJob(deps, run, true, new AbortController().signal).catch(() => {});
    vendor.failing = '';
    const event = await receiver.got((one) => one.body.event_type === 'connection.sync-job-stuck');
    expect(event.body.data).toMatchObject({ id: job.id, status: 'stuck' });
    await api('POST', '/connections/sync', { token });
    await quiet();
    expect((await connection(connectionId)).errors).toEqual([]);
  });

  test('is refused where it cannot be', async () => {
    const no = await create({ ...time, function_name: 'get_returns' });
    expect([no.status, no.body.error]).toEqual([
      400,
      'On-demand sync is not enabled for sandbox get_returns',
    ]);
    for (const body of [
      { ...time, function_name: 'get_inventory' },
      { ...time, function_name: 'get_orders', end_time: time.start_time },
      { ...time, function_name: 'get_orders', start_time: 'yesterday' },
      { function_name: 'get_orders' },
    ]) {
      expect((await create(body)).status).toBe(422);
    }
    const none = await api('GET', '/connections/on-demand-syncs/nobody', { token });
    expect([none.status, none.body.id]).toEqual([404, 'nobody']);
    const other = await connect('carrier', 'sandbox');
    const [mine] = (await api('GET', '/connections/on-demand-syncs', { token })).body.data;
    const theirs = { token: other.token };
    expect((await api('GET', `/connections/on-demand-syncs/${mine.id}`, theirs)).status).toBe(404);
    await synced(other.connectionId);
  });
});

describe('a switch', () => {
  const toggle = (name: string, body?: object) =>
    api('PATCH', `/schedules/${name}/toggle`, { token, body });

  test('off stops the syncs and keeps the records; on catches up at once', async () => {
    expect((await toggle('get_orders')).body.data).toMatchObject({ sync_status: 'disabled' });
    expect((await toggle('get_orders', { enabled: false })).body.data.sync_status).toBe('disabled');
    vendor.pulls = [];
    passTime(4000);
    await until(() => vendor.pulls.length > 0);
    await quiet();
    const pulled = () => vendor.pulls.map(({ resource }) => resource.functionName);
    expect(pulled()).not.toContain('get_orders');
    expect((await api('GET', '/cart/orders', { token })).body.total_count).toBe(101);
    await toggle('get_orders', { enabled: true });
    await until(() => pulled().includes('get_orders'));
    await quiet();
  });

  test('of all, and back', async () => {
    const all = await api('PATCH', '/schedules/toggle-all', { token, body: { enabled: false } });
    expect(new Set(all.body.data.map((each: { sync_status: string }) => each.sync_status))).toEqual(
      new Set(['disabled']),
    );
    await api('PATCH', '/schedules/toggle-all', { token });
    await until(async () => (await schedule('get_orders')).sync_status === 'enabled');
    expect((await toggle('get_nothing')).status).toBe(404);
    expect((await toggle('get_orders', { enabled: 'yes' })).status).toBe(422);
  });

  test('for the organization: no new connection may use the function', async () => {
    const set = (names: unknown) =>
      api('PATCH', '/schedules/disabled-functions', { body: { disabled_functions: names } });
    expect((await set(['get_orders'])).body).toEqual({ disabled_functions: ['get_orders'] });
    const later = await connect('cart', 'sandbox');
    expect((await api('GET', '/cart/orders', { token: later.token })).status).toBe(403);
    expect((await api('GET', '/cart/orders', { token })).status).toBe(200);
    await set([]);
    expect((await set('get_orders')).status).toBe(422);
    await synced(later.connectionId);
  });
});

describe('a sync that fails', () => {
  test('puts an error on the connection, brings it up to date, and takes it off after a success', async () => {
    await quiet();
    const errors = async () => (await connection(connectionId)).errors;
    for (const event of ['created', 'updated']) {
      vendor.failing = 'get_products';
      await api('POST', '/connections/sync', {
        token,
        body: { functions_to_sync: ['get_products'] },
      });
      await failLast('get_products');
      const one = await receiver.got(
        ({ body }) =>
          body.event_type === `connection-error.${event}` &&
          body.data.affected_endpoints[0].endpoint === 'GET /cart/products',
      );
      expect(one.body.data).toMatchObject({ integration_name: 'sandbox' });
      expect((await schedule('get_products')).sync_status).toBe('error');
      passTime(60);
    }
    expect(await errors()).toMatchObject([
      { affected_endpoints: [{ endpoint: 'GET /cart/products', preventing_sync: true }] },
    ]);
    vendor.failing = '';
    passTime(3600);
    await until(async () => (await errors()).length === 0);
    await receiver.got(
      ({ body }) =>
        body.event_type === 'connection-error.deleted' &&
        body.data.affected_endpoints[0].endpoint === 'GET /cart/products',
    );
    expect((await schedule('get_products')).sync_status).toBe('enabled');
  });

  test('for refused credentials blocks everything, and begins again after a re-link', async () => {
    vendor.revoked = true;
    await api('POST', '/connections/sync', { token });
    await until(async () => (await schedule('get_orders')).sync_status === 'error');
    const { errors, sync_schedules } = await connection(connectionId);
    expect(errors).toHaveLength(1);
    expect(errors[0].affected_endpoints).toHaveLength(sync_schedules.length);
    expect(
      errors[0].affected_endpoints.every(
        (each: { preventing_sync: boolean }) => each.preventing_sync,
      ),
    ).toBe(true);
    vendor.revoked = false;
    await connect('cart', 'sandbox', { tokenBody: { connection_id: connectionId } });
    await until(async () => (await schedule('get_orders')).sync_status === 'enabled');
    expect((await connection(connectionId)).errors).toEqual([]);
    await quiet();
  });

  test('without any progress for hours is announced as stuck, and goes on by itself', async () => {
    let release = () => {};
    vendor.hold = new Promise((resolve) => {
      release = resolve;
    });
    vendor.pulls = [];
    await api('POST', '/connections/sync', { token, body: { functions_to_sync: ['get_orders'] } });
    await until(() => vendor.pulls.some(({ resource }) => resource.functionName === 'get_orders'));
    passTime(6 * 3600 + 1);
    await receiver.got(
      ({ body }) =>
        body.event_type === 'connection.schedule-stuck' && body.data.function_name === 'get_orders',
    );
    vendor.hold = null;
    release();
    await quiet();
  });
});

describe('a connection', () => {
  test('changes whose it is', async () => {
    const patch = (body: object) => api('PATCH', '/connections', { token, body });
    expect((await patch({ customer_id: 'c 9' })).body).toEqual({
      id: connectionId,
      object: 'connection',
      updated: true,
    });
    expect((await connection(connectionId)).customer_id).toBe('c 9');
    await patch({ customer_id: null });
    expect((await connection(connectionId)).customer_id).toBeNull();
    for (const body of [{ customer_id: '' }, { webhooks_disabled: 'no' }, { other: 1 }]) {
      expect((await patch(body)).status).toBe(422);
    }
  });

  test('that is deleted is gone with its token, its records and its jobs', async () => {
    await quiet();
    let release = () => {};
    vendor.hold = new Promise((resolve) => {
      release = resolve;
    });
    await api('POST', '/connections/sync', { token });
    const gone = await api('DELETE', '/connections', { token });
    expect(gone.body).toEqual({ id: connectionId, object: 'connection', deleted: true });
    expect((await api('GET', '/cart/orders', { token })).status).toBe(401);
    expect((await api('GET', `/connections/${connectionId}`)).status).toBe(404);
    const event = await receiver.got(({ body }) => body.event_type === 'connection.deleted');
    expect(event.body).toMatchObject({ connection_id: connectionId });
    vendor.hold = null;
    release();
    await pause();
    const left = await deps.db.orm.$count(records, eq(records.connectionId, connectionId));
    expect(left).toBe(0);
    const log = await api('GET', `/webhooks/messages?connection_id=${connectionId}&limit=1`);
    expect(log.body.data[0].event_type).toBe('connection.deleted');
  });
});
