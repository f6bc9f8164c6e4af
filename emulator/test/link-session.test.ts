import { describe, expect, test } from 'vitest';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, link, openSession } = emulator;

const newToken = async () => (await api('POST', '/link/token')).body.link_token as string;
const open = async (more: object = {}, headers: Record<string, string> = {}) =>
  link('', {
    body: { linkToken: await newToken(), embedderOrigin: 'http://localhost:3000', ...more },
    headers,
  });
const problem = ({ status, body }: Awaited<ReturnType<typeof link>>) => [status, body.code];

describe('opening a session', () => {
  test('answers all that the page shows', async () => {
    const { status, body, headers } = await open({
      options: { integrationType: 'cart', sandbox: true },
    });
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      organization: { name: 'Example Company', logoUrl: null, color: '#3b82f6' },
      embedderOrigin: 'http://localhost:3000',
      integrationType: 'cart',
      dataRequested: [
        { functionName: 'get_warehouses', label: 'Warehouses' },
        { functionName: 'get_products', label: 'Products' },
        { functionName: 'get_orders', label: 'Orders' },
      ],
      relink: null,
    });
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(29 * 60_000);
    expect(body.sessionToken.length).toBeGreaterThan(40);
  });

  test('an unknown type gets an empty picker', async () => {
    const { body } = await open({ options: { integrationType: 'erp', sandbox: true } });
    expect(body).toMatchObject({ integrationType: 'erp', integrations: [], dataRequested: [] });
  });

  test.each([
    'https://localhost.evil.example',
    'http://localhost:3000.evil.example',
    'http://localhost:3000/path',
    'https://evil.example',
    'null',
    'http://LOCALHOST:3000',
  ])('refuses an app at %s', async (embedderOrigin) => {
    expect(problem(await open({ embedderOrigin }))).toEqual([403, 'origin_not_allowed']);
  });

  test.each(['http://localhost', 'http://127.0.0.1:8080', 'http://localhost:65535'])(
    'allows an app at %s',
    async (embedderOrigin) => {
      expect((await open({ embedderOrigin })).status).toBe(201);
    },
  );

  test('refuses calls from other pages', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ]) {
      expect(problem(await open({}, headers))).toEqual([403, 'origin_not_allowed']);
    }
    const body = { linkToken: await newToken(), embedderOrigin: 'http://localhost:3000' };
    const bare = (headers: Record<string, string>) =>
      api('POST', '/link/session', { key: null, body, headers });
    expect((await bare({})).status).toBe(403);
    expect((await bare({ origin: 'http://localhost:3000' })).status).toBe(403);
    expect((await bare({ origin: 'http://localhost:4010' })).status).toBe(201);
  });

  test('wants JSON of the right form', async () => {
    expect(problem(await link('', { text: '{' }))).toEqual([422, 'invalid_request']);
    expect(problem(await open({ linkToken: 7 }))).toEqual([422, 'invalid_request']);
    expect(problem(await open({ options: { sandbox: 'yes' } }))).toEqual([422, 'invalid_request']);
    expect(problem(await open({}, { 'content-type': 'text/plain' }))).toEqual([
      422,
      'invalid_request',
    ]);
  });

  test('refuses an unknown and an expired link token', async () => {
    expect(problem(await open({ linkToken: 'link_unknown' }))).toEqual([401, 'link_token_invalid']);
    const linkToken = await newToken();
    const { sessionToken } = await openSession({ sandbox: true });
    emulator.passTime(1801);
    expect(problem(await open({ linkToken }))).toEqual([401, 'link_token_expired']);
    const late = await link('/credentials', {
      bearer: sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    expect(problem(late)).toEqual([401, 'link_token_expired']);
  });
});

