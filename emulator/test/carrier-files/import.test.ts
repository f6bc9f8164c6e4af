import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { makeCarrierFile, sampleShipments } from '../../../examples/carrier-files/make.mjs';
import { carrierFileChunks, carrierFiles } from '../../src/carrier-files/schema.js';
import { webhookMessages } from '../../src/webhooks/schema.js';
import { startTest } from '../support/harness.js';
import { expected, plain } from './support.js';

const emulator = await startTest();
const { api, connect, synced, deps } = emulator;

const formOf = (text: string | Uint8Array<ArrayBuffer>, name = 'invoice.csv') => {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/csv' }), name);
  return form;
};
const send = (token: string, text: string | Uint8Array<ArrayBuffer>, query = '', name?: string) =>
  api('POST', `/_emulator/carrier-files${query}`, { token, form: formOf(text, name) });
/** A carrier connection whose own initial sync is over, without its generated items. */
const carrier = async (name = 'sandbox') => {
  const connected = await connect('carrier', name);
  await synced(connected.connectionId);
  const generated = await listed(connected.token);
  const known = new Set(generated.map(({ id }) => id));
  const imported = async () => (await listed(connected.token)).filter(({ id }) => !known.has(id));
  return { ...connected, imported };
};
// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
const listed = async (token: string): Promise<any[]> =>
  (await api('GET', '/carrier/invoice-line-items', { token })).body.data;
const files = async (token: string, query = '') =>
  (await api('GET', `/carrier/files${query}`, { token })).body;
const ups = makeCarrierFile('ups', sampleShipments('ups'));

