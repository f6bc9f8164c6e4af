import { beforeEach, describe, expect, test } from 'vitest';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, link, vendor, openSession, connect, connection } = emulator;

const ours = { 'sec-fetch-site': 'same-origin' };

/** The window's own calls; a browser is what carries the cookie. */
const popup = (path: string, body: object, cookie?: string) =>
  api('POST', `/link/oauth${path}`, {
    key: null,
    body,
    headers: { ...ours, ...(cookie ? { cookie } : {}) },
  });

async function prepare(integrationName = 'shiphero', tokenBody?: object) {
  const opened = await openSession({ integrationType: 'wms' }, tokenBody);
  const prepared = await link('/sign-ins', {
    bearer: opened.sessionToken,
    body: { integrationName },
  });
  return { ...opened, ...prepared.body } as {
    sessionToken: string;
    id: string;
    proof: string;
  };
}

async function start(proof: string) {
  const started = await popup('/start', { proof });
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
  const vendorUrl = new URL(started.body.vendorUrl);
  return { started, cookie, vendorUrl, state: vendorUrl.searchParams.get('state') ?? '' };
}

/** What the person does on the consent page, and where the vendor sends them. */
async function decide(vendorUrl: URL, fields: [string, string][]) {
  const response = await vendor('POST', vendorUrl.pathname + vendorUrl.search, {
    key: null,
    headers: { ...ours, 'content-type': 'application/x-www-form-urlencoded' },
    text: new URLSearchParams(fields).toString(),
  });
  return { ...response, to: new URL(response.headers.get('location') ?? 'http://nowhere') };
}

const scopes = ['get_warehouses', 'get_products', 'get_inventory', 'get_orders'];
const approve = (account = '1', granted = scopes): [string, string][] => [
  ['account', account],
  ...granted.map((name): [string, string] => ['scope', name]),
  ['decision', 'approve'],
];

async function toCallback(fields = approve(), tokenBody?: object) {
  const prepared = await prepare('shiphero', tokenBody);
  const { cookie, vendorUrl, state } = await start(prepared.proof);
  const { to } = await decide(vendorUrl, fields);
  const answer = Object.fromEntries(to.searchParams) as Record<string, string>;
  return { ...prepared, cookie, state, answer };
}

async function results(sessionToken: string, ...ids: string[]) {
  return (await link('/sign-ins/results', { bearer: sessionToken, body: { ids } })).body.results;
}

test('from the proof to the connection', async () => {
  const { sessionToken, id, cookie, state, answer } = await toCallback();
  expect((await results(sessionToken, id))[0]).toMatchObject({ id, status: 'started' });
  const called = await popup('/callback', answer, cookie);
  expect(called.body).toEqual({
    outcome: 'authorized',
    account: 'ops@example.com',
    system: 'ShipHero',
    organization: { name: 'Example Company', logoUrl: null, color: '#3b82f6' },
  });
  // Nothing is to be found before the click.
  expect((await results(sessionToken, id))[0]).toMatchObject({
    status: 'authorized',
    attempt: null,
  });
  expect((await popup('/confirm', { state, isAccepted: true }, cookie)).status).toBe(200);
  const [result] = await results(sessionToken, id);
  expect(result).toMatchObject({ status: 'approved', attempt: { account: 'ops@example.com' } });
  const finished = await link('/finish', {
    bearer: sessionToken,
    body: { attemptId: result.attempt.attemptId },
  });
  const exchanged = await api('POST', '/link/exchange', {
    body: { auth_code: finished.body.authCode },
  });
  expect(exchanged.body).toMatchObject({ integration_name: 'shiphero' });
  expect(exchanged.body.available_actions).toContain('get_orders');
});

test('the cookie is for this window only, out of reach of scripts, and goes at the end', async () => {
  const { proof } = await prepare();
  const { started } = await start(proof);
  expect(started.headers.get('set-cookie')).toMatch(
    /^trackstar_sign_in_[0-9a-f]{32}=[\w-]{43}; Max-Age=600; Path=\/link\/oauth; HttpOnly; SameSite=Lax$/,
  );
  const { cookie, state, answer } = await toCallback();
  await popup('/callback', answer, cookie);
  const confirmed = await popup('/confirm', { state, isAccepted: true }, cookie);
  expect(confirmed.headers.get('set-cookie')).toMatch(/Max-Age=0/);
});

