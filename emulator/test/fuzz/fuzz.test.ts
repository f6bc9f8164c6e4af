import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { openApiDocument } from '../../src/openapi/document.js';
import { records } from '../../src/storage/schema.js';
import { sayCount } from '../support/count.js';
import { startTest } from '../support/harness.js';
import { bodiesOf, junkBody, junkText, valuesOf } from './arbitraries.js';

/** Of each call; the long form makes many more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6);
/** No call may take longer; milliseconds. Machines that run tests are busy. */
const PATIENCE = 20_000;

const emulator = await startTest();
const { api, connect, synced, deps, keys } = emulator;
const verticals = ['wms', 'cart', 'carrier', 'freight'] as const;
const open = async () =>
  Object.fromEntries(
    await Promise.all(
      verticals.map(async (type) => {
        const connected = await connect(type, 'sandbox');
        await synced(connected.connectionId);
        return [type, connected] as const;
      }),
    ),
  );
// What is simulated with the key alone happens in these, and in nobody's connection.
for (const type of verticals) await api('POST', `/sandbox/generate-sandbox/${type}`);
const mine = await open();
const theirs = await open();

// The sandboxes are alike, so what is theirs is marked: by a date that nothing else has, and by ids of its own.
const MARK = '2002-02-02';
const theirIds = Object.values(theirs).map(({ connectionId }) => connectionId);
const isTheirs = sql`connection_id in ${theirIds}`;
const foreign: string[] = [];
for (const [path, body] of [
  ['/wms/products', { name: 'Theirs', sku: 'THEIRS' }],
  ['/wms/returns', {}],
] as const) {
  const { body: made } = await api('POST', path, { token: theirs.wms?.token, body });
  foreign.push(made.id);
}
const { body: job } = await api('POST', '/connections/on-demand-syncs', {
  token: theirs.wms?.token,
  body: {
    function_name: 'get_orders',
    start_time: '2026-01-01T00:00:00Z',
    end_time: '2026-01-02T00:00:00Z',
  },
});
foreign.push(job.id);
// The jobs of theirs come to rest, so that nothing but the calls below could change anything.
await new Promise((resolve) => setTimeout(resolve, 500));
for (const { token } of Object.values(theirs)) {
  await api('PATCH', '/schedules/toggle-all', { token, body: { enabled: false } });
}
await deps.db.orm
  .update(records)
  .set({ trackstarCreatedDate: new Date(`${MARK}T00:00:00Z`) })
  .where(isTheirs);
const snapshot = async () =>
  (await deps.db.orm.select().from(records).where(isTheirs))
    .map((row) => JSON.stringify(row))
    .sort();
const before = await snapshot();

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape.
const document: any = JSON.parse(JSON.stringify(openApiDocument()));
const schemas = document.components.schemas;

/** They end or replace what the other calls need, so they are made without the right to. */
const unwelcome =
  /^(DELETE \/connections$|\w+ \/_emulator\/|POST \/sandbox\/generate-sandbox|PATCH \/schedules\/disabled)/;

const ids = fc.oneof(
  fc.constantFrom(
    'order_id_0',
    'order_id_1',
    'product_id_0',
    'inventory_item_id_0',
    'warehouse_id_0',
    'return_id_0',
  ),
  fc.constantFrom(...foreign),
  fc.constantFrom('wms', 'cart', 'sandbox', 'get_orders'),
  junkText,
);
const headerText = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    ' ',
    '*/*',
    'x'.repeat(300),
    'ü',
    '\x7f'.slice(1),
    '%00',
    '"',
    'application/json',
  ),
  fc.string({ maxLength: 20 }).map((text) => text.trim()),
);
const contentTypes = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'APPLICATION/JSON;',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=""',
  'application/x-www-form-urlencoded',
  'application/problem+json',
  ';',
  '',
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, weight = 3) =>
  fc.option(arbitrary, { nil: undefined, freq: weight });

interface Shot {
  params: string[];
  query: [string, string][];
  headers: Record<string, string | undefined>;
  body?: string;
  key: string | null;
  isMine: boolean;
}

interface Target {
  name: string;
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  about: any;
}