describe('an invoice file that is sent', () => {
  test('becomes line items of its connection, and is told of', async () => {
    const { token, imported, connectionId } = await carrier('ups');
    const other = await carrier('ups');
    const { status, body } = await send(token, ups, '?integration=ups', 'C:\\in\\März 1.csv');
    const wanted = expected('ups', sampleShipments('ups'));
    expect([status, body]).toEqual([
      200,
      {
        file_id: expect.stringMatching(/^\w+$/),
        file_name: 'März 1.csv',
        layout: 'ups',
        rows: wanted.length,
        line_items: wanted.length,
        created: wanted.length,
        updated: 0,
        rejected_rows: 0,
        rejected: [],
        reconciliation: { checked: 6, matched: 6, mismatches: [] },
        already_imported: false,
      },
    ]);
    const items = await imported();
    const byCharge = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    const shape = plain(items as never).map((item) => {
      const { transaction_date, account_id, invoice_id, tracking_number } = item;
      const { gross_cost, net_cost, charge_description } = item;
      const costs = { gross_cost, net_cost, charge_description };
      return { transaction_date, account_id, invoice_id, tracking_number, ...costs };
    });
    expect(shape.sort(byCharge)).toEqual(wanted.sort(byCharge));
    expect(Object.keys(items[0].raw)).toHaveLength(250);
    expect(await other.imported()).toEqual([]);
    const messages = await deps.db.orm
      .select()
      .from(webhookMessages)
      .where(eq(webhookMessages.connectionId, connectionId));
    const types = messages.map(({ eventType }) => eventType);
    expect(types.filter((type) => type === 'carrier-invoice-line-item.created')).toHaveLength(
      wanted.length,
    );
    expect(types.filter((type) => type === 'carrier-file.created')).toHaveLength(1);
  });

  test('can be listed and fetched again, byte for byte, for 20 minutes', async () => {
    const { token } = await carrier('dpd');
    const other = await carrier('dpd');
    const text = makeCarrierFile('dpd-nl', sampleShipments('dpd-nl'));
    const { file_id } = (await send(token, text, '', 'März.csv')).body;
    await send(token, makeCarrierFile('dpd-en', sampleShipments('dpd-en')));
    const all = await files(token);
    expect(all).toMatchObject({ total_count: 2, next_token: null });
    const { data } = await files(token, `?file_name=${encodeURIComponent('März.csv')}`);
    expect(data).toMatchObject([{ id: file_id, file_type: 'invoice' }]);
    expect((await api('GET', `/carrier/files/${file_id}`, { token })).body.data.file_name).toBe(
      'März.csv',
    );
    const first = await files(token, '?limit=1');
    const second = await files(token, `?limit=1&page_token=${first.next_token}`);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(
      all.data.map(({ id }: { id: string }) => id),
    );
    for (const query of ['?file_type=other', '?end_time=2026-01-01', '?start_time=2090-01-01']) {
      expect((await files(token, query)).data).toEqual([]);
    }
    expect((await files(other.token)).data).toEqual([]);
    expect((await api('GET', `/carrier/files/${file_id}`, other)).status).toBe(404);
    for (const query of ['?start_time=yesterday', '?limit=0', '?colour=red', '?page_token=x']) {
      expect((await api('GET', `/carrier/files${query}`, { token })).status).toBe(422);
    }

    const { pathname, search } = new URL(data[0].download_url);
    const download = await api('GET', pathname + search, { key: null });
    expect([download.status, download.body]).toEqual([200, text]);
    expect(download.headers.get('content-disposition')).toContain(
      'attachment; filename="M_rz.csv"',
    );
    const forged = search.replace(/expires=(\d)/, 'expires=9$1');
    expect((await api('GET', pathname + forged, { key: null })).status).toBe(403);
    emulator.passTime(20 * 60 + 1);
    expect((await api('GET', pathname + search, { key: null })).status).toBe(403);
    emulator.passTime(25 * 3600);
    expect((await files(token)).data).toEqual([]);
  });

  test('adds nothing the second time, whether sent as it was, saved anew or both at once', async () => {
    const { token, imported } = await carrier();
    const text = makeCarrierFile('fedex-us', sampleShipments('fedex-us'));
    const [first, twin] = await Promise.all([send(token, text), send(token, text)]);
    expect(first.body.file_id).toBe(twin.body.file_id);
    expect([first, twin].filter(({ body }) => body.already_imported)).toHaveLength(1);
    const before = await imported();
    expect(before).toHaveLength(first.body.line_items);
    const again = await send(token, text, '?integration=fedex');
    expect(again.body).toMatchObject({
      file_id: first.body.file_id,
      created: 0,
      already_imported: true,
    });
    const saved = await send(token, `\ufeff${text.replaceAll('\r\n', '\n')}`);
    expect(saved.body).toMatchObject({
      line_items: before.length,
      created: 0,
      updated: 0,
      already_imported: false,
    });
    expect(await imported()).toEqual(before);
  });

  test('with a corrected amount changes that item alone', async () => {
    const { token, imported } = await carrier('dpd');
    const shipments = sampleShipments('dpd-en');
    await send(token, makeCarrierFile('dpd-en', shipments));
    const before = await imported();
    const [one] = shipments[0]?.charges ?? [];
    if (one) one.gross = one.net = 77_777;
    emulator.passTime(60);
    const { body } = await send(token, makeCarrierFile('dpd-en', shipments));
    expect(body).toMatchObject({ created: 0, updated: 1 });
    const after = await imported();
    const changed = after.filter((item, n) => item.updated_date !== before[n].updated_date);
    expect(changed).toMatchObject([{ net_cost: 777.77, created_date: before[0].created_date }]);
  });

  test('keeps bad rows aside, with what was in them', async () => {
    const { token, imported } = await carrier('usps');
    const text = makeCarrierFile('usps', sampleShipments('usps'))
      .replace(/(94001118992237000\d+),10.99/, '$1,ten')
      .replace('900100203,', ',')
      .replace(/900100204,/, '900100204,x"\0y,');
    const { body } = await send(token, text);
    expect(body).toMatchObject({ rows: 6, line_items: 3, rejected_rows: 3 });
    expect(body.rejected.map(({ row }: { row: number }) => row)).toEqual([2, 5, 6]);
    expect(await imported()).toHaveLength(3);
    const path = `/_emulator/carrier-files/${body.file_id}`;
    expect((await api('GET', path, { token })).body).toEqual(body);
    const aside = (await api('GET', `${path}/rejected?after=2`, { token })).body;
    expect(aside).toMatchObject({ total_count: 3, data: [{ row: 5 }, { row: 6 }] });
    expect(aside.data[0].text).toContain('94001118992237000');
  });

  test('goes on where it was cut off, and adds each charge once', async () => {
    const { token, imported, connectionId } = await carrier('dpd');
    const [one] = sampleShipments('dpd-en', 1);
    if (!one) throw new Error('No shipment.');
    // Each charge comes twice, so that a second try must count them as the first one did.
    const shipments = Array.from({ length: 300 }, (_, n) => ({ ...one, tracking: `T${n % 150}` }));
    const text = makeCarrierFile('dpd-en', shipments);
    const { body } = await send(token, text);
    expect(body).toMatchObject({ rows: 300, created: 300 });
    const ids = async () => (await imported()).map(({ id }) => id).sort();
    const before = await ids();
    expect(before).toHaveLength(300);

    // As after the first step: 200 rows and the header are done, and the last hundred is not.
    const late = new Set(Array.from({ length: 100 }, (_, n) => `T${n + 50}`));
    const missing = (await imported()).filter(
      ({ id, tracking_number }) => id.endsWith('-2') && late.has(tracking_number),
    );
    const { rows } = await deps.db.executeSql(
      'delete from records where connection_id = $1 and id = any($2::text[]) returning id',
      [connectionId, missing.map(({ id }) => id)],
    );
    expect(rows).toHaveLength(100);
    const half = { rowsDone: 201, rowCount: 200, lineItems: 200, createdItems: 200 };
    await deps.db.orm
      .update(carrierFiles)
      .set({ ...half, status: 'importing', reconciliation: null })
      .where(eq(carrierFiles.id, body.file_id));
    await deps.queue.send(deps.db, 'carrier-files', { fileId: body.file_id });
    deps.queue.wake('carrier-files');
    const again = await send(token, text);
    expect(again.body).toMatchObject({
      file_id: body.file_id,
      rows: 300,
      line_items: 300,
      reconciliation: { checked: 300, matched: 300 },
    });
    expect(await ids()).toEqual(before);
  });

  test('is gone with its connection, and a sandbox that starts again takes it again', async () => {
    const sandbox = (await api('POST', '/sandbox/generate-sandbox/carrier')).body;
    const { access_token: token, connection_id: id } = sandbox;
    await synced(id);
    expect((await send(token, ups)).body.created).toBeGreaterThan(0);
    await api('POST', '/sandbox/generate-sandbox/carrier');
    await synced(id);
    expect((await files(token)).data).toEqual([]);
    expect((await send(token, ups)).body.created).toBeGreaterThan(0);
  });
});