describe('the picker', () => {
  const picked = async (options: object) =>
    (await open({ options })).body.integrations.map(
      (each: { integrationName: string }) => each.integrationName,
    ) as string[];

  test('has every integration of the contract', async () => {
    expect(await picked({ integrationType: 'wms' })).toHaveLength(105);
    expect(await picked({ integrationType: 'cart' })).toHaveLength(10);
    expect(await picked({ integrationType: 'carrier' })).toHaveLength(7);
    expect(await picked({ integrationType: 'wms', sandbox: true })).toHaveLength(106);
  });

  test('follows allow and block list, and neither when both are given', async () => {
    const all = await picked({});
    expect(await picked({ integrationAllowList: ['shipbob', 'shiphero'] })).toEqual([
      'shipbob',
      'shiphero',
    ]);
    expect(await picked({ integrationBlockList: ['shipbob'] })).toEqual(
      all.filter((name) => name !== 'shipbob'),
    );
    expect(
      await picked({ integrationAllowList: ['shipbob'], integrationBlockList: ['shiphero'] }),
    ).toEqual(all);
    expect(await picked({ integrationAllowList: ['shipbob'], sandbox: true })).toEqual([
      'sandbox',
      'shipbob',
    ]);
  });

  test('keeps only what supports every required endpoint', async () => {
    const all = await picked({});
    const withWarehouses = await picked({ integrationsWithEndpoints: ['get_warehouses'] });
    const both = await picked({ integrationsWithEndpoints: ['get_warehouses', 'create_order'] });
    expect(withWarehouses.length).toBeLessThan(all.length);
    expect(both.length).toBeLessThan(withWarehouses.length);
    expect(both).toContain('shiphero');
    expect(await picked({ integrationsWithEndpoints: ['get_unicorns'], sandbox: true })).toEqual(
      [],
    );
  });

  test('asks each integration for its own credentials', async () => {
    const { body } = await open({ options: { integrationType: 'cart' } });
    const fields = (name: string) =>
      body.integrations
        .find((each: { integrationName: string }) => each.integrationName === name)
        .fields.map((field: { name: string }) => field.name);
    expect(fields('shopify')).toEqual(['store_domain', 'admin_api_token']);
    expect(fields('woocommerce')).toEqual(['site_url', 'consumer_key', 'consumer_secret']);
    const carriers = await open({ options: { integrationType: 'carrier' } });
    expect(
      carriers.body.integrations
        .find((each: { integrationName: string }) => each.integrationName === 'fedex')
        .fields.map((field: { label: string }) => field.label),
    ).toEqual(['Account number', 'Client ID', 'Client secret']);
  });

  test('every form accepts its own samples, and has exactly one secret', async () => {
    for (const integrationType of ['wms', 'cart', 'carrier']) {
      const { sessionToken, session } = await openSession({ integrationType });
      for (const { integrationName, fields, testCredentials } of session.integrations) {
        expect(fields.filter((field: { type: string }) => field.type === 'password')).toHaveLength(
          1,
        );
        const good = await link('/credentials', {
          bearer: sessionToken,
          body: { integrationName, credentials: testCredentials[0].values },
        });
        expect([integrationName, good.status]).toEqual([integrationName, 200]);
      }
    }
  });
});

