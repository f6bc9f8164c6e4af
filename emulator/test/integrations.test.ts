import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections } from '../src/storage/schema.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced, deps } = emulator;
const sandbox = await connect('wms', 'sandbox');
const vendor = await connect('wms', 'shiphero');
const cart = await connect('cart', 'sandbox');
await Promise.all([sandbox, vendor, cart].map(({ connectionId }) => synced(connectionId)));
const { token } = sandbox;

describe('what an integration lets one write', () => {
  test('as JSON Schema, in the older way', async () => {
    for (const kind of ['orders', 'products', 'kits', 'returns', 'inbound-shipments']) {
      for (const method of ['POST', 'PUT']) {
        const mine = await api('GET', `/wms/${kind}/meta?method=${method}`, { token });
        expect([kind, method, mine.status]).toEqual([kind, method, 200]);
        expect(mine.body.$schema).toBe('http://json-schema.org/draft-07/schema#');
        const name = mine.body.$ref.replace('#/definitions/', '');
        expect(mine.body.definitions[name].additionalProperties).toBe(false);
        const its = await api('GET', `/wms/${kind}/meta/sandbox?method=${method}`);
        expect(its.body).toEqual({ ...mine.body, has_connection_specific_fields: false });
      }
    }
    for (const query of ['', '?method=PATCH', '?method=POST&x=1']) {
      expect((await api('GET', `/wms/orders/meta${query}`, { token })).status).toBe(422);
    }
    expect((await api('GET', '/wms/orders/meta/nope?method=POST')).status).toBe(404);
    expect((await api('GET', '/wms/orders/meta/canary7?method=POST')).status).toBe(501);
  });

  test('as an OpenAPI document', async () => {
    const { body } = await api('GET', '/integrations/wms/shiphero/write-info');
    expect(body.openapi).toBe('3.1.0');
    const { writes } = { writes: Object.keys(body.paths) };
    expect(writes).toContain('/wms/orders');
    const { body: known } = await api('GET', '/integrations/wms/shiphero');
    for (const { url } of known.data[0].write_operations) {
      const [method, path] = url.split(' ');
      expect(body.paths[path][method.toLowerCase()]).toBeDefined();
    }
  });

  test('by both names of the path', async () => {
    const { body } = await api('GET', '/integrations/cart/shopify');
    expect((await api('GET', '/cart/integrations/shopify')).body).toEqual(body);
    expect((await api('GET', '/cart/integrations')).body.data).toContainEqual(body.data[0]);
  });
});

describe('what a connection may not do', () => {
  test('501 for what the integration lacks, 403 for what is switched off, 403 for a read-only key', async () => {
    const poor = await connect('wms', 'canary7');
    const lacking = await api('POST', '/wms/orders', { token: poor.token, body: {} });
    expect([lacking.status, lacking.body.error]).toEqual([
      501,
      'Endpoint create_order is not implemented for Canary7',
    ]);
    const readOnly = await api('POST', '/wms/orders', {
      token,
      key: emulator.keys.readOnlyApiKey,
      body: {},
    });
    expect(readOnly.status).toBe(403);

    await deps.db.orm.update(connections).set({ disabledFunctions: ['create_return'] });
    const off = await api('POST', '/wms/returns', { token, body: {} });
    expect([off.status, off.body]).toEqual([
      403,
      { error: 'create_return is disabled for this connection', origin: 'trackstar' },
    ]);
    const { available_actions } = await emulator.connection(sandbox.connectionId);
    expect(available_actions).toContain('create_order');
    expect(available_actions).not.toContain('create_return');
    await deps.db.orm.update(connections).set({ disabledFunctions: [] });
  });

  test('a real integration takes more than the sandbox, and says what it ignores', async () => {
    const [product] = (await api('GET', '/wms/products?limit=1', { token: vendor.token })).body
      .data;
    const body = {
      order_number: 'V-1',
      warehouse_customer_id: product.warehouse_customer_id,
      reference_id: 'r',
      trading_partner: 'p',
      service_level: 's',
      invoice_currency_code: 'EUR',
      total_tax: 1,
      total_discount: 1,
      total_shipping: 1,
      shipping_method: 'm',
      channel: 'c',
      ship_to_address: { address1: 'a', city: 'c', state: 's', postal_code: 'p', country: 'US' },
      line_items: [{ product_id: product.id, quantity: 1 }],
    };
    const answer = await api('POST', '/wms/orders', { token: vendor.token, body });
    expect([answer.status, answer.body.data.order_number]).toEqual([200, 'V-1']);
    expect(answer.body.unused_fields.length).toBeGreaterThan(0);
    for (const name of answer.body.unused_fields) {
      expect(Object.keys(body)).toContain(name);
      expect(answer.body.data[name]).not.toBe(body[name as keyof typeof body]);
    }
  });
});