describe('an invoice file that cannot be', () => {
  const error = async (token: string, text: string, query = '') => {
    const { status, body } = await send(token, text, query);
    return `${status} ${body.error}`;
  };

  test('is refused with a reason, and leaves nothing', async () => {
    const { token, imported } = await carrier('ups');
    const sandbox = await carrier();
    expect(await error(token, '')).toBe('422 The file is empty.');
    expect(await error(token, 'a,b\n1,2\n')).toMatch(/^422 These columns of a file of UPS/);
    expect(await error(sandbox.token, ups, '?integration=fedex')).toMatch(/It looks like .* UPS/);
    expect(await error(token, ups, '?integration=fedex')).toMatch(/^422 This connection is to UPS/);
    expect(await error(token, ups, '?integration=nobody')).toMatch(/^422 There are no invoice/);
    const store = await connect('cart', 'sandbox');
    expect(await error(store.token, ups)).toMatch(/^422 Only connections of carriers/);
    expect(await imported()).toEqual([]);
    const left = await deps.db.orm
      .select()
      .from(carrierFiles)
      .where(eq(carrierFiles.status, 'receiving'));
    expect(left).toEqual([]);
  });

  test('is refused when the body is not what it should be', async () => {
    const { token } = await carrier('ups');
    const post = (call: object) => api('POST', '/_emulator/carrier-files', { token, ...call });
    const headers = { 'content-type': 'multipart/form-data; boundary=xx' };
    const part = '--xx\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    expect((await post({ body: {} })).body.detail.headers).toHaveProperty('content-type');
    expect((await post({ form: new FormData() })).status).toBe(422);
    expect((await post({ headers, text: `${part}${ups}` })).status).toBe(422);
    expect((await post({ headers, text: 'nothing' })).status).toBe(422);
    expect((await post({ headers, text: `${part}${ups}\r\n--xx--\r\n` })).status).toBe(200);
    const chunks = await deps.db.orm
      .select({ id: carrierFileChunks.fileId })
      .from(carrierFileChunks);
    const known = await deps.db.orm.select({ id: carrierFiles.id }).from(carrierFiles);
    const ids = new Set(known.map(({ id }) => id));
    expect(chunks.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('needs the full-access key and a token', async () => {
    const { token } = await carrier('ups');
    const key = emulator.keys.readOnlyApiKey;
    const post = (call: object) =>
      api('POST', '/_emulator/carrier-files', { form: formOf(ups), ...call });
    expect((await post({ key, token })).status).toBe(403);
    expect((await post({})).status).toBe(401);
    expect((await post({ key: null, token })).status).toBe(401);
  });
});
