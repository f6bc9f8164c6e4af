import { readdirSync, readFileSync } from 'node:fs';
import {
  createTrackstarClient,
  type TrackstarApiError,
  type TrackstarClient,
  type TrackstarClientOptions,
  type WmsOrder,
} from 'react-trackstar-link/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openApiDocument } from '../../emulator/src/openapi/document.js';
import { closedUrl } from './support/createRoad.js';
import { API_KEY, startScene } from './support/startScene.js';

let scene: Awaited<ReturnType<typeof startScene>>;
let wms: { access_token: string; connection_id: string };
let client: TrackstarClient;

beforeAll(async () => {
  scene = await startScene();
  wms = await scene.sandbox('wms');
  client = kit();
});
beforeEach(() => {
  scene.road.passed();
  scene.road.meet();
});

const kit = (more: Partial<TrackstarClientOptions> = {}) =>
  createTrackstarClient({
    apiKey: API_KEY,
    accessToken: wms.access_token,
    baseUrl: scene.road.url,
    ...more,
  });

const failure = (promise: Promise<unknown>): Promise<TrackstarApiError> =>
  promise.then(
    (value) => {
      throw new Error(`Did not fail: ${JSON.stringify(value)}`);
    },
    (error) => error,
  );

const newOrder = (order_number: string, product_id: string) => ({
  order_number,
  ship_to_address: {
    address1: '1 Way',
    city: 'Town',
    state: 'NY',
    postal_code: '10001',
    country: 'US',
  },
  line_items: [{ product_id, quantity: 1 }],
});

test('there is a function for every call of the API, and each for one call', () => {
  const folder = new URL('../../src/server/client/', import.meta.url);
  const used = readdirSync(folder)
    .filter((file) => !/^createCalls/.test(file))
    .flatMap(
      (file) =>
        readFileSync(new URL(file, folder), 'utf8').match(/(GET|POST|PUT|PATCH|DELETE) \/[^']*/g) ??
        [],
    );
  const isOurs = (call: { deprecated?: boolean; tags?: string[] }) =>
    !call.deprecated &&
    !call.tags?.some((tag) => ['Control', 'Reference', 'Webhooks'].includes(tag));
  const wanted = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as object)
      .filter(([, call]) => isOurs(call))
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  expect(wanted.length).toBeGreaterThan(90);
  expect([...used].sort()).toEqual([...wanted].sort());
});

describe('lists', () => {
  test('record by record, each once, over as many pages as there are', async () => {
    const ids: string[] = [];
    for await (const order of client.wms.orders.list({ limit: 30 })) ids.push(order.id);
    const { total_count } = await client.wms.orders.list({ limit: 1 }).page();
    expect(ids).toHaveLength(total_count);
    expect(new Set(ids).size).toBe(total_count);
    expect(scene.road.passed()).toHaveLength(Math.ceil(total_count / 30) + 1);
  });

  test('no page is read that nobody wants', async () => {
    for await (const _ of client.wms.orders.list({ limit: 5 })) break;
    expect(scene.road.passed()).toHaveLength(1);
  });

  test('page by page, one page, or all at once, up to so many', async () => {
    const list = client.wms.products.list({ limit: 10 });
    const pages: number[] = [];
    for await (const { data } of list.pages()) pages.push(data.length);
    const all = await list.all();
    expect(pages.reduce((sum, each) => sum + each)).toBe(all.length);
    const second = await client.wms.products
      .list({ limit: 10, page_token: (await list.page()).next_token ?? '' })
      .page();
    expect(second.data[0]).toEqual(all[10]);
    await expect(list.all({ max: 12 })).rejects.toThrow('more than 12');
    expect(await list.all({ max: all.length })).toHaveLength(all.length);
  });

  test('with filters: values, operators, lists and dates', async () => {
    const all = await client.wms.orders.list().all();
    const matching = async (
      query: Parameters<typeof client.wms.orders.list>[0],
      fits: (order: WmsOrder) => boolean,
    ) => {
      const found = await client.wms.orders.list(query).all();
      expect(found.map(({ id }) => id)).toEqual(all.filter(fits).map(({ id }) => id));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all.length);
    };
    const middle = new Date([...all.map((order) => order.created_date)].sort()[50] ?? '');
    await matching({ status: 'fulfilled' }, ({ status }) => status === 'fulfilled');
    await matching({ status: { in: ['open', 'cancelled'] } }, ({ status }) =>
      ['open', 'cancelled'].includes(status),
    );
    await matching(
      { created_date: { gte: middle } },
      (order) => new Date(order.created_date) >= middle,
    );
    await matching(
      { created_date: { lt: middle.toISOString() }, status: { neq: 'fulfilled' } },
      (order) => new Date(order.created_date) < middle && order.status !== 'fulfilled',
    );
    await matching(
      { ids: { in: [all[3]?.id ?? '', all[5]?.id ?? ''] } },
      ({ id }) => id === all[3]?.id || id === all[5]?.id,
    );
  });

  test('a page that leads to itself does not go on for ever', async () => {
    const body = JSON.stringify({ data: [{ id: 'a' }], next_token: 'x', total_count: 1 });
    scene.road.meet({ status: 200, body }, { status: 200, body });
    expect((await failure(client.wms.orders.list().all())).code).toBe('unexpected_answer');
  });

  test('every list and every item of each vertical', async () => {
    for (const type of ['wms', 'cart', 'carrier'] as const) {
      const { access_token } = type === 'wms' ? wms : await scene.sandbox(type);
      const of = kit({ accessToken: access_token })[type];
      for (const [name, resource] of Object.entries(of)) {
        if (!('list' in resource)) continue;
        const { data, total_count } = await resource.list({ limit: 2 }).page();
        const [first] = data as { id: string }[];
        if (first) expect(await resource.get(first.id)).toEqual(first);
        else expect([name, total_count]).toEqual([name, 0]);
      }
    }
  });
});