function shots({ name, method, about }: Target): fc.Arbitrary<Shot> {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const declared: any[] = (about.parameters ?? []).filter((each: any) => each.in === 'query');
  const anyName = declared.length > 0 ? fc.nat(declared.length - 1) : fc.constant(-1);
  const pair = anyName.chain((at) => {
    const parameter = declared[at];
    if (!parameter) return fc.tuple(junkText, junkText);
    const value = fc.oneof(valuesOf(parameter.schema, schemas).map(String), junkText);
    return fc.tuple(fc.constant(parameter.name as string), value);
  });
  const schema = about.requestBody?.content?.['application/json']?.schema;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return fc.record({
    params: fc.array(ids, { minLength: 4, maxLength: 4 }),
    query: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: pair },
        { weight: 1, arbitrary: fc.tuple(junkText, junkText) },
      ),
      { maxLength: 3 },
    ),
    headers: fc.record({
      'idempotency-key': sometimes(headerText),
      'content-type': sometimes(contentTypes, 4),
      accept: sometimes(headerText),
      origin: sometimes(headerText, 5),
      'x-request-id': sometimes(headerText),
      'content-length': fc.constant(undefined),
      cookie: sometimes(headerText),
      'x-forwarded-for': sometimes(headerText),
    }),
    body: hasBody
      ? sometimes(schema ? bodiesOf(schema, schemas) : junkBody, 8)
      : fc.constant(undefined),
    key: unwelcome.test(name)
      ? fc.constantFrom(null, keys.readOnlyApiKey, 'x')
      : fc.oneof(
          { weight: 9, arbitrary: fc.constant('test-full-key') },
          { weight: 1, arbitrary: fc.constantFrom(null, '', 'x') },
        ),
    isMine: fc.oneof(
      { weight: 9, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  }) as fc.Arbitrary<Shot>;
}

/** As a client that cares for no rule would put it into a URL. */
const inUrl = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

let calls = 0;

async function shoot({ name, method, path }: Target, shot: Shot): Promise<void> {
  calls++;
  let at = 0;
  const used: string[] = [];
  const filled = path
    .replace(/\{(\w+)\}|:(\w+)(\{[^}]*\})?/g, (_all, parameter) => {
      const value =
        parameter === 'integration_type' && at === 0 ? 'wms' : (shot.params[at++ % 4] ?? '');
      used.push(value);
      return inUrl(value) || '%20';
    })
    .replaceAll('*', 'x');
  const query = shot.query.map(([key, value]) => `${inUrl(key)}=${inUrl(value)}`).join('&');
  const vertical = path.split('/')[1] ?? '';
  const owner = mine[vertical] ?? mine.wms;
  const headers = Object.fromEntries(
    Object.entries(shot.headers).filter(([, value]) => value !== undefined && isHeader(value)),
  ) as Record<string, string>;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} hangs.`)), PATIENCE);
  });
  const asked = api(method, `${filled}${query && `?${query}`}`, {
    key: shot.key,
    token: shot.isMine ? owner?.token : 'trackstar_x',
    headers,
    ...(shot.body !== undefined && { text: shot.body.slice(0, 400_000) }),
  });
  const { status, body } = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // The pages are there once they are built.
  const isFine = status < 500 || status === 501 || (status === 503 && !known.has(name));
  expect([name, status, isFine ? '' : text]).toEqual([name, status, '']);
  if (status >= 400 && known.has(name)) {
    expect([name, typeof body.error, body.origin]).toEqual([
      name,
      'string',
      expect.stringMatching(/^(trackstar|integration)$/),
    ]);
  }
  const isData = /^\/(wms|cart|carrier|freight)\//.test(path);
  if (status === 200 && isData) {
    expect([name, text.includes(MARK)]).toEqual([name, false]);
    expect([name, used.filter((id) => foreign.includes(id))]).toEqual([name, []]);
  }
  if (/on-demand-syncs/.test(path) && status === 200) expect(text.includes(job.id)).toBe(false);
}

const isHeader = (value: string) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

const documented: Target[] = Object.entries(document.paths).flatMap(([path, item]) =>
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Object.entries(item as any).map(([method, about]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    about,
  })),
);
const known = new Set(documented.map(({ name }) => name));
const others: Target[] = [
  ...new Map(
    createApp(deps, 4010)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }): [string, Target] => [
        `${method} ${path}`,
        { name: `${method} ${path}`, method, path, about: {} },
      ]),
  ).values(),
].filter(({ name }) => !known.has(name.replace(/:(\w+)/g, '{$1}')));

const options = { numRuns: RUNS, ...(process.env.FUZZ_RUNS ? {} : { seed: 20_260_101 }) };

describe.each([
  ['calls of the document', documented],
  ['other routes', others],
] as const)('%s', (_kind, targets) => {
  test.each(targets.map((target) => [target.name, target] as const))(
    '%s',
    async (_name, target) => {
      await fc.assert(
        fc.asyncProperty(shots(target), (shot) => shoot(target, shot)),
        options,
      );
    },
  );
});

test('what belongs to others is as it was', async () => {
  const after = new Set(await snapshot());
  expect(before.filter((row) => !after.has(row))).toEqual([]);
});

test('nothing was logged as failed', () => {
  expect(emulator.logLines.filter((line) => / failed: /.test(line))).toEqual([]);
});

afterAll(() => sayCount(`Fuzz: ${calls} calls of ${documented.length + others.length} routes.`));