test('the vendor is told a challenge, the state, and no secret of ours', async () => {
  const { proof } = await prepare();
  const { vendorUrl, cookie } = await start(proof);
  expect(vendorUrl.origin + vendorUrl.pathname).toBe(
    'http://localhost:4012/wms/shiphero/authorize',
  );
  expect(Object.fromEntries(vendorUrl.searchParams)).toEqual({
    client_id: 'trackstar-emulator',
    response_type: 'code',
    redirect_uri: 'http://localhost:4010/link/oauth/callback',
    state: expect.stringMatching(/^[\w-]{43}$/),
    scope: expect.stringContaining('get_orders'),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  expect(vendorUrl.href).not.toContain(proof);
  expect(vendorUrl.href).not.toContain(cookie.split('=')[1]);
});

test('a part of the scopes is a connection with a part of the permissions', async () => {
  const { sessionToken, id, cookie, state, answer } = await toCallback(
    approve('2', ['get_orders']),
  );
  await popup('/callback', answer, cookie);
  await popup('/confirm', { state, isAccepted: true }, cookie);
  const [{ attempt }] = await results(sessionToken, id);
  expect(attempt.account).toBe('outlet@example.com');
  const granted = attempt.permissions.filter(
    (each: { status: string }) => each.status === 'granted',
  );
  expect(granted.map((each: { functionName: string }) => each.functionName)).toEqual([
    'get_orders',
  ]);
});

describe('no connection comes of', () => {
  const nothing = async (sessionToken: string, id: string, expected: object) =>
    expect((await results(sessionToken, id))[0]).toMatchObject({ ...expected, attempt: null });

  test('a no at the vendor', async () => {
    const { sessionToken, id, cookie, answer } = await toCallback([['decision', 'deny']]);
    expect(answer.error).toBe('access_denied');
    expect((await popup('/callback', answer, cookie)).body.outcome).toBe('denied');
    await nothing(sessionToken, id, { status: 'denied' });
  });

  test('a no at the end', async () => {
    const { sessionToken, id, cookie, state, answer } = await toCallback();
    await popup('/callback', answer, cookie);
    await popup('/confirm', { state, isAccepted: false }, cookie);
    await nothing(sessionToken, id, { status: 'denied' });
    expect((await popup('/confirm', { state, isAccepted: true }, cookie)).body.code).toBe(
      'sign_in_used',
    );
  });

  test('a vendor that fails', async () => {
    const { sessionToken, id, cookie, answer } = await toCallback([['decision', 'fail']]);
    await popup('/callback', answer, cookie);
    await nothing(sessionToken, id, { status: 'failed', reason: 'vendor_unavailable' });
  });

  test('a code that the vendor does not know', async () => {
    const { sessionToken, id, cookie, answer } = await toCallback();
    await popup('/callback', { ...answer, code: 'made-up' }, cookie);
    await nothing(sessionToken, id, { status: 'failed', reason: 'server' });
  });

  test('a code that was given to another window', async () => {
    const first = await toCallback();
    const second = await toCallback();
    await popup('/callback', { ...second.answer, code: first.answer.code }, second.cookie);
    await nothing(second.sessionToken, second.id, { status: 'failed', reason: 'server' });
  });

  test('another browser, which uses nothing up', async () => {
    const { sessionToken, id, cookie, answer } = await toCallback();
    const other = await toCallback();
    for (const wrong of [undefined, other.cookie, `${cookie}x`, cookie.replace(/=.*/, '=')]) {
      const { status, body } = await popup('/callback', answer, wrong);
      expect([status, body.code]).toEqual([403, 'sign_in_elsewhere']);
    }
    await nothing(sessionToken, id, { status: 'started' });
    expect((await popup('/callback', answer, cookie)).body.outcome).toBe('authorized');
  });

  test('a callback that is played again', async () => {
    const { cookie, answer } = await toCallback();
    const both = await Promise.all([
      popup('/callback', answer, cookie),
      popup('/callback', answer, cookie),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await popup('/callback', answer, cookie)).body.code).toBe('sign_in_used');
  });

  test('a state that nobody gave out', async () => {
    const { cookie } = await toCallback();
    const { body } = await popup('/callback', { state: 'x'.repeat(43), code: 'y' }, cookie);
    expect(body.code).toBe('sign_in_unknown');
  });

  test('a proof that is used, unknown or late', async () => {
    const { proof, sessionToken, id } = await prepare();
    const both = await Promise.all([popup('/start', { proof }), popup('/start', { proof })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await popup('/start', { proof: 'proof_x' })).body.code).toBe('sign_in_unknown');
    const late = await prepare();
    emulator.passTime(601);
    expect((await popup('/start', { proof: late.proof })).body.code).toBe('sign_in_expired');
    await nothing(sessionToken, id, { status: 'failed', reason: 'expired' });
  });

  test('a callback, or a click, that comes late', async () => {
    const { cookie, answer } = await toCallback();
    const other = await toCallback();
    await popup('/callback', other.answer, other.cookie);
    emulator.passTime(601);
    expect((await popup('/callback', answer, cookie)).body.code).toBe('sign_in_expired');
    const click = await popup('/confirm', { state: other.state, isAccepted: true }, other.cookie);
    expect(click.body.code).toBe('sign_in_expired');
  });

  test('calls from other sites and other sessions', async () => {
    const { sessionToken, id, cookie, answer } = await toCallback();
    const foreign = await api('POST', '/link/oauth/callback', {
      key: null,
      body: answer,
      headers: { cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    const other = await openSession({ integrationType: 'wms' });
    expect(await results(other.sessionToken, id)).toEqual([]);
    await nothing(sessionToken, id, { status: 'started' });
  });

  test('an integration that has no consent page, or is not on the list', async () => {
    const { sessionToken } = await openSession({
      integrationType: 'wms',
      integrationBlockList: ['shiphero'],
    });
    for (const integrationName of ['shipwire', 'shiphero', 'shopify', 'nobody']) {
      const { body } = await link('/sign-ins', { bearer: sessionToken, body: { integrationName } });
      expect(body.code).toBe('unknown_integration');
    }
  });
});

describe('a connection that is renewed', () => {
  const again = async (account: string, connectionId: string) => {
    const opened = await toCallback(approve(account), { connection_id: connectionId });
    const { body } = await popup('/callback', opened.answer, opened.cookie);
    return { ...opened, body };
  };

  test('must be the same account', async () => {
    const { connectionId } = await connect('wms', 'shiphero');
    const { body, sessionToken, id } = await again('2', connectionId);
    expect(body).toMatchObject({ outcome: 'failed', reason: 'account_mismatch' });
    expect((await results(sessionToken, id))[0]).toMatchObject({ reason: 'account_mismatch' });
    expect((await again('1', connectionId)).body.outcome).toBe('authorized');
    expect((await connection(connectionId)).me).toEqual({ account: 'ops@example.com' });
  });
});

test('a session that is renewed keeps what was signed in for, and gives it to nobody else', async () => {
  const opened = await toCallback(approve(), { customer_id: 'customer-1' });
  await popup('/callback', opened.answer, opened.cookie);
  await popup('/confirm', { state: opened.state, isAccepted: true }, opened.cookie);
  const [{ attempt }] = await results(opened.sessionToken, opened.id);
  emulator.passTime(1801);
  const finish = (bearer: string, attemptId: string) =>
    link('/finish', { bearer, body: { attemptId } });
  expect((await finish(opened.sessionToken, attempt.attemptId)).body.code).toBe(
    'link_token_expired',
  );

  const renew = async (customer: string) => {
    const token = await api('POST', '/link/token', { body: { customer_id: customer } });
    return link('', {
      body: {
        linkToken: token.body.link_token,
        embedderOrigin: 'http://localhost:3000',
        options: { integrationType: 'wms' },
        renews: { sessionToken: opened.sessionToken, attemptId: attempt.attemptId },
      },
    });
  };
  expect((await renew('customer-2')).body.attempt).toBe(null);
  const renewed = (await renew('customer-1')).body;
  expect(renewed.attempt).toMatchObject({
    account: 'ops@example.com',
    integrationName: 'shiphero',
  });
  expect((await finish(renewed.sessionToken, renewed.attempt.attemptId)).body.authCode).toMatch(
    /^code_/,
  );
});

describe('the consent page of a simulated vendor', () => {
  let url: URL;
  beforeEach(async () => {
    url = (await start((await prepare()).proof)).vendorUrl;
  });
  const get = (changes: Record<string, string> = {}) => {
    const changed = new URL(url);
    for (const [name, value] of Object.entries(changes)) changed.searchParams.set(name, value);
    return vendor('GET', changed.pathname + changed.search, { key: null });
  };

  test('names the vendor, the accounts and the scopes, under a strict policy', async () => {
    const { body, headers } = await get();
    for (const words of ['ShipHero', 'ops@example.com', 'outlet@example.com', 'Orders']) {
      expect(body).toContain(words);
    }
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://localhost:4010",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('sends nobody to an address that is not registered', async () => {
    for (const [name, value] of [
      ['redirect_uri', 'https://evil.example/'],
      ['redirect_uri', 'http://localhost:4010/link/oauth/callback/../x'],
      ['client_id', 'someone'],
      ['code_challenge_method', 'plain'],
    ] as const) {
      const { status, headers } = await get({ [name]: value });
      expect([status, headers.get('location')]).toEqual([400, null]);
    }
  });

  test('takes no answer from another site', async () => {
    const { status } = await vendor('POST', url.pathname + url.search, {
      key: null,
      headers: {
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
      text: new URLSearchParams(approve()).toString(),
    });
    expect(status).toBe(403);
  });

  test('cannot be asked for more than the client wanted', async () => {
    const { to } = await decide(url, approve('1', ['get_orders', 'drop_tables']));
    expect(to.searchParams.get('code')).toMatch(/^[\w-]{43}$/);
    const { rows } = await emulator.deps.db.executeSql('select scopes from vendor_grants');
    expect(JSON.stringify(rows)).not.toContain('drop_tables');
  });
});

test('no secret of a sign-in is in a log line', async () => {
  const { proof, cookie, state, answer } = await toCallback();
  await popup('/callback', { ...answer, state: 'nobody' }, cookie);
  const log = emulator.logLines.join('\n');
  for (const secret of [proof, cookie, state, answer.code ?? '']) {
    expect(log).not.toContain(secret);
  }
});