describe('writes', () => {
  test('answer with the record as it is now, and what the integration ignored', async () => {
    const [product] = (await client.wms.products.list({ limit: 1 }).page()).data;
    const made = await client.wms.orders.create(newOrder('KIT-1', product?.id ?? ''));
    expect(made).toEqual({
      data: expect.objectContaining({ order_number: 'KIT-1' }),
      id: expect.any(String),
      unused_fields: [],
    });
    expect(
      (await client.wms.orders.setTags(made.id, { trackstar_tags: ['a', { b: 'c' }] })).data
        .trackstar_tags,
    ).toEqual(['a', { b: 'c' }]);
    expect((await client.wms.orders.cancel(made.id)).data.status).toBe('cancelled');
    expect((await client.wms.orders.get(made.id)).status).toBe('cancelled');
  });

  test('happen once when their answer is lost, and are told apart from each other', async () => {
    const [product] = (await client.wms.products.list({ limit: 1 }).page()).data;
    scene.road.passed();
    scene.road.meet('lost answer', { status: 503 });
    const made = await client.wms.orders.create(newOrder('KIT-2', product?.id ?? ''));
    const keys = scene.road.passed().map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    const found = await client.wms.orders.list({ order_number: 'KIT-2' }).all();
    expect(found.map(({ id }) => id)).toEqual([made.id]);
    await client.wms.orders.create(newOrder('KIT-2b', product?.id ?? ''));
    expect(scene.road.passed().at(-1)?.headers['idempotency-key']).not.toBe(keys[0]);
  });

  test('with a key of their own, they happen once however often they are called', async () => {
    const [product] = (await client.wms.products.list({ limit: 1 }).page()).data;
    const body = newOrder('KIT-3', product?.id ?? '');
    const first = await client.wms.orders.create(body, { idempotencyKey: 'job-3' });
    expect(await client.wms.orders.create(body, { idempotencyKey: 'job-3' })).toEqual(first);
    const other = client.wms.orders.create(
      { ...body, order_number: 'KIT-4' },
      { idempotencyKey: 'job-3' },
    );
    expect(await failure(other)).toMatchObject({
      code: 'bad_request',
      status: 400,
      retryable: false,
    });
  });

  test('a file of an order', async () => {
    const [order] = (await client.wms.orders.list({ limit: 1 }).page()).data;
    scene.road.meet('cut');
    const file = new Blob(['%PDF-1.4'], { type: 'application/pdf' });
    const answer = await client.wms.orders.attachFile(order?.id ?? '', {
      file_name: 'label.pdf',
      file,
    });
    expect(answer.data).toBe('success');
  });
});

