import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { openApiDocument } from '../../src/openapi/document.js';
import { type Call, startTest } from '../support/harness.js';
import { endpoints } from './endpoints.js';
import { factSchema } from './shape-schema.js';

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape.
export const document: any = JSON.parse(JSON.stringify(openApiDocument()));

export interface Operation {
  name: string;
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  about: any;
  needs: 'none' | 'key' | 'token';
}

export const operations = new Map<string, Operation>(
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Object.entries<any>(document.paths).flatMap(([path, item]) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    Object.entries<any>(item).map(([key, about]): [string, Operation] => {
      const method = key.toUpperCase();
      const name = `${method} ${path}`;
      const security = Object.assign({}, ...(about.security ?? []));
      const needs = security.accessToken ? 'token' : security.apiKey ? 'key' : 'none';
      return [name, { name, method, path, about, needs }];
    }),
  ),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'api' });
const pointer = (...parts: string[]) =>
  parts
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');

const counted = { checks: 0 };
export const checks = () => counted.checks;
/** Which call answered with which status, at least once. */
export const seen = new Map<string, Set<number>>();

/** One check: what is, and what must be. */
export function same(actual: unknown, wanted: unknown, about: string): void {
  counted.checks++;
  expect([about, actual]).toEqual([about, wanted]);
}
export const holds = (condition: boolean, about: string) => same(condition, true, about);

export interface Ask extends Call {
  params?: Record<string, string>;
  query?: string;
}

const described = new Map<string, ReturnType<typeof ajv.compile>>();

function validator(id: string, schema: () => object) {
  const known = described.get(id);
  if (known) return known;
  const made = ajv.compile(schema());
  described.set(id, made);
  return made;
}

function conforms(id: string, schema: () => object, body: unknown): void {
  const validate = validator(id, schema);
  validate(body);
  same(
    (validate.errors ?? [])
      .slice(0, 5)
      .map((each) => `${each.instancePath} ${each.message} ${JSON.stringify(each.params)}`),
    [],
    id,
  );
}

const isTagged = (path: string) => {
  if (path.includes('/locations')) return false;
  const first = path.split('/{')[0];
  return [...Object.keys(endpoints)].some(
    (name) => name.endsWith('/trackstar-tags') && name.startsWith(`PUT ${first}/{`),
  );
};

/** What the answer of a call must look like, from the table alone. */
function factsOf(name: string, status: number, body: unknown): void {
  const fact = endpoints[name];
  if (status >= 400) {
    const problem = body as { error?: unknown; origin?: unknown };
    same(typeof problem.error, 'string', `${name} ${status} says why`);
    holds(
      problem.origin === 'trackstar' || problem.origin === 'integration',
      `${name} ${status} says whose`,
    );
    return;
  }
  if (!fact) return;
  const [envelope, type] = fact.answer;
  const path = name.split(' ')[1] ?? '';
  const isRecord = /^\/(wms|cart|carrier|freight|sandbox)\//.test(path) && envelope !== 'plain';
  const hasDates = isRecord && !['OrderPack', 'CarrierFile'].includes(type);
  const of = path
    .replace('/sandbox/simulate/cart/', '/cart/')
    .replace('/sandbox/simulate/', '/wms/');
  const list = of.replace('/wms/kits', '/wms/products');
  const schema = () => factSchema(type, hasDates, isTagged(list));
  const at = body as Record<string, unknown>;
  const id = `facts of ${name}`;
  if (envelope === 'plain') {
    conforms(id, schema, body);
    return;
  }
  const keys = {
    list: ['data', 'next_token', 'total_count'],
    item: ['data'],
    write: ['data', 'id', 'unused_fields'],
  }[envelope];
  same(Object.keys(at).sort(), keys, `${name}: envelope`);
  if (envelope === 'list') {
    holds(Array.isArray(at.data), `${name}: data is a list`);
    for (const row of (at.data as unknown[]).slice(0, 25)) conforms(id, schema, row);
  } else {
    conforms(id, schema, at.data);
  }
}

/** The emulator, and `ask`: a call whose answer is held against the document and against the table. */
export async function startWalk() {
  const emulator = await startTest();

  const ask = async (name: string, { params = {}, query = '', ...call }: Ask = {}) => {
    const operation = operations.get(name);
    if (!operation) throw new Error(`${name} is not in the document.`);
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, parameter) => {
      const value = params[parameter];
      if (value === undefined) throw new Error(`${name} wants ${parameter}.`);
      return encodeURIComponent(value);
    });
    const answer = await emulator.api(operation.method, `${path}${query && `?${query}`}`, call);
    const { status, body, headers } = answer;
    seen.set(name, (seen.get(name) ?? new Set()).add(status));
    const where = `${name}?${query.slice(0, 80)} ${status}`;
    holds(status < 500 || status === 501, `${where} is no failure`);
    holds(Boolean(headers.get('x-request-id')), `${where} has a request id`);
    const declared = operation.about.responses[status];
    holds(declared !== undefined, `${where} is in the document`);
    if (declared?.content?.['application/json']) {
      const ref = pointer(
        'paths',
        operation.path,
        operation.method.toLowerCase(),
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      );
      conforms(`document: ${name} ${status}`, () => ({ $ref: `api#/${ref}` }), body);
      factsOf(name, status, body);
    }
    return answer;
  };

  /** The call is refused at a place for a field. */
  const refused = async (name: string, place: string, field: string | RegExp, call: Ask) => {
    const { status, body } = await ask(name, call);
    const what = `${name} ${call.query?.slice(0, 60) ?? ''} ${JSON.stringify(call.body)?.slice(0, 90) ?? ''}`;
    same([what, status, body.origin], [what, 422, 'trackstar'], what);
    const fields = Object.keys(body.detail?.[place] ?? {});
    if (typeof field === 'string') {
      holds(
        fields.some((each) => each === field),
        `${what}: names ${field}, not ${fields}`,
      );
    } else
      holds(
        fields.some((each) => field.test(each)),
        `${what}: names ${field}, not ${fields}`,
      );
  };

  return { ...emulator, ask, refused };
}
