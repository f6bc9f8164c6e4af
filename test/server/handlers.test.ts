import {
  createTrackstarServer,
  type HandlerFailure,
  type NewConnection,
  type TrackstarServerOptions,
} from 'react-trackstar-link/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { closedUrl } from './support/createRoad.js';
import { API_KEY, ORIGIN, startScene } from './support/startScene.js';

let scene: Awaited<ReturnType<typeof startScene>>;
let saved: NewConnection[];
let failures: HandlerFailure[];

beforeAll(async () => {
  scene = await startScene();
});
beforeEach(() => {
  saved = [];
  failures = [];
  scene.road.passed();
  scene.road.meet();
});

/** The handlers of an app that knows customers by a cookie, on the road to the emulator. */
const kit = (more: Partial<TrackstarServerOptions> = {}) =>
  createTrackstarServer({
    apiKey: API_KEY,
    baseUrl: scene.road.url,
    allowedOrigins: [ORIGIN],
    authorize: (request) => /customer=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1],
    saveConnection: (connection) => {
      saved.push(connection);
    },
    onError: (failure) => failures.push(failure),
    ...more,
  });

interface Sent {
  customer?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
  method?: string;
}

/** A call of the page. */
async function send(
  handle: (request: Request) => Promise<Response>,
  { customer = 'ann', body = {}, headers = {}, method = 'POST' }: Sent = {},
) {
  const request = new Request(`${ORIGIN}/any`, {
    method,
    headers: {
      origin: ORIGIN,
      'content-type': 'application/json',
      ...(customer && { cookie: `customer=${customer}` }),
      ...headers,
    },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await handle(request);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text && JSON.parse(text),
  };
}

const store = (authCode: string, more: object = {}) => ({
  body: { auth_code: authCode, integration_name: 'whatever', ...more },
});

/** From the button to the end of the Link page: an auth code. */
async function connect(server: ReturnType<typeof kit>, customer = 'ann', body: object = {}) {
  const { linkToken } = (await send(server.handleGetLinkToken, { customer, body })).body;
  const code = await scene.connect(linkToken);
  scene.road.passed();
  return code;
}

describe('the way that it should go', () => {
  test('a link token, a connection, and its access token where it belongs and nowhere else', async () => {
    const server = kit();
    const first = await send(server.handleGetLinkToken);
    expect(first.status).toBe(200);
    expect(first.body).toEqual({ linkToken: expect.stringMatching(/^link_/) });
    expect(first.headers.get('cache-control')).toBe('no-store');

    const code = await scene.connect(first.body.linkToken);
    const second = await send(server.handleStoreToken, store(code));
    expect(second.status).toBe(200);
    // The page said "whatever"; the exchange knows better.
    const [connection] = saved;
    expect(second.body).toEqual({
      connectionId: connection?.connection_id,
      integrationName: 'sandbox',
    });
    expect(connection).toEqual({
      customer_id: 'ann',
      access_token: expect.stringMatching(/^trackstar_/),
      connection_id: expect.any(String),
      integration_name: 'sandbox',
      available_actions: expect.arrayContaining(['get_invoice_line_items']),
    });
    expect(second.text).not.toContain('trackstar_');
    const { data } = await scene.api('GET', `/connections/${connection?.connection_id}`);
    expect(data.customer_id).toBe('ann');
    expect(failures).toEqual([]);
  });

  test('an empty body asks for a link token, too, and both handlers can be passed around alone', async () => {
    const { handleGetLinkToken } = kit();
    expect((await send(handleGetLinkToken, { body: '' })).status).toBe(200);
  });

  test('a page of another allowed origin may call with its cookies and read the answer', async () => {
    const other = 'https://embed.example.org';
    const { handleGetLinkToken } = kit({ allowedOrigins: [ORIGIN, other] });
    const asked = await send(handleGetLinkToken, { method: 'OPTIONS', headers: { origin: other } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    for (const { headers } of [
      asked,
      await send(handleGetLinkToken, { headers: { origin: other } }),
    ]) {
      expect(headers.get('access-control-allow-origin')).toBe(other);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('vary')).toBe('Origin');
    }
  });

  test('a re-link is the same connection again, with the same access token', async () => {
    const owners = new Map<string, string>();
    const server = kit({
      ownsConnection: (id, customer) => owners.get(id) === customer,
      saveConnection: (connection) => {
        owners.set(connection.connection_id, connection.customer_id);
        saved.push(connection);
      },
    });
    await send(server.handleStoreToken, store(await connect(server)));
    const { connection_id } = saved[0] as NewConnection;
    const again = await connect(server, 'ann', { connection_id });
    expect((await send(server.handleStoreToken, store(again))).status).toBe(200);
    expect(saved[1]).toEqual(saved[0]);
  });
});

describe('who is not let in', () => {
  test.each([
    ['another origin', { headers: { origin: 'https://evil.example' } }, 403, 'wrong_origin'],
    ['a longer origin', { headers: { origin: `${ORIGIN}.evil.example` } }, 403, 'wrong_origin'],
    ['the origin null', { headers: { origin: 'null' } }, 403, 'wrong_origin'],
    ['no origin', { headers: { origin: '' } }, 403, 'wrong_origin'],
    [
      'another origin that asks first',
      { method: 'OPTIONS', headers: { origin: 'https://evil.example' } },
      403,
      'wrong_origin',
    ],
    ['a form', { headers: { 'content-type': 'text/plain' } }, 415, 'wrong_content_type'],
    [
      'what only looks like JSON',
      { headers: { 'content-type': 'application/jsonx' } },
      415,
      'wrong_content_type',
    ],
    ['a GET', { method: 'GET' }, 405, 'method_not_allowed'],
    ['nobody signed in', { customer: null }, 401, 'not_signed_in'],
    ['another customer in the body', { body: { customer_id: 'bob' } }, 403, 'wrong_customer'],
    ['a body that is no JSON', { body: '{' }, 400, 'invalid_json'],
    ['a body that is a list', { body: '[]' }, 422, 'invalid_body'],
    ['a field that is no text', { body: { customer_id: 7 } }, 422, 'invalid_body'],
    ['a body without end', { body: { a: 'x'.repeat(70_000) } }, 413, 'too_large'],
  ] as [string, Sent, number, string][])('%s, at both', async (_, sent, status, code) => {
    const server = kit();
    for (const handle of [server.handleGetLinkToken, server.handleStoreToken]) {
      const answer = await send(handle, sent);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body).toEqual({ error: expect.any(String), code, retryable: false });
      if (code === 'wrong_origin') {
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    }
    expect(scene.road.passed()).toEqual([]);
    expect(saved).toEqual([]);
  });

  test('the own customer id in the body is no harm', async () => {
    expect((await send(kit().handleGetLinkToken, { body: { customer_id: 'ann' } })).status).toBe(
      200,
    );
  });

  test.each([undefined, '', null, 7])(
    'storing without an auth code (%j) says what is missing',
    async (auth_code) => {
      const { status, body } = await send(kit().handleStoreToken, { body: { auth_code } });
      expect([status, body.code]).toEqual([422, 'invalid_body']);
      expect(body.error).toContain('auth_code');
    },
  );

  test("a re-link of a connection that is not theirs, is nobody's, or where the app has no ownsConnection", async () => {
    const server = kit();
    await send(server.handleStoreToken, store(await connect(server)));
    const { connection_id } = saved[0] as NewConnection;
    const own = (id: string, customer: string) => id === connection_id && customer === 'ann';
    for (const [more, sent] of [
      [{ ownsConnection: own }, { customer: 'bob', body: { connection_id } }],
      [{ ownsConnection: () => true }, { body: { connection_id: 'gone' } }],
      // What a query builder gives when nothing was found.
      [{ ownsConnection: (() => []) as never }, { body: { connection_id } }],
      [{}, { body: { connection_id } }],
    ] as const) {
      const { status, body } = await send(kit(more).handleGetLinkToken, sent);
      expect([status, body.code, body.retryable]).toEqual([404, 'unknown_connection', false]);
    }
  });

  test('a response that the app throws is the answer', async () => {
    const { status, headers, body } = await send(
      kit({
        authorize: () => {
          throw Response.json({ login: '/sign-in' }, { status: 401 });
        },
      }).handleGetLinkToken,
    );
    expect([status, body]).toEqual([401, { login: '/sign-in' }]);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
  });
});

describe('Trackstar is away', () => {
  test('down: the page is told to try again, and the app which call failed', async () => {
    const server = kit({ baseUrl: await closedUrl(), retries: 0 });
    for (const handle of [server.handleGetLinkToken, server.handleStoreToken]) {
      const { status, body } = await send(handle, store('code'));
      expect([status, body.code, body.retryable]).toEqual([503, 'trackstar_unreachable', true]);
      expect(body.error).toContain('try again');
    }
    expect(failures.map(({ handler, code }) => [handler, code])).toEqual([
      ['handleGetLinkToken', 'trackstar_unreachable'],
      ['handleStoreToken', 'trackstar_unreachable'],
    ]);
  });

  test('slow: it is not waited for without end', async () => {
    scene.road.meet('silence', 'silence');
    const { status, body } = await send(kit({ timeout: 60, retries: 1 }).handleGetLinkToken);
    expect([status, body.code, body.retryable]).toEqual([503, 'trackstar_unreachable', true]);
    expect(failures[0]?.cause).toMatchObject({ code: 'timeout' });
  });

  test('for a moment: the page never knows', async () => {
    scene.road.meet('cut', { status: 502 });
    expect((await send(kit().handleGetLinkToken)).status).toBe(200);
    expect(scene.road.passed()).toHaveLength(3);
  });

  test('the answer to an exchange is lost: the connection is not', async () => {
    const server = kit();
    const code = await connect(server);
    scene.road.meet('lost answer', 'lost answer');
    expect((await send(server.handleStoreToken, store(code))).status).toBe(200);
    expect(saved).toHaveLength(1);
    const { data } = await scene.api('GET', '/connections');
    const made = data.filter(
      (each: { connection_id: string }) => each.connection_id === saved[0]?.connection_id,
    );
    expect(made).toHaveLength(1);
  });

  test.each([
    ['an unknown key', { apiKey: 'tsk_unknown' }],
    ['a read-only key', { apiKey: '' }],
  ])('%s: our own fault, which trying again does not mend', async (_, { apiKey }) => {
    const server = kit({ apiKey: apiKey || scene.readOnlyApiKey });
    const { status, body, text } = await send(server.handleGetLinkToken);
    expect([status, body.code, body.retryable]).toEqual([502, 'trackstar_key_refused', false]);
    expect(text + failures.map(({ cause }) => String(cause))).not.toMatch(/tsk_/);
  });

  test('a storm of 429: waited out, and if it lasts too long the page hears how long', async () => {
    const storm = { status: 429, headers: { 'retry-after': '0' }, body: '{"error":"Slow down"}' };
    scene.road.meet(storm, storm, storm, storm);
    expect((await send(kit().handleGetLinkToken)).status).toBe(200);
    scene.road.meet({ ...storm, headers: { 'retry-after': '30' } });
    const { status, body, headers } = await send(kit({ maxWait: 1000 }).handleGetLinkToken);
    expect([status, body.code, body.retryable]).toEqual([503, 'trackstar_busy', true]);
    expect(headers.get('retry-after')).toBe('30');
  });

  test.each([
    ['text', { status: 200, body: '<html>' }],
    ['other JSON', { status: 200, body: 'null' }],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
  ])('what answers is not Trackstar: %s', async (_, trouble) => {
    for (const name of ['handleGetLinkToken', 'handleStoreToken'] as const) {
      scene.road.meet(trouble);
      const { status, body } = await send(kit()[name], store('code'));
      expect([status, body.retryable]).toEqual([502, false]);
      expect(['trackstar_failed', 'customer_mismatch']).toContain(body.code);
    }
    expect(saved).toEqual([]);
  });
});

describe('auth codes', () => {
  test('used twice by the same customer: the same connection, and not two', async () => {
    const server = kit();
    const code = await connect(server);
    const [first, second] = [
      await send(server.handleStoreToken, store(code)),
      await send(server.handleStoreToken, store(code)),
    ];
    expect(second.body).toEqual(first.body);
    expect(saved[1]).toEqual(saved[0]);
  });

  test('sent twice at a time: exchanged once', async () => {
    const server = kit();
    const code = await connect(server);
    const answers = await Promise.all([
      send(server.handleStoreToken, store(code)),
      send(server.handleStoreToken, store(code)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(scene.road.passed()).toHaveLength(1);
  });

  test.each(['never made', 'of another customer', 'expired'])(
    '%s: refused, connect again',
    async (what) => {
      const server = kit();
      const code =
        what === 'never made'
          ? 'code_x'
          : await connect(server, what === 'expired' ? 'ann' : 'bob');
      if (what === 'expired') {
        await scene.api('POST', '/_emulator/clock', { advance_seconds: 601 });
      }
      const { status, body, text } = await send(server.handleStoreToken, store(code));
      expect([status, body.code, body.retryable]).toEqual([422, 'auth_code_refused', false]);
      expect(body.error).toContain('connect again');
      expect(text).not.toContain(code);
      expect(saved).toEqual([]);
    },
  );

  test.each(['someone else', null])(
    'the exchange names %s: nothing is saved',
    async (customer_id) => {
      const access = {
        access_token: 'trackstar_x',
        connection_id: 'c',
        integration_name: 'x',
        customer_id,
      };
      scene.road.meet({ status: 200, body: JSON.stringify(access) });
      const { status, body, text } = await send(kit().handleStoreToken, store('code'));
      expect([status, body.code, body.retryable]).toEqual([502, 'customer_mismatch', false]);
      expect(text).not.toContain('trackstar_x');
      expect(saved).toEqual([]);
    },
  );
});

describe('saveConnection fails', () => {
  const failing = (times: number, more: Partial<TrackstarServerOptions> = {}) =>
    kit({
      saveConnection: (connection) => {
        if (times-- > 0) throw new Error(`insert ... values (${connection.access_token})`);
        saved.push(connection);
      },
      ...more,
    });

  test('the page is told to try again, and the same code then works', async () => {
    const server = failing(1);
    const code = await connect(server);
    const first = await send(server.handleStoreToken, store(code));
    expect([first.status, first.body.code, first.body.retryable]).toEqual([
      503,
      'save_failed',
      true,
    ]);
    expect(first.text).not.toMatch(/trackstar_|insert/);
    const second = await send(server.handleStoreToken, store(code));
    expect(second.status).toBe(200);
    expect(saved).toHaveLength(1);
  });

  test('also where the API takes a code a single time: what it gave is kept until it is saved', async () => {
    const server = failing(1);
    const code = await connect(server);
    await send(server.handleStoreToken, store(code));
    scene.road.passed();
    expect((await send(server.handleStoreToken, store(code))).status).toBe(200);
    expect(scene.road.passed()).toEqual([]);
    // From now on nothing is kept: the next one asks the API.
    await send(server.handleStoreToken, store(code));
    expect(scene.road.passed()).toHaveLength(1);
  });

  test('also in another process, which has kept nothing', async () => {
    const code = await connect(failing(0));
    expect((await send(failing(1).handleStoreToken, store(code))).status).toBe(503);
    expect((await send(failing(0).handleStoreToken, store(code))).status).toBe(200);
  });

  test('too late, in another process: says that the person has to connect again', async () => {
    const code = await connect(failing(0));
    expect((await send(failing(1).handleStoreToken, store(code))).body.retryable).toBe(true);
    await scene.api('POST', '/_emulator/clock', { advance_seconds: 601 });
    const late = await send(failing(0).handleStoreToken, store(code));
    expect([late.status, late.body.code, late.body.retryable]).toEqual([
      422,
      'auth_code_refused',
      false,
    ]);
  });

  test('what is kept is for the customer who connected alone', async () => {
    const server = failing(1);
    const code = await connect(server);
    await send(server.handleStoreToken, store(code));
    const { status } = await send(server.handleStoreToken, { ...store(code), customer: 'bob' });
    expect(status).toBe(422);
    expect(saved).toEqual([]);
  });

  test('the app hears of it with the cause; the default line on the console has none of its secrets', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    const server = failing(2);
    const code = await connect(server);
    await send(server.handleStoreToken, store(code));
    expect(failures).toEqual([
      expect.objectContaining({ code: 'save_failed', status: 503, cause: expect.any(Error) }),
    ]);
    expect(spoken).not.toHaveBeenCalled();

    const silent = failing(1, { onError: undefined as never });
    await send(silent.handleStoreToken, store(code));
    const throwing = failing(1, {
      onError: () => {
        throw new Error('trackstar_in_report');
      },
    });
    expect((await send(throwing.handleStoreToken, store(code))).status).toBe(503);
    const lines = spoken.mock.calls.flat().join('\n');
    expect(lines).toContain('handleStoreToken answered 503 save_failed: Error');
    expect(lines).not.toMatch(/trackstar_/);
    spoken.mockRestore();
  });

  test('a response that it throws is the answer, such as for a connection of another customer', async () => {
    const server = kit({
      saveConnection: () => {
        throw Response.json({ code: 'not_yours' }, { status: 409 });
      },
    });
    const { status, body } = await send(server.handleStoreToken, store(await connect(server)));
    expect([status, body.code]).toEqual([409, 'not_yours']);
  });
});

describe('what cannot work is said at the start', () => {
  const good = {
    apiKey: 'k',
    allowedOrigins: [ORIGIN],
    authorize: () => 'ann',
    saveConnection: () => {},
  };
  test.each([
    [{ apiKey: '' }, 'apiKey is missing'],
    [{ apiKey: 'has a\nline' }, 'apiKey must be'],
    [{ allowedOrigins: [] }, 'allowedOrigins is missing'],
    [{ allowedOrigins: ['*'] }, 'is no origin'],
    [{ allowedOrigins: [`${ORIGIN}/`] }, 'is no origin'],
    [{ allowedOrigins: ['app.example.com'] }, 'is no origin'],
    [{ authorize: undefined }, 'authorize is missing'],
    [{ saveConnection: undefined }, 'saveConnection is missing'],
    [{ baseUrl: 'localhost' }, 'baseUrl must be'],
    [{ baseUrl: 'http://key@localhost' }, 'baseUrl must be'],
    [{ timeout: Number.NaN }, 'timeout must be'],
  ])('%j', (wrong, words) => {
    expect(() => createTrackstarServer({ ...good, ...wrong } as never)).toThrow(words);
  });

  test('a key that is wrong is not repeated', () => {
    expect(() => createTrackstarServer({ ...good, apiKey: 'sec ret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('sec') }),
    );
  });

  test('a body that was read before is our own mistake, and says so', async () => {
    const server = kit();
    const request = new Request(`${ORIGIN}/any`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json', cookie: 'customer=ann' },
      body: '{}',
    });
    await request.text();
    expect((await server.handleGetLinkToken(request)).status).toBe(500);
    expect(String(failures[0]?.cause)).toContain('before any body parser');
  });
});