describe('what needs the API key alone, and what is about the connection', () => {
  test('connections, syncs, schedules', async () => {
    const list = await client.connections.list().all();
    expect(list.map(({ connection_id }) => connection_id)).toContain(wms.connection_id);
    expect(await client.connections.update({ customer_id: 'ann' })).toMatchObject({
      updated: true,
    });
    expect((await client.connections.get(wms.connection_id)).customer_id).toBe('ann');
    expect(
      (await client.connections.sync({ functions_to_sync: ['get_orders'] })).functions_to_sync,
    ).toEqual(['get_orders']);
    expect((await client.schedules.toggle('get_returns', { enabled: false })).sync_status).toBe(
      'disabled',
    );
    expect(await client.onDemandSyncs.list()).toEqual([]);
  });

  test('magic links, integrations, logs, and what there is no function for', async () => {
    const { magic_link } = await client.magicLinks.create({ customer_id: 'ann' });
    expect((await client.magicLinks.list()).magic_links.map(({ id }) => id)).toContain(
      magic_link.id,
    );
    expect((await client.magicLinks.delete(magic_link.id)).deleted).toBe(true);
    expect(
      (await client.integrations.list('carrier')).map((each) => each.integration_name),
    ).toContain('ups');
    const [call] = (await client.apiLogs.list({ limit: 1 }).page()).data;
    expect(call?.method).toBeDefined();
    const endpoints = await client.request<{ data: unknown[] }>({
      method: 'GET',
      path: '/webhooks/endpoints',
    });
    expect(endpoints.data).toEqual([]);
  });

  test('a client of another connection', async () => {
    const { access_token } = await scene.sandbox('cart');
    const shop = client.withAccessToken(access_token);
    expect((await shop.cart.products.list({ limit: 1 }).page()).data).toHaveLength(1);
    const order = await shop.sandbox.createCartOrder({});
    expect((await shop.cart.orders.get(order.id)).id).toBe(order.id);
    expect((await shop.connections.delete()).deleted).toBe(true);
    expect((await failure(shop.cart.products.list().all())).code).toBe('unauthorized');
  });
});

