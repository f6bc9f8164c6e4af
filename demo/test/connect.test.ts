import { beforeAll, describe, expect, test } from 'vitest';
import { connections, merchants } from '../src/storage/schema.js';
import { API_KEY, startApp } from './support/start-app.js';

let started: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  started = await startApp();
});

describe('a link token', () => {
  test('is made for the merchant of the session', async () => {
    const merchant = await started.visitor();
    const { status, body, headers } = await merchant.post('/get-link-token', {});
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['linkToken']);
    expect(body.linkToken).toMatch(/^link_/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is not given out without a session', async () => {
    const merchant = await started.visitor();
    for (const cookie of ['', 'northstar_session=made-up']) {
      const { status, body } = await merchant.post('/get-link-token', {}, { cookie });
      expect(status).toBe(401);
      expect(body).toEqual({ error: expect.stringContaining('Reload'), code: 'no_session' });
    }
  });
});

describe('storing a token', () => {
  test('exchanges the code and keeps the access token encrypted, for its merchant', async () => {
    const merchant = await started.visitor();
    const code = await merchant.authCode('wms');
    const { status, body, text } = await merchant.store(code, 'a name that the page made up');
    expect(status).toBe(200);
    expect(body).toEqual({ connectionId: expect.any(String), integrationName: 'sandbox' });
    expect(text).not.toContain('trackstar_');

    const [row] = (await started.db.orm.select().from(connections)).filter(
      (each) => each.id === body.connectionId,
    );
    expect(row?.integrationName).toBe('sandbox');
    expect(row?.accessTokenSealed).not.toContain('trackstar_');
    expect(Buffer.from(row?.accessTokenSealed ?? '', 'base64').toString('latin1')).not.toContain(
      'trackstar_',
    );
  });

  test('answers a repeat of the same code the same, and stores nothing twice', async () => {
    const merchant = await started.visitor();
    const code = await merchant.authCode('cart');
    const first = await merchant.store(code);
    const second = await merchant.store(code);
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(await merchant.connections()).toHaveLength(1);
  });

  test('answers two requests with the same code at once the same', async () => {
    const merchant = await started.visitor();
    const code = await merchant.authCode('cart');
    const both = await Promise.all([merchant.store(code), merchant.store(code)]);
    expect(both[0].body).toEqual(both[1].body);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await merchant.connections()).toHaveLength(1);
  });

  test("refuses another merchant's code", async () => {
    const [owner, other] = [await started.visitor(), await started.visitor()];
    const code = await owner.authCode('wms');
    const { status, body } = await other.store(code);
    expect(status).toBe(422);
    expect(body.code).toBe('auth_code_refused');
    expect(await other.connections()).toEqual([]);
    expect((await owner.store(code)).status).toBe(200);
    expect((await other.store(code)).status).toBe(422);
  });

  test('refuses an unknown code with words that say what to do, and does not repeat the code', async () => {
    const merchant = await started.visitor();
    const { status, body, text } = await merchant.store('code_that_nobody_made');
    expect(status).toBe(422);
    expect(body.error).toContain('connect again');
    expect(text).not.toContain('code_that_nobody_made');
  });

  test('refuses a body that lacks something, by the name of the field', async () => {
    const merchant = await started.visitor();
    const { status, body } = await merchant.post('/store-token', { integration_name: 'sandbox' });
    expect(status).toBe(422);
    expect(body.error).toContain('auth_code must be text');
  });
});

describe('calls that are not from our own page', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://localhost:3001' }],
    ['no origin', { origin: '' }],
    ['the opaque origin', { origin: 'null' }],
  ])('are refused: %s', async (_, headers) => {
    const merchant = await started.visitor();
    for (const path of ['/get-link-token', '/store-token']) {
      const { status, body } = await merchant.post(path, {}, headers);
      expect(status).toBe(403);
      expect(body.code).toBe('wrong_origin');
    }
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'are refused: a body of type "%s"',
    async (type) => {
      const merchant = await started.visitor();
      const { status } = await merchant.post('/get-link-token', {}, { 'content-type': type });
      expect(status).toBe(415);
    },
  );

  test('are let in when the browser says that the origin is the same', async () => {
    const merchant = await started.visitor();
    const { status } = await merchant.post(
      '/get-link-token',
      {},
      { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json; charset=utf-8' },
    );
    expect(status).toBe(200);
  });

  test('with a broken or huge body are answered in JSON', async () => {
    const merchant = await started.visitor();
    const send = (body: string) =>
      started.request('/store-token', {
        method: 'POST',
        headers: {
          cookie: merchant.cookie,
          origin: 'http://localhost:3000',
          'content-type': 'application/json',
        },
        body,
      });
    expect((await send('{')).body.code).toBe('invalid_json');
    const huge = await send(JSON.stringify({ auth_code: 'x'.repeat(100_000) }));
    expect([huge.status, huge.body.code]).toEqual([413, 'too_large']);
  });
});

test('neither answers nor the log ever hold the API key, an access token or a code', async () => {
  const merchant = await started.visitor();
  const code = await merchant.authCode('carrier');
  const stored = await merchant.store(code);
  const answers = [
    stored,
    await merchant.get('/api/connections'),
    await merchant.get(`/api/connections/${stored.body.connectionId}/records/invoice-line-items`),
    await merchant.store('code_that_nobody_made'),
  ];
  const all = answers.map(({ text }) => text).join('\n') + started.logLines.join('\n');
  expect(all).not.toContain(API_KEY);
  expect(all).not.toContain(code);
  expect(all).not.toMatch(/trackstar_[A-Za-z0-9_-]{16}/);
});

test('the database knows sessions by their hash only', async () => {
  const merchant = await started.visitor();
  const token = merchant.cookie.split('=')[1] ?? '';
  expect(token.length).toBeGreaterThanOrEqual(22);
  const rows = await started.db.orm.select().from(merchants);
  expect(JSON.stringify(rows)).not.toContain(token);
});
