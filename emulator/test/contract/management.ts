import { describe, test } from 'vitest';
import { makeCarrierFile, sampleShipments } from '../../../examples/carrier-files/make.mjs';
import { endpoints } from './endpoints.js';
import { lists } from './reads.js';
import type { Scene } from './scene.js';
import { type Ask, document, holds, operations, same, seen } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
type Row = any;

/** Calls that the API of Trackstar does not have, or that nobody documented. */
const ownCall = (name: string) =>
  /^\w+ (\/_emulator\/|\/webhooks\/|\/api-logs\/\{)/.test(name) ||
  name === 'GET /connections/on-demand-syncs' ||
  name === 'GET /wms/inbound-shipments/meta/{integration_name}';

/** Something for each parameter of a path, where it does not matter what. */
const anyParams = (path: string) =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      name,
      name === 'integration_type' ? 'wms' : 'nope',
    ]),
  );

export function managementTests(scene: Scene): void {
  const { ask, refused, tokens, ids, connect, synced, openSession, link } = scene;
  const token = tokens.one.wms;

  test('the table and the document have the same calls', () => {
    const known = Object.keys(endpoints);
    same(
      known.filter((name) => !operations.has(name)),
      [],
      'documented, but not there',
    );
    same(
      [...operations.keys()].filter((name) => !known.includes(name) && !ownCall(name)),
      [],
      'there, but not documented',
    );
    for (const [name, { auth, query = [], filters }] of Object.entries(endpoints)) {
      const operation = operations.get(name);
      same(operation?.needs, auth, `${name}: headers`);
      const declared: string[] = (operation?.about.parameters ?? [])
        .filter((each: Row) => each.in === 'query')
        .map((each: Row) => each.name);
      for (const each of query) holds(declared.includes(each), `${name} has ${each}`);
      for (const [field, { operators }] of Object.entries(filters ?? {})) {
        for (const operator of operators) {
          const parameter = operator === '=' ? field : `${field}[${operator}]`;
          holds(declared.includes(parameter), `${name} has ${parameter}`);
        }
      }
    }
  });

  describe('keys and tokens', () => {
    test.each(
      [...operations.values()]
        .filter(({ needs }) => needs !== 'none')
        .map((each) => [each.name, each] as const),
    )('%s', async (name, { path, method, needs }) => {
      const params = anyParams(path);
      const bad: Ask[] = [{ key: null }, { key: 'nope' }, { key: '' }];
      if (needs === 'token')
        bad.push({ token: undefined }, { token: 'nope' }, { token: `${token}x` });
      for (const call of bad) {
        const isKey = 'key' in call;
        const { status, body } = await ask(name, { params, ...(isKey && { token }), ...call });
        same([status, body.origin], [401, 'trackstar'], `${name} with ${Object.entries(call)}`);
      }
      if (method === 'GET') return;
      const { status } = await ask(name, { params, token, key: scene.readOnlyKey });
      same(status, 403, `${name} with a read-only key`);
    });
  });

  describe.each(lists)('%s', (name) => {
    test('what is switched off is 403, what the integration lacks 501', async () => {
      const disabled = await ask(name, { ...scene.access(name, 'disabled')() });
      same(disabled.status, 403, `${name}: disabled`);
      holds(/^\w+ is disabled for this connection$/.test(disabled.body.error), `${name}: says so`);
      const other = scene.vertical(name) === 'wms' ? tokens.one.cart : token;
      const lacking = await ask(name, { ...scene.access(name)(), token: other });
      same(lacking.status, 501, `${name}: not implemented`);
      holds(
        /^Endpoint \w+ is not implemented for .+/.test(lacking.body.error),
        `${name}: says which`,
      );
    });
  });

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

  test('link tokens and exchange', async () => {
    const opened = await openSession(
      { integrationType: 'wms', sandbox: true },
      { customer_id: 'c 2' },
    );
    const checked = await link('/credentials', {
      bearer: opened.sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    const finished = await link('/finish', {
      bearer: opened.sessionToken,
      body: { attemptId: checked.body.attemptId },
    });
    const body = { auth_code: finished.body.authCode };
    const { status, body: exchanged } = await ask('POST /link/exchange', { body });
    same(
      [status, exchanged.integration_name, exchanged.customer_id],
      [200, 'sandbox', 'c 2'],
      'exchanged',
    );
    holds(exchanged.access_token.startsWith('trackstar_'), 'the token begins with trackstar_');
    const again = await ask('POST /link/exchange', { body });
    // A backend that lost the answer asks again, and gets the same connection.
    same(
      [again.status, again.body.connection_id],
      [200, exchanged.connection_id],
      'a code makes one connection',
    );
    await refused('POST /link/exchange', 'json', 'auth_code', { body: {} });
    await refused('POST /link/exchange', 'json', 'auth_code', { body: { auth_code: 1 } });
    await refused('POST /link/exchange', 'json', 'colour', {
      body: { auth_code: 'x', colour: 'red' },
    });
    holds(
      (await ask('POST /link/exchange', { body: { auth_code: 'nope' } })).status < 500,
      'no such code',
    );
    for (const asked of [undefined, {}, { customer_id: 'c' }, { connection_id: ids.one.wms }]) {
      const made = await ask('POST /link/token', { body: asked });
      same(
        [made.status, typeof made.body.link_token],
        [200, 'string'],
        `link token for ${JSON.stringify(asked)}`,
      );
    }
    await refused('POST /link/token', 'json', 'colour', { body: { colour: 'red' } });
    await refused('POST /link/token', 'json', 'customer_id', { body: { customer_id: 1 } });
    holds(
      (await ask('POST /link/token', { body: { connection_id: 'nope' } })).status === 404,
      'no such connection',
    );
  });

  test('magic links', async () => {
    const make = 'POST /magic-links';
    for (const body of [
      undefined,
      {},
      { integration_type: 'carrier', link_duration: 1, integration_allow_list: ['ups'] },
      { disabled_functions: ['get_orders'] },
    ]) {
      const { status, body: made } = await ask(make, { body });
      same(status, 200, `magic link of ${JSON.stringify(body)}`);
      const { url: _, ...shown } = made.magic_link;
      const params = { magic_link_id: made.magic_link.id };
      same(
        (await ask('GET /magic-links/{magic_link_id}', { params })).body.magic_link,
        shown,
        'read back',
      );
      holds(
        (await ask('GET /magic-links')).body.magic_links.some((each: Row) => each.id === shown.id),
        'listed',
      );
      const gone = await ask('DELETE /magic-links/{magic_link_id}', { params });
      same(
        [gone.status, gone.body.object, gone.body.deleted],
        [200, 'magic_link', true],
        'deleted',
      );
    }
    for (const [field, value] of [
      ['link_duration', 0],
      ['link_duration', 'x'],
      ['integration_type', 'erp'],
      ['integration_allow_list', 'ups'],
      ['colour', 'red'],
      ['customer_id', 1],
    ] as const) {
      await refused(make, 'json', field, { body: { [field]: value } });
    }
    for (const name of [
      'GET /magic-links/{magic_link_id}',
      'DELETE /magic-links/{magic_link_id}',
    ]) {
      const { status, body } = await ask(name, { params: { magic_link_id: 'nope' } });
      same([status, body.id], [404, 'nope'], name);
    }
  });

  test('integrations', async () => {
    for (const type of ['wms', 'cart', 'carrier', 'freight']) {
      const params = { integration_type: type };
      const all = await ask('GET /integrations/{integration_type}', { params });
      same(all.status, 200, type);
      const older = await ask('GET /{integration_type}/integrations', { params });
      same(older.body, all.body, `${type}: the older path`);
      for (const each of [all.body.data[0], all.body.data.at(-1)]) {
        const one = { params: { ...params, integration_name: each.integration_name } };
        const named = await ask('GET /integrations/{integration_type}/{integration_name}', one);
        same(
          [named.status, [named.body.data].flat()[0].integration_name],
          [200, each.integration_name],
          'one',
        );
        same(
          (await ask('GET /{integration_type}/integrations/{integration_name}', one)).body,
          named.body,
          'the older path',
        );
        const info = await ask(
          'GET /integrations/{integration_type}/{integration_name}/write-info',
          one,
        );
        same([info.status, info.body.openapi], [200, '3.1.0'], 'write-info');
        await validOpenApi(info.body);
      }
    }
    for (const name of [...operations.keys()].filter(
      (each) => each.includes('integration_name}') && !each.includes('/meta/'),
    )) {
      same(
        (await ask(name, { params: { integration_type: 'wms', integration_name: 'nope' } })).status,
        404,
        `${name}: none`,
      );
      same(
        (await ask(name, { params: { integration_type: 'erp', integration_name: 'sandbox' } }))
          .status,
        404,
        `${name}: no type`,
      );
    }
    const wish = await ask('POST /integration-requests', { body: { integration_name: 'Acme' } });
    same(wish.status, 200, 'integration request');
  });

  test.each([...operations.keys()].filter((name) => /\/meta(\/|$)/.test(name)))(
    '%s',
    async (name) => {
      const params = { integration_name: 'sandbox' };
      for (const method of ['POST', 'PUT']) {
        const { status, body } = await ask(name, { token, params, query: `method=${method}` });
        same(
          [status, body.$schema],
          [200, 'http://json-schema.org/draft-07/schema#'],
          `${name} ${method}`,
        );
        holds(typeof body.$ref === 'string', `${name}: has its $ref`);
        await validDraft7(body);
      }
      for (const query of [
        '',
        'method=GET',
        'method=',
        'method=POST&colour=red',
        'method=POST&method=PUT',
      ]) {
        const { status } = await ask(name, { token, params, query });
        same(status, 422, `${name}?${query}`);
      }
      if (name.includes('{')) {
        same(
          (await ask(name, { params: { integration_name: 'nope' }, query: 'method=POST' })).status,
          404,
          `${name}: none`,
        );
      }
    },
  );

  test('sandboxes', async () => {
    for (const type of ['wms', 'cart', 'carrier', 'freight']) {
      const params = { integration_type: type };
      const first = await ask('POST /sandbox/generate-sandbox/{integration_type}', { params });
      const again = await ask('POST /sandbox/generate-sandbox/{integration_type}', { params });
      same(
        [first.status, again.body.connection_id],
        [200, first.body.connection_id],
        `one sandbox of ${type}`,
      );
      same(first.body.integration_name, 'sandbox', 'its name');
    }
    same(
      (
        await ask('POST /sandbox/generate-sandbox/{integration_type}', {
          params: { integration_type: 'erp' },
        })
      ).status,
      404,
      'no such type',
    );
    const { body: made } = await ask('POST /sandbox/generate-sandbox/{integration_type}', {
      params: { integration_type: 'wms' },
    });
    await synced(made.connection_id);
    const own = made.access_token;
    const order = (await ask('POST /wms/orders', { token: own, body: scene.bodies.order() })).body
      .data;
    const fulfill = 'PUT /sandbox/simulate/orders/{order_id}/fulfill';
    const done = await ask(fulfill, { params: { order_id: order.id } });
    same([done.status, done.body.data.status], [200, 'fulfilled'], 'fulfilled');
    same(
      (await ask('GET /wms/orders/{order_id}', { token: own, params: { order_id: order.id } }))
        .body,
      done.body,
      'read back',
    );
    const part = (
      await ask('POST /wms/orders', {
        token: own,
        body: {
          ...scene.bodies.order(),
          line_items: [{ product_id: 'product_id_0', quantity: 2 }],
        },
      })
    ).body.data;
    same(
      (await ask(fulfill, { params: { order_id: part.id }, query: 'partial=true' })).body.data
        .status,
      'partially_fulfilled',
      'in part',
    );
    await refused(fulfill, 'query', 'partial', {
      params: { order_id: part.id },
      query: 'partial=maybe',
    });
    same((await ask(fulfill, { params: { order_id: 'nope' } })).status, 404, 'no order');
    const { sku } = (await ask('GET /wms/inventory', { token: own, query: 'limit=1' })).body
      .data[0];
    const back = (
      await ask('POST /wms/returns', { token: own, body: { line_items: [{ sku, quantity: 1 }] } })
    ).body.data;
    const receive = 'PUT /sandbox/simulate/returns/{return_id}/receive';
    same(
      (await ask(receive, { params: { return_id: back.id } })).body.data.status,
      'received',
      'received',
    );
    same((await ask(receive, { params: { return_id: 'nope' } })).status, 404, 'no return');
    const { body: shop } = await ask('POST /sandbox/generate-sandbox/{integration_type}', {
      params: { integration_type: 'cart' },
    });
    await synced(shop.connection_id);
    for (const kind of ['orders', 'products']) {
      const { body } = await ask(`POST /sandbox/simulate/cart/${kind}`);
      const parameter = kind === 'orders' ? 'order_id' : 'product_id';
      const read = await ask(`GET /cart/${kind}/{${parameter}}`, {
        token: shop.access_token,
        params: { [parameter]: body.data.id },
      });
      same(read.body, body, `simulated ${kind} are read back`);
    }
  });

  test('packs, files, passthrough', async () => {
    const order = await scene.first('GET /wms/orders', 'status=fulfilled&limit=1');
    const packs = await ask('GET /wms/orders/{order_id}/packs', {
      token,
      params: { order_id: order.id },
    });
    same(packs.status, 200, 'packs');
    same(
      (await ask('GET /wms/orders/{order_id}/packs', { token, params: { order_id: 'nope' } }))
        .status,
      404,
      'no order',
    );
    const attach = 'POST /wms/orders/{order_id}/file';
    const form = () => {
      const made = new FormData();
      made.append('file_name', 'slip.pdf');
      made.append('file', new Blob(['x']), 'slip.pdf');
      return made;
    };
    const params = { order_id: order.id };
    const sent = await ask(attach, { token, params, form: form() });
    same(sent.body, { data: 'success', id: order.id, unused_fields: [] }, 'attached');
    same(
      (await ask(attach, { token, params: { order_id: 'nope' }, form: form() })).status,
      404,
      'no order',
    );
    same(
      (await ask(attach, { token: tokens.disabled.wms, params, form: form() })).status,
      403,
      'disabled',
    );
    same((await ask(attach, { token, params, form: new FormData() })).status, 422, 'no file');
    same((await ask(attach, { token, params, body: {} })).status, 422, 'no form');

    const carrier = tokens.one.carrier;
    const invoice = new FormData();
    invoice.append('file', new Blob([makeCarrierFile('ups', sampleShipments('ups'))]), 'ups.csv');
    same(
      (await scene.api('POST', '/_emulator/carrier-files', { token: carrier, form: invoice }))
        .status,
      200,
      'imported',
    );
    const list = await ask('GET /carrier/files', { token: carrier });
    same([list.body.total_count, list.body.data[0].file_name], [1, 'ups.csv'], 'files');
    const file = { token: carrier, params: { file_id: list.body.data[0].id } };
    const one = await ask('GET /carrier/files/{file_id}', file);
    same([one.status, one.body.data.id], [200, list.body.data[0].id], 'one file');
    same(
      (await ask('GET /carrier/files/{file_id}', { ...file, token: tokens.other.carrier })).status,
      404,
      'of another',
    );
    same(
      (await ask('GET /carrier/files', { token: tokens.other.carrier })).body.total_count,
      0,
      'none of another',
    );
    for (const [query, count] of [
      ['file_name=ups.csv', 1],
      ['file_name=x', 0],
      ['end_time=2020-01-01T00:00:00Z', 0],
      ['start_time=2020-01-01T00:00:00Z', 1],
    ] as const) {
      same(
        (await ask('GET /carrier/files', { token: carrier, query })).body.total_count,
        count,
        query,
      );
    }
    for (const query of [
      'start_time=x',
      'end_time=2025-02-31',
      'limit=0',
      'limit=1001',
      'page_token=x',
      'colour=red',
    ]) {
      await refused('GET /carrier/files', 'query', query.split('=')[0] ?? '', {
        token: carrier,
        query,
      });
    }

    const pass = 'POST /{integration_type}/passthrough';
    const through = {
      token,
      params: { integration_type: 'wms' },
      body: { method: 'GET', path: '/orders' },
    };
    const passed = await ask(pass, through);
    holds(
      passed.status === 200 || passed.status === 501,
      `passthrough of the sandbox: ${passed.status}`,
    );
    const vendor = await connect('wms', 'deposco');
    await synced(vendor.connectionId);
    const said = await ask(pass, { ...through, token: vendor.token });
    same([said.status, said.body.status_code], [200, 200], 'passthrough');
    const lost = await ask(pass, {
      ...through,
      token: vendor.token,
      body: { method: 'GET', path: '/nothing' },
    });
    same([lost.status, lost.body.status_code], [200, 404], 'whatever the vendor said');
    for (const [field, value] of [
      ['method', 'TRACE'],
      ['method', undefined],
      ['path', undefined],
      ['path', 1],
      ['params', 'x'],
      ['headers', 1],
      ['colour', 'red'],
    ] as const) {
      await refused(pass, 'json', field, {
        ...through,
        token: vendor.token,
        body: { ...through.body, [field]: value },
      });
    }
  });

  test('webhooks', async () => {
    same((await ask('GET /webhooks/event-types')).status, 200, 'event types');
    const { body: made } = await ask('POST /webhooks/endpoints', {
      body: { url: 'http://localhost:9/hook', event_types: ['order.created'] },
    });
    const params = { endpoint_id: made.data.id };
    const { secret: _, ...shown } = made.data;
    same(
      (await ask('GET /webhooks/endpoints/{endpoint_id}', { params })).body.data,
      shown,
      'read back',
    );
    same(
      (await ask('PATCH /webhooks/endpoints/{endpoint_id}', { params, body: { disabled: true } }))
        .body.data.disabled,
      true,
      'off',
    );
    same((await ask('GET /webhooks/endpoints')).body.data.length, 1, 'listed');
    const { body: secret } = await ask('GET /webhooks/endpoints/{endpoint_id}/secret', { params });
    holds(secret.secret.startsWith('whsec_'), 'secret');
    const rotated = await ask('POST /webhooks/endpoints/{endpoint_id}/rotate-secret', { params });
    holds(rotated.body.data.secret !== secret.secret, 'another secret');
    const tried = await ask('POST /webhooks/endpoints/{endpoint_id}/test', { params });
    same(tried.status, 400, 'an endpoint that is off gets nothing');
    await ask('PATCH /webhooks/endpoints/{endpoint_id}', { params, body: { disabled: false } });
    same(
      (await ask('POST /webhooks/endpoints/{endpoint_id}/test', { params })).status,
      200,
      'sent',
    );
    await ask('POST /webhooks/endpoints/{endpoint_id}/recover', {
      params,
      body: { since: '2020-01-01T00:00:00Z' },
    });
    const { body: messages } = await ask('GET /webhooks/messages');
    holds(messages.data.length > 0, 'messages');
    const message = { params: { message_id: messages.data[0].id } };
    same(
      (await ask('GET /webhooks/messages/{message_id}', message)).body.data.id,
      messages.data[0].id,
      'one message',
    );
    await ask('POST /webhooks/messages/{message_id}/resend', {
      ...message,
      body: { endpoint_id: made.data.id },
    });
    await ask('GET /webhooks/messages/{message_id}/data', message);
    same(
      (await ask('DELETE /webhooks/endpoints/{endpoint_id}', { params })).body.deleted,
      true,
      'deleted',
    );
    for (const name of [...operations.keys()].filter((each) => /\/webhooks\/\w+\/\{/.test(each))) {
      const { status } = await ask(name, { params: { endpoint_id: 'nope', message_id: 'nope' } });
      holds(status === 404 || status === 422, `${name}: none (${status})`);
    }
    await refused('POST /webhooks/endpoints', 'json', 'url', { body: {} });
    await refused('POST /webhooks/endpoints', 'json', /^event_types/, {
      body: { url: 'http://localhost:9/', event_types: ['nope'] },
    });
  });

  test('the log of calls, the API about itself, the clock', async () => {
    const log = await ask('GET /api-logs', { query: 'limit=10' });
    same(log.status, 200, 'log');
    same((await ask('GET /api-logs/facets')).status, 200, 'facets');
    const params = { request_id: log.body.data[0].id };
    same((await ask('GET /api-logs/{request_id}', { params })).status, 200, 'one call');
    same(
      (await ask('GET /api-logs/{request_id}', { params: { request_id: 'nope' } })).status,
      404,
      'no call',
    );
    const described = await ask('GET /openapi.json', { key: null });
    same(described.body, document, 'the document');
    await validOpenApi(described.body);
    same((await ask('GET /postman.json', { key: null })).status, 200, 'postman');
    same((await ask('GET /_emulator/clock')).status, 200, 'clock');
    same(
      (await ask('POST /_emulator/clock', { body: { advance_seconds: 'x' } })).status,
      422,
      'no clock',
    );
    same((await ask('POST /_emulator/scale', { body: {} })).status, 422, 'no scale');
    same((await ask('POST /_emulator/seed', { body: {} })).status, 422, 'no seed');
  });
}

/** To be called last: what no test has asked for has no checks. */
export function coverageTests(): void {
  test.each([...operations.keys()].filter((name) => !/\/_emulator\//.test(name)))(
    '%s was answered and refused',
    (name) => {
      const statuses = [...(seen.get(name) ?? [])];
      holds(statuses.includes(200), `${name}: a call with 200, of ${statuses}`);
      if (operations.get(name)?.needs !== 'none')
        holds(
          statuses.some((each) => each >= 400),
          `${name}: a refusal`,
        );
    },
  );
}

async function validOpenApi(body: Row): Promise<void> {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  same([valid, errors], [true, undefined], 'a valid OpenAPI document');
}

async function validDraft7(body: object): Promise<void> {
  const { Ajv } = await import('ajv');
  const addFormats = (await import('ajv-formats')).default;
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  same(ajv.validateSchema(body), true, 'a valid JSON Schema');
  holds(typeof ajv.compile(body) === 'function', 'a schema that can be used');
}