describe('errors', () => {
  test.each([
    [
      'unknown id',
      () => client.wms.orders.get('nothing'),
      { code: 'not_found', status: 404, origin: 'trackstar' },
    ],
    [
      'unknown field',
      () => client.wms.orders.list({ nothing: 1 } as never).all(),
      { code: 'invalid', status: 422, detail: { query: { nothing: expect.any(Array) } } },
    ],
    [
      'unknown key',
      () => kit({ apiKey: 'tsk_no' }).connections.list().all(),
      { code: 'unauthorized', status: 401 },
    ],
    [
      'unknown token',
      () => kit({ accessToken: 'trackstar_no' }).wms.orders.list().all(),
      { code: 'unauthorized', status: 401 },
    ],
    [
      'no token',
      () => kit({ accessToken: undefined }).wms.orders.list().all(),
      { code: 'unauthorized', status: 401 },
    ],
    [
      'a read-only key',
      () => kit({ apiKey: scene.readOnlyApiKey }).wms.orders.cancel('x'),
      { code: 'forbidden', status: 403 },
    ],
    [
      'another vertical',
      () => client.cart.orders.list().all(),
      { status: 501, code: 'not_implemented' },
    ],
  ])('%s', async (_, call, wanted) => {
    const error = await failure(call());
    expect(error).toMatchObject({
      name: 'TrackstarApiError',
      requestId: expect.any(String),
      retryable: false,
      ...wanted,
    });
    const told = JSON.stringify(error) + error.message + error.stack;
    for (const secret of [
      API_KEY,
      wms.access_token,
      'tsk_no',
      'trackstar_no',
      scene.readOnlyApiKey,
    ]) {
      expect(told).not.toContain(secret);
    }
    expect(scene.road.passed()).toHaveLength(1);
  });

  test('the vendor refuses a write: its words, and that they are its', async () => {
    await scene.api('POST', '/_emulator/faults', {
      kind: 'refusal',
      status: 409,
      message: 'Already packed',
      connection_id: wms.connection_id,
    });
    const [order] = (await client.wms.orders.list({ limit: 1, status: 'open' }).page()).data;
    scene.road.passed();
    const error = await failure(client.wms.orders.cancel(order?.id ?? ''));
    expect(error).toMatchObject({ origin: 'integration', status: 409, retryable: false });
    expect(error.message).toContain('Already packed');
    // The vendor has answered; asking again would get the same.
    expect(scene.road.passed()).toHaveLength(1);
  });

  test('keys and tokens that the answer repeats are hidden', async () => {
    const body = JSON.stringify({
      error: `No ${API_KEY} with ${wms.access_token}`,
      detail: { headers: { key: [API_KEY] } },
    });
    scene.road.meet({ status: 400, body });
    const error = await failure(client.wms.orders.get('x'));
    expect(error.message).toBe(
      'GET /wms/orders/x was answered with 400: No [hidden] with [hidden]',
    );
    expect(error.detail).toEqual({ headers: { key: ['[hidden]'] } });
  });

  test.each([
    ['HTML', { status: 200, body: '<h1>Hi</h1>' }, 'unexpected_answer', 1],
    [
      'a redirect',
      { status: 301, headers: { location: 'https://evil.example' } },
      'unexpected_answer',
      1,
    ],
    ['a gateway that is down', { status: 502, body: '<h1>Bad</h1>' }, 'failed', 3],
  ])('%s', async (_, trouble, code, calls) => {
    scene.road.meet(trouble, trouble, trouble);
    expect((await failure(client.wms.orders.get('x'))).code).toBe(code);
    expect(scene.road.passed()).toHaveLength(calls);
  });

  test('down: after every try, with the reason and without the key', async () => {
    const error = await failure(
      kit({ baseUrl: await closedUrl(), retries: 1 }).wms.orders.get('x'),
    );
    expect(error).toMatchObject({ code: 'unreachable', status: 0, retryable: true });
    expect(error.message).toContain('ECONNREFUSED');
  });

  test('slow: each try has its time, by the client or by the call', async () => {
    scene.road.meet('silence', 'silence', 'silence');
    // A try may come to the road after its time is over.
    let passed = 0;
    const tries = () => {
      passed += scene.road.passed().length;
      return passed;
    };
    expect((await failure(kit({ timeout: 30 }).wms.orders.get('x'))).code).toBe('timeout');
    await expect.poll(tries).toBe(3);
    scene.road.meet('silence');
    expect((await failure(kit({ retries: 0 }).wms.orders.get('x', { timeout: 30 }))).code).toBe(
      'timeout',
    );
    await expect.poll(tries).toBe(4);
  });

  test('what would happen twice is not tried again', async () => {
    for (const call of [
      () => client.magicLinks.create({}),
      () => client.passthrough('wms', { method: 'POST', path: '/orders' }),
      () => client.request({ method: 'POST', path: '/magic-links', body: {} }),
    ]) {
      scene.road.meet('lost answer');
      expect((await failure(call())).code).toBe('unreachable');
      expect(scene.road.passed()).toHaveLength(1);
    }
  });
});