describe('credentials', () => {
  const submit = async (
    integrationName: string,
    credentials: Record<string, string>,
    type = 'cart',
    options: object = {},
  ) => {
    const { sessionToken } = await openSession({ integrationType: type, ...options });
    return link('/credentials', { bearer: sessionToken, body: { integrationName, credentials } });
  };
  const store = 'acme-goods.myshopify.com';

  test('good ones name the account and what is granted', async () => {
    const { status, body } = await submit('shopify', {
      store_domain: ` ${store} `,
      admin_api_token: 'trackstar-good',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      integrationName: 'shopify',
      account: store,
      permissions: [
        { functionName: 'get_warehouses', label: 'Warehouses', status: 'granted' },
        { functionName: 'get_products', label: 'Products', status: 'granted' },
        { functionName: 'get_orders', label: 'Orders', status: 'granted' },
      ],
    });
  });

  test('partial ones are refused one resource', async () => {
    const { body } = await submit('shopify', {
      store_domain: store,
      admin_api_token: 'trackstar-partial',
    });
    expect(body.permissions.map((each: { status: string }) => each.status)).toEqual([
      'granted',
      'granted',
      'refused',
    ]);
  });

  test('wrong ones and a vendor that is down have their own answers', async () => {
    const wrong = await submit('shopify', { store_domain: store, admin_api_token: 'hunter2' });
    expect(problem(wrong)).toEqual([422, 'invalid_credentials']);
    expect(JSON.stringify(wrong.body)).not.toContain('hunter2');
    const down = await submit('shopify', {
      store_domain: store,
      admin_api_token: 'trackstar-down',
    });
    expect(problem(down)).toEqual([502, 'vendor_unavailable']);
  });

  test('missing, malformed and unknown fields are named one by one', async () => {
    const { status, body } = await submit('shopify', {
      store_domain: 'acme.example.com',
      pin: '1',
    });
    expect([status, body.code]).toEqual([422, 'invalid_fields']);
    expect(Object.keys(body.fields).sort()).toEqual(['admin_api_token', 'pin', 'store_domain']);
    expect(body.fields.admin_api_token).toBe('Enter the admin API access token.');
  });

  test('an integration that is not on the list is not there', async () => {
    expect(problem(await submit('nope', {}))).toEqual([404, 'unknown_integration']);
    expect(problem(await submit('sandbox', {}))).toEqual([404, 'unknown_integration']);
    const blocked = await submit('shopify', {}, 'cart', { integrationBlockList: ['shopify'] });
    expect(problem(blocked)).toEqual([404, 'unknown_integration']);
  });

  test('need a session', async () => {
    const body = { integrationName: 'sandbox', credentials: {} };
    expect(problem(await link('/credentials', { body }))).toEqual([401, 'link_token_invalid']);
    expect(problem(await link('/credentials', { body, bearer: 'x' }))).toEqual([
      401,
      'link_token_invalid',
    ]);
  });
});

describe('finishing', () => {
  const attempt = async () => {
    const opened = await openSession({ sandbox: true });
    const checked = await link('/credentials', {
      bearer: opened.sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    return { ...opened, attemptId: checked.body.attemptId as string };
  };

  test('gives the same code each time, also at once', async () => {
    const { sessionToken, attemptId } = await attempt();
    const finish = () => link('/finish', { bearer: sessionToken, body: { attemptId } });
    const answers = await Promise.all([finish(), finish(), finish()]);
    expect(new Set(answers.map((each) => JSON.stringify(each.body))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      status: 200,
      body: { id: attemptId, integrationName: 'sandbox' },
    });
  });

  test('uses the link token up', async () => {
    const { sessionToken, attemptId, linkToken } = await attempt();
    const second = await link('/credentials', {
      bearer: sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    expect((await link('/finish', { bearer: sessionToken, body: { attemptId } })).status).toBe(200);
    expect(problem(await open({ linkToken }))).toEqual([401, 'link_token_invalid']);
    const other = await link('/finish', {
      bearer: sessionToken,
      body: { attemptId: second.body.attemptId },
    });
    expect(problem(other)).toEqual([401, 'link_token_invalid']);
  });

  test('two attempts at once make one code', async () => {
    const { sessionToken, attemptId } = await attempt();
    const second = await link('/credentials', {
      bearer: sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    const answers = await Promise.all(
      [attemptId, second.body.attemptId].map((id) =>
        link('/finish', { bearer: sessionToken, body: { attemptId: id } }),
      ),
    );
    expect(answers.map((each) => each.status).sort()).toEqual([200, 401]);
  });

  test("does not reach another session's attempt", async () => {
    const mine = await attempt();
    const theirs = await attempt();
    const stolen = await link('/finish', {
      bearer: mine.sessionToken,
      body: { attemptId: theirs.attemptId },
    });
    expect(problem(stolen)).toEqual([404, 'unknown_attempt']);
  });
});
