import { describe, expect, test } from 'vitest';
import { redactedJson, redactQuery } from '../src/api-log/redact.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api } = emulator;
const { connectionId, token, authCode, linkToken } = await emulator.connect('wms', 'sandbox');
await emulator.synced(connectionId);

const logs = async (query = '') => (await api('GET', `/api-logs${query}`)).body;
const logged = async (id: string) => (await api('GET', `/api-logs/${id}`)).body.data;

describe('the log of calls', () => {
  test('says of each call what it was, who made it, and what came back', async () => {
    const { headers } = await api('GET', '/wms/orders?limit=2&status=open', { token });
    const id = headers.get('x-request-id') ?? '';
    const [entry] = (await logs(`?q=${id}`)).data;
    expect(entry).toMatchObject({
      id,
      method: 'GET',
      path: '/wms/orders',
      query: '?limit=2&status=open',
      status: 200,
      api_key_id: 'default-full',
      connection_id: connectionId,
      error: null,
    });
    expect(entry.duration_ms).toBeGreaterThan(0);
    const { response_body, request_body } = await logged(id);
    expect(response_body.data.length).toBeLessThanOrEqual(2);
    expect(request_body).toBeNull();
  });

  test('keeps the reason of a refusal, and the body that was refused', async () => {
    const { headers } = await api('POST', '/link/exchange', {
      body: { auth_code: 'made-up-code', note: 1 },
    });
    const entry = await logged(headers.get('x-request-id') ?? '');
    expect(entry.status).toBe(422);
    expect(entry.error).toContain('note');
    expect(entry.request_body).toEqual({ auth_code: '[redacted]', note: 1 });
  });

  test('holds no key, token, code or credential', async () => {
    await api('GET', `/connections?access_token=${token}&page_token=x`);
    await emulator.deps.apiLog.flush();
    const { rows } = await emulator.deps.db.executeSql('select * from api_log');
    const text = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(4);
    for (const secret of [token, authCode, linkToken, emulator.keys.apiKey, 'trackstar-good']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('page_token=x');
  });

  test('finds by method, status, path, connection and time, and pages', async () => {
    for (let n = 0; n < 5; n++) await api('GET', '/wms/products?limit=1', { token });
    const own = `?connection_id=${connectionId}&q=/wms/products`;
    expect((await logs(own)).total_count).toBe(5);
    expect((await logs(`${own}&status=4xx`)).data).toEqual([]);
    expect((await logs(`${own}&method=POST`)).data).toEqual([]);
    expect((await logs(`${own}&after=2999-01-01T00:00:00Z`)).data).toEqual([]);
    const first = await logs(`${own}&limit=3`);
    const second = await logs(`${own}&limit=3&page_token=${first.next_token}`);
    expect(second.next_token).toBeNull();
    const ids = [...first.data, ...second.data].map((each: { id: string }) => each.id);
    expect(new Set(ids).size).toBe(5);
    for (const wrong of ['?status=fine', '?limit=0', '?page_token=1', '?nope=1']) {
      expect((await api('GET', `/api-logs${wrong}`)).status).toBe(422);
    }
    expect((await api('GET', '/api-logs/nope')).status).toBe(404);
    const { data } = (await api('GET', '/api-logs/facets')).body;
    expect(data.connection_ids).toEqual([connectionId]);
    expect(data.methods).toContain('POST');
  });

  test('leaves out the Link page and everything else that is no call of an app', async () => {
    const { rows } = await emulator.deps.db.executeSql(
      "select path from api_log where path like '/link/session%' or path = '/link'",
    );
    expect(rows).toEqual([]);
  });

  test('keeps the newest ten thousand', async () => {
    await emulator.deps.db.executeSql(
      `insert into api_log (request_id, at, method, path, query, status, duration_ms)
       select 'r' || n, now(), 'GET', '/wms/orders', '', 200, 1 from generate_series(1, 12000) n`,
    );
    const call = {
      at: new Date(),
      method: 'GET',
      path: '/wms/orders',
      query: '',
      status: 200,
      durationMs: 1,
      apiKeyId: null,
      connectionId: null,
      requestBody: undefined,
      responseBody: { data: [] },
    };
    for (let n = 0; n < 1_100; n++) emulator.deps.apiLog.record({ ...call, requestId: `last${n}` });
    await emulator.deps.apiLog.flush();
    expect((await logs('?limit=1')).total_count).toBeLessThanOrEqual(10_001);
    expect((await logs('?q=last1099')).total_count).toBe(1);
    const { rows } = await emulator.deps.db.executeSql(
      "select sum(count)::int as calls from activity where kind = 'api.ok'",
    );
    expect((rows[0] as { calls: number }).calls).toBeGreaterThan(1_100);
  });
});

describe('what is cut out of a body', () => {
  test('is anything with the name of a secret, at any depth, and what looks like one', () => {
    const secret = `trackstar_${'a'.repeat(40)}`;
    expect(
      JSON.parse(
        redactedJson({
          data: { access_token: 'x', headers: { Authorization: 'Bearer x' }, next_token: 'n' },
          list: [{ password: 'x' }, `see ${secret}`],
          secret: null,
        }) ?? '',
      ),
    ).toEqual({
      data: {
        access_token: '[redacted]',
        headers: { Authorization: '[redacted]' },
        next_token: 'n',
      },
      list: [{ password: '[redacted]' }, 'see [redacted]'],
      secret: null,
    });
    expect(redactQuery(`?api_key=x&a=1&b=${secret}&%E0%A4=1`)).toBe(
      '?api_key=[redacted]&a=1&b=[redacted]&%E0%A4=1',
    );
  });

  test('is the rest of what is long', () => {
    const cut = JSON.parse(
      redactedJson({ data: Array(25).fill(1), text: 'a'.repeat(3_000) }) ?? '',
    );
    expect(cut.data).toHaveLength(11);
    expect(cut.data.at(-1)).toBe('… and 15 more');
    expect(cut.text).toContain('(3000 characters)');
  });
});
