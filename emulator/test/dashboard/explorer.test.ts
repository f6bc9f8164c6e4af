import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startTest } from '../support/harness.js';
import { signIn } from './support.js';

const emulator = await startTest();
const { call } = await signIn(emulator);
const shop = await emulator.connect('cart', 'sandbox');
const real = await emulator.connect('cart', 'woocommerce');
for (const { connectionId } of [shop, real]) await emulator.synced(connectionId);

const at = ({ connectionId }: { connectionId: string }, path: string) =>
  `/explorer/${connectionId}${path}`;
const orders = async () =>
  (await emulator.api('GET', '/cart/orders?limit=1', { token: shop.token })).body;

describe('what there is', () => {
  test('is every resource with its fields and filters, those of its own first', async () => {
    const { body } = await call('GET', '/explorer/resources');
    const resource = body.data.find((each: { key: string }) => each.key === 'wms/orders');
    expect(resource).toMatchObject({ vertical: 'wms', functionName: 'get_orders' });
    expect(resource.fields).toContain('line_items');
    expect(resource.filters[0].field).not.toBe('ids');
    expect(resource.filters.map((each: { field: string }) => each.field)).toContain('ids');
  });

  test('is counted for each resource of a connection', async () => {
    const { body } = await call('GET', at(shop, '/counts'));
    expect(body['cart/orders']).toBe((await orders()).total_count);
    expect((await call('GET', at({ connectionId: 'nope' }, '/counts'))).body).toEqual({});
  });

  test('names the sandbox that can be regenerated, and no other', async () => {
    expect((await call('GET', '/explorer/sandboxes')).body).toEqual({});
    const { body } = await call('POST', '/platform/sandbox/generate-sandbox/freight');
    expect((await call('GET', '/explorer/sandboxes')).body).toEqual({
      freight: body.connection_id,
    });
  });
});

describe('an edit', () => {
  const put = (connection: { connectionId: string }, body: object) =>
    call('PUT', at(connection, '/records'), { body });
  const resource = 'cart/orders';

  test('is stored and dated, and a new record is one more', async () => {
    const before = await orders();
    const [record] = before.data;
    const saved = await put(shop, {
      resource,
      id: record.id,
      record: { ...record, order_number: 'EDITED' },
    });
    expect(saved.body).toEqual({ id: record.id });
    const id = 'new-order';
    expect((await put(shop, { resource, id: null, record: { ...record, id } })).status).toBe(200);
    expect((await orders()).total_count).toBe(before.total_count + 1);
    const again = await put(shop, { resource, id: null, record: { ...record, id } });
    expect(again.body.detail.json.id).toEqual(['There is a record with this id.']);
  });

  test('that does not fit changes nothing and says where', async () => {
    const { data } = await orders();
    const [record] = data;
    const wrong = await put(shop, { resource, id: record.id, record: { ...record, status: 7 } });
    expect(wrong.status).toBe(422);
    expect(Object.keys(wrong.body.detail.json)).toEqual(['status']);
    const other = await put(shop, { resource, id: record.id, record: { ...record, id: 'other' } });
    expect(other.body.detail.json.id).toHaveLength(1);
    const nowhere = { resource, id: 'nobody', record: { ...record, id: 'nobody' } };
    expect((await put(shop, nowhere)).status).toBe(404);
    const ofWarehouses = { resource: 'wms/orders', id: record.id, record };
    expect((await put(shop, ofWarehouses)).status).toBe(404);
    expect((await orders()).data).toEqual(data);
  });

  test('is for sandboxes: what a vendor has is not changed here', async () => {
    const { data } = (await emulator.api('GET', '/cart/orders?limit=1', { token: real.token }))
      .body;
    const refused = await put(real, { resource, id: data[0].id, record: data[0] });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toBe('Only the records of a sandbox can be edited here.');
    expect((await put({ connectionId: 'nope' }, { resource, id: null, record: {} })).status).toBe(
      404,
    );
  });
});

test('an invoice file becomes line items once, and what is no invoice file says so', async () => {
  const carrier = await emulator.connect('carrier', 'sandbox');
  await emulator.synced(carrier.connectionId);
  const counts = async () => (await call('GET', at(carrier, '/counts'))).body;
  const before = Object.values<number>(await counts()).reduce((sum, each) => sum + each, 0);
  const content = readFileSync(
    new URL('../../../examples/carrier-files/ups.csv', import.meta.url),
    'utf8',
  );
  const upload = (body: object) => call('POST', at(carrier, '/carrier-files'), { body });
  const { body } = await upload({ file_name: 'ups.csv', content });
  expect(body).toMatchObject({ rejected_rows: 0, already_imported: false });
  const added = Object.values<number>(await counts()).reduce((sum, each) => sum + each, 0) - before;
  expect(added).toBe(body.line_items);
  const again = await upload({ file_name: 'ups.csv', content });
  expect(again.body).toMatchObject({ already_imported: true });
  expect((await upload({ file_name: 'notes.txt', content: 'hello' })).status).toBe(422);
  expect((await upload({ file_name: 'empty.csv', content: '' })).status).toBe(422);
});
