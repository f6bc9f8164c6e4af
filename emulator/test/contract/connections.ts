import { test } from 'vitest';
import type { Scene } from './scene.js';
import { holds, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
type Row = any;

export function connectionTests(scene: Scene): void {
  const { ask, refused, tokens, ids, connect, synced } = scene;
  const token = tokens.one.wms;

  test('connections', async () => {
    const { body } = await ask('GET /connections');
    same(body.total_count, body.data.length, 'all connections');
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: Row = (
        await ask('GET /connections', { query: `limit=5&page_token=${encodeURIComponent(next)}` })
      ).body;
      paged.push(...page.data.map((each: Row) => each.connection_id));
      next = page.next_token;
    }
    same(
      paged,
      body.data.map((each: Row) => each.connection_id),
      'pages of connections',
    );
    for (const query of ['limit=0', 'limit=1001', 'limit=x', 'page_token=nope', 'colour=red']) {
      await refused('GET /connections', 'query', query.split('=')[0] ?? '', { query });
    }
    const one = await ask('GET /connections/{connection_id}', {
      params: { connection_id: ids.one.wms },
    });
    same(one.body.data.connection_id, ids.one.wms, 'one connection');
    const none = await ask('GET /connections/{connection_id}', {
      params: { connection_id: 'nope' },
    });
    same([none.status, none.body.id], [404, 'nope'], 'no connection');
    const mine = { token: tokens.other.freight };
    const patched = await ask('PATCH /connections', {
      ...mine,
      body: { customer_id: 'c 1', webhooks_disabled: true },
    });
    same(patched.body, { id: ids.other.freight, object: 'connection', updated: true }, 'patched');
    const read = await ask('GET /connections/{connection_id}', {
      params: { connection_id: ids.other.freight },
    });
    same(
      [read.body.data.customer_id, read.body.data.webhooks_disabled],
      ['c 1', true],
      'patched is read back',
    );
    await refused('PATCH /connections', 'json', 'colour', { ...mine, body: { colour: 'red' } });
    await refused('PATCH /connections', 'json', 'customer_id', {
      ...mine,
      body: { customer_id: 1 },
    });
    await refused('PATCH /connections', 'json', 'webhooks_disabled', {
      ...mine,
      body: { webhooks_disabled: 'x' },
    });
    const extra = await connect('wms', 'sandbox');
    await synced(extra.connectionId);
    const gone = await ask('DELETE /connections', { token: extra.token });
    same(gone.body, { id: extra.connectionId, object: 'connection', deleted: true }, 'deleted');
    same((await ask('GET /wms/orders', { token: extra.token })).status, 401, 'its token is dead');
    same(
      (
        await ask('GET /connections/{connection_id}', {
          params: { connection_id: extra.connectionId },
        })
      ).status,
      404,
      'it is gone',
    );
  });

  test('syncs', async () => {
    const mine = { token: tokens.other.wms };
    const all = await ask('POST /connections/sync', mine);
    same(
      [all.status, all.body.id, all.body.functions_to_sync],
      [200, ids.other.wms, []],
      'sync of all',
    );
    const one = await ask('POST /connections/sync', {
      ...mine,
      body: { functions_to_sync: ['get_orders'] },
    });
    same(one.body.functions_to_sync, ['get_orders'], 'sync of one');
    await refused('POST /connections/sync', 'json', /^functions_to_sync/, {
      ...mine,
      body: { functions_to_sync: ['nope'] },
    });
    await refused('POST /connections/sync', 'json', 'colour', { ...mine, body: { colour: 'red' } });

    const create = 'POST /connections/on-demand-syncs';
    const body = {
      function_name: 'get_orders',
      start_time: '2026-01-01T00:00:00Z',
      end_time: '2026-01-02T00:00:00Z',
    };
    for (const field of Object.keys(body)) {
      await refused(create, 'json', field, { ...mine, body: { ...body, [field]: undefined } });
      await refused(create, 'json', field, { ...mine, body: { ...body, [field]: 'nope' } });
    }
    await refused(create, 'json', 'end_time', {
      ...mine,
      body: { ...body, end_time: body.start_time },
    });
    await refused(create, 'json', 'function_name', {
      ...mine,
      body: { ...body, function_name: 'get_inventory' },
    });
    const { body: job } = await ask(create, { ...mine, body });
    same(
      [job.status, job.function_name, job.connection_id],
      ['open', 'get_orders', ids.other.wms],
      'job',
    );
    const params = { sync_job_id: job.id };
    same(
      (await ask('GET /connections/on-demand-syncs/{sync_job_id}', { ...mine, params })).body.id,
      job.id,
      'job is read',
    );
    same(
      (await ask('GET /connections/on-demand-syncs/{sync_job_id}', { token, params })).status,
      404,
      'job of another',
    );
    same(
      (await ask('POST /connections/on-demand-syncs/{sync_job_id}/cancel', { token, params }))
        .status,
      404,
      'job of another, cancelled',
    );
    holds(
      (await ask('GET /connections/on-demand-syncs', mine)).body.data.some(
        (each: Row) => each.id === job.id,
      ),
      'job is listed',
    );
    const { body: second } = await ask(create, { ...mine, body });
    const cancel = { ...mine, params: { sync_job_id: second.id } };
    const cancelled = await ask('POST /connections/on-demand-syncs/{sync_job_id}/cancel', cancel);
    holds(
      cancelled.status === 200 ? cancelled.body.status === 'cancelled' : cancelled.status === 400,
      'cancelled, or done before',
    );
    same(
      (await ask('POST /connections/on-demand-syncs/{sync_job_id}/cancel', cancel)).status,
      400,
      'only an open one',
    );
  });

  test('schedules', async () => {
    const mine = { token: tokens.other.cart };
    const off = await ask('PATCH /schedules/{function_name}/toggle', {
      ...mine,
      params: { function_name: 'get_orders' },
    });
    same(off.body.data.sync_status, 'disabled', 'off');
    const on = await ask('PATCH /schedules/{function_name}/toggle', {
      ...mine,
      params: { function_name: 'get_orders' },
      body: { enabled: true },
    });
    holds(on.body.data.sync_status !== 'disabled', 'on again');
    for (const isOn of [false, true]) {
      const { body } = await ask('PATCH /schedules/toggle-all', {
        ...mine,
        body: { enabled: isOn },
      });
      for (const each of body.data)
        same(each.sync_status !== 'disabled', isOn, `${each.function_name} is on: ${isOn}`);
    }
    same(
      (
        await ask('PATCH /schedules/{function_name}/toggle', {
          ...mine,
          params: { function_name: 'nope' },
        })
      ).status,
      404,
      'no such schedule',
    );
    await refused('PATCH /schedules/toggle-all', 'json', 'enabled', {
      ...mine,
      body: { enabled: 'x' },
    });
    await refused('PATCH /schedules/disabled-functions', 'json', 'disabled_functions', {
      body: {},
    });
    await refused('PATCH /schedules/disabled-functions', 'json', /^disabled_functions/, {
      body: { disabled_functions: ['', 1] },
    });
  });
}