describe('rate limits', () => {
  test('a burst goes through at the pace of the API, in order, with few refusals', async () => {
    const [order] = (await client.wms.orders.list({ limit: 1 }).page()).data;
    scene.road.passed();
    scene.limitRates(true);
    const own = kit();
    const started = Date.now();
    const done: number[] = [];
    await Promise.all(
      Array.from({ length: 25 }, async (_, n) => {
        await own.wms.orders.get(order?.id ?? '');
        done.push(n);
      }),
    );
    scene.limitRates(false);
    expect(done).toHaveLength(25);
    expect(Date.now() - started).toBeLessThan(9000);
    // The first burst knows of no limit; what follows keeps to it.
    expect(scene.road.passed().length).toBeLessThan(25 + 15 + 10);
  });

  test('a storm is waited out by retry-after, by x-ratelimit-reset, or for a moment', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 1);
    scene.road.meet(
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 429, headers: { 'x-ratelimit-reset': reset } },
      { status: 429, headers: { 'retry-after': new Date(Date.now() - 5000).toUTCString() } },
    );
    expect((await client.wms.orders.list({ limit: 1 }).page()).data).toHaveLength(1);
    expect(scene.road.passed()).toHaveLength(4);
  });

  test('writes that were refused by it are sent again, whatever they are', async () => {
    scene.road.meet({ status: 429, headers: { 'retry-after': '0' } });
    expect((await client.magicLinks.create({})).magic_link.id).toBeDefined();
  });

  test('a wait that is too long is an error that says how long', async () => {
    scene.road.meet({
      status: 429,
      headers: { 'retry-after': '3600' },
      body: '{"error":"Slow down","origin":"trackstar"}',
    });
    expect(await failure(kit().wms.orders.get('x'))).toMatchObject({
      code: 'rate_limited',
      status: 429,
      retryAfter: 3600,
      retryable: true,
    });
  });
});

