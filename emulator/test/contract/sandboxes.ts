import { test } from 'vitest';
import { makeCarrierFile, sampleShipments } from '../../../examples/carrier-files/make.mjs';
import type { Scene } from './scene.js';
import { holds, same } from './walk.js';

export function sandboxTests(scene: Scene): void {
  const { ask, refused, tokens, connect, synced } = scene;
  const token = tokens.one.wms;

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
}