describe('passthrough', () => {
  const pass = (body: object, type = 'wms', of = token) =>
    api('POST', `/${type}/passthrough`, { token: of, body });

  test('shows what the vendor holds, and says yes to writes without keeping them', async () => {
    const list = await pass({ method: 'GET', path: '/orders', params: { limit: 2 } });
    expect(list.body).toMatchObject({ status_code: 200, body: { total: 100 } });
    expect(list.body.body.items[0]).toHaveProperty('orderNumber');
    const { id } = list.body.body.items[0];
    expect((await pass({ method: 'GET', path: `/orders/${id}` })).body.body.id).toBe(id);
    const made = await pass({ method: 'POST', path: '/orders', data: { any: null } });
    expect(made.body).toMatchObject({ status_code: 201, body: { received: { any: null } } });
    for (const [method, path, code] of [
      ['GET', '/orders/nope', 404],
      ['GET', '/nowhere', 404],
      ['GET', '/orders/%', 400],
      ['POST', '/orders/x', 405],
    ] as const) {
      const { status, body } = await pass({ method, path });
      expect([path, status, body.status_code]).toEqual([path, 200, code]);
    }
  });

  test('is refused where there is none, and for what is no path', async () => {
    const poor = await connect('cart', 'etsy');
    expect((await pass({ method: 'GET', path: '/orders' }, 'cart', poor.token)).status).toBe(501);
    expect((await pass({ method: 'GET', path: '/orders' }, 'cart')).status).toBe(501);
    expect((await pass({ method: 'GET', path: '/orders' }, 'carrier')).status).toBe(404);
    for (const path of ['orders', '//evil.example/', 'https://evil.example/']) {
      expect((await pass({ method: 'GET', path })).status).toBe(422);
    }
  });
});

describe('simulated events of the sandbox', () => {
  test('an order is shipped in part, then whole; a return is received', async () => {
    const orders = (await api('GET', '/wms/orders?status[in]=open,confirmed,picked', { token }))
      .body.data;
    const order = orders.find(
      (each: { line_items: { quantity: number }[] }) => each.line_items.length > 1,
    );
    const path = `/sandbox/simulate/orders/${order.id}/fulfill`;
    expect((await api('PUT', `${path}?partial=true`)).body.data.status).toBe('partially_fulfilled');
    expect((await api('PUT', path)).body.data.status).toBe('fulfilled');
    expect((await api('PUT', path)).status).toBe(409);
    expect((await api('PUT', `${path}?partial=maybe`)).status).toBe(422);
    const made = await api('POST', '/wms/returns', {
      token,
      body: { order_id: order.id, line_items: [{ sku: order.line_items[0].sku, quantity: 1 }] },
    });
    const received = await api('PUT', `/sandbox/simulate/returns/${made.body.id}/receive`);
    expect(received.body.data).toMatchObject({
      status: 'received',
      line_items: [{ received_quantity: 1, restocked_quantity: 1 }],
    });
    expect((await api('PUT', '/sandbox/simulate/orders/nope/fulfill')).status).toBe(404);
  });

  test('a customer orders, a product is listed', async () => {
    const product = await api('POST', '/sandbox/simulate/cart/products', {
      body: { name: 'Mug', price: 12 },
    });
    const { id } = product.body.data;
    const order = await api('POST', '/sandbox/simulate/cart/orders', {
      body: { line_items: [{ product_id: id, quantity: 2 }] },
    });
    expect(order.body.data).toMatchObject({ status: 'open', total_price: 24 });
    const read = await api('GET', `/cart/orders/${order.body.data.id}`, { token: cart.token });
    expect(read.body.data).toEqual(order.body.data);
    expect((await api('POST', '/sandbox/simulate/cart/orders')).status).toBe(200);
    expect((await api('POST', '/sandbox/simulate/cart/orders', { body: { x: 1 } })).status).toBe(
      422,
    );
  });
});

describe('the file of an order', () => {
  const server = createServer((request, response) => {
    if (request.url === '/slip.pdf') response.end('%PDF');
    else response.writeHead(302, { location: '/slip.pdf' }).end();
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const attach = (fields: Record<string, string>) => {
    const boundary = 'xyz';
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    return api('POST', '/wms/orders/order_id_1/file', {
      token,
      text: `${parts.join('')}--${boundary}--\r\n`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  };

  test('is fetched from where it lies, without following redirects', async () => {
    expect((await attach({ file_url: `${base}/slip.pdf`, file_name: 'Slip' })).body.data).toBe(
      'success',
    );
    for (const [url, why] of [
      [`${base}/moved`, '302'],
      ['http://169.254.169.254/latest', 'must not be called'],
      ['ftp://example.com/x', ''],
    ] as const) {
      const { status, body } = await attach({ file_url: url });
      expect([url, status]).toEqual([url, 422]);
      expect(body.detail.form.file_url[0]).toContain(why);
    }
  });

  test('is one thing or the other, in a form', async () => {
    for (const fields of [{}, { file_name: 'x' }, { file_url: '' }, { colour: 'red' }]) {
      expect((await attach(fields as Record<string, string>)).status).toBe(422);
    }
    const json = await api('POST', '/wms/orders/order_id_1/file', { token, body: {} });
    expect(Object.keys(json.body.detail.headers)).toEqual(['content-type']);
  });
});