describe('a signal', () => {
  const reason = new Error('The person left');

  test('that is aborted before: nothing is sent', async () => {
    await expect(client.wms.orders.get('x', { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(scene.road.passed()).toEqual([]);
  });

  test.each([
    ['while the API is silent', 'silence'],
    ['while it waits for a rate limit', { status: 429, headers: { 'retry-after': '20' } }],
    ['while it waits for another try', { status: 503 }],
  ] as const)('%s', async (_, trouble) => {
    scene.road.meet(trouble);
    const controller = new AbortController();
    const call = kit().wms.orders.list({}, { signal: controller.signal }).all();
    await expect.poll(() => scene.road.passed().length, { interval: 5 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(scene.road.passed()).toEqual([]);
  });

  test('of one call does not hold up those behind it', async () => {
    scene.road.meet({ status: 429, headers: { 'retry-after': '1' } });
    const own = kit();
    const first = own.wms.orders.list({ limit: 1 }).page();
    await expect.poll(() => scene.road.passed().length, { interval: 5 }).toBe(1);
    const controller = new AbortController();
    const second = own.wms.orders.list({ limit: 1 }, { signal: controller.signal }).page();
    const third = own.wms.orders.list({ limit: 1 }).page();
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect((await first).data).toHaveLength(1);
    expect((await third).data).toHaveLength(1);
  });
});

describe('the first sync', () => {
  const fresh = async (type: string, name: string) => {
    const { link_token } = await client.link.createToken({ customer_id: 'ann' });
    const code = await scene.connect(link_token, type, name);
    return client.link.exchange({ auth_code: code, customer_id: 'ann' });
  };

  test('is waited for, with progress, and then there is something to read', async () => {
    const { connection_id, access_token } = await fresh('cart', 'sandbox');
    const steps: number[] = [];
    const connection = await client.waitForInitialSync(connection_id, {
      resources: ['get_orders', 'get_products'],
      onProgress: ({ done, waiting }) => steps.push(done.length, waiting.length),
    });
    expect(connection.historical_sync_completed.get_orders).toBe(true);
    expect(steps.slice(-2)).toEqual([2, 0]);
    const { total_count } = await client
      .withAccessToken(access_token)
      .cart.orders.list({ limit: 1 })
      .page();
    expect(total_count).toBeGreaterThan(0);
    expect((await client.waitForInitialSync(connection_id)).connection_id).toBe(connection_id);
  });

  test('is not waited for when it will not come: unknown, switched off, or failed', async () => {
    const wait = (connectionId: string, resources?: string[]) =>
      failure(
        client.waitForInitialSync(connectionId, { resources, signal: AbortSignal.timeout(20_000) }),
      );
    expect(await wait(wms.connection_id, ['get_nothing'])).toMatchObject({
      code: 'unknown_resource',
      resources: ['get_nothing'],
    });
    expect(await wait(wms.connection_id, ['get_bills'])).toMatchObject({
      code: 'sync_off',
      connectionId: wms.connection_id,
    });
    expect(await wait('nothing')).toMatchObject({ code: 'not_found' });

    // Time enough to take its credentials away before the first page is there.
    const slow = { kind: 'slow', latency_ms: 500, integration_name: 'ups', calls: ['pull'] };
    await scene.api('POST', '/_emulator/faults', slow);
    const { connection_id } = await fresh('carrier', 'ups');
    await scene.api('POST', '/_emulator/revoke-credentials', { connection_id });
    const error = await wait(connection_id);
    expect(error).toMatchObject({ name: 'TrackstarSyncError', code: 'sync_failed' });
    expect(error.message).toContain('Connect again');
  });

  test('is not waited for longer than the signal says', async () => {
    const { connection_id } = await fresh('carrier', 'sandbox');
    const body = JSON.stringify({
      data: {
        sync_schedules: [{ function_name: 'get_orders', sync_status: 'first_sync_in_progress' }],
        historical_sync_completed: {},
        errors: [],
      },
    });
    scene.road.passed();
    scene.road.meet({ status: 200, body });
    const reason = new Error('That was long enough');
    const controller = new AbortController();
    const wait = expect(
      client.waitForInitialSync(connection_id, { signal: controller.signal }),
    ).rejects.toBe(reason);
    await expect.poll(() => scene.road.passed().length, { interval: 5 }).toBe(1);
    controller.abort(reason);
    await wait;
  });
});

test.each([
  [{ apiKey: undefined }, 'apiKey is missing'],
  [{ accessToken: '' }, 'accessToken is missing'],
  [{ accessToken: 'trackstar_x\n' }, 'accessToken must be'],
  [{ baseUrl: '/api' }, 'baseUrl must be'],
  [{ retries: -1 }, 'retries must be'],
])('what cannot work is said at the start: %j', (wrong, words) => {
  expect(() => kit(wrong as never)).toThrow(words);
});

describe('what would ask for something else than is meant is not sent', () => {
  test.each([
    [
      'a filter that is null',
      () => client.wms.orders.list({ status: null } as never).all(),
      'status is null',
    ],
    [
      'an operator that is null',
      () => client.wms.orders.list({ created_date: { gte: null } } as never).all(),
      'created_date[gte] is null',
    ],
    [
      'a list of nothing',
      () => client.wms.orders.list({ ids: { in: [] } }).all(),
      'ids[in] is an empty list',
    ],
    [
      'a value that would be two',
      () => client.wms.orders.list({ order_number: { in: ['a,b'] } }).all(),
      'with a comma',
    ],
    [
      'a date that is none',
      () => client.wms.orders.list({ created_date: { gte: new Date('x') } }).all(),
      'Invalid time value',
    ],
    [
      'an empty id, which would be the list',
      () => client.wms.orders.get(''),
      'order_id is missing',
    ],
    ['no id', () => client.wms.orders.cancel(undefined as never), 'order_id is missing'],
    ['an id that is a step in the path', () => client.wms.orders.get('..'), 'cannot be ".."'],
  ])('%s', async (_, call, words) => {
    expect((await failure(Promise.resolve().then<unknown>(call))).message).toContain(words);
    expect(scene.road.passed()).toEqual([]);
  });

  test('an id with any characters stays one', async () => {
    expect(await failure(client.wms.orders.get('a/../b?c#d'))).toMatchObject({ status: 404 });
    expect(scene.road.passed()[0]?.path).toBe('/wms/orders/a%2F..%2Fb%3Fc%23d');
  });
});
