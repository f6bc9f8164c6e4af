import fc from 'fast-check';
import { readAppMessage, readPageMessage } from 'react-trackstar-link/protocol';
import { describe, expect, test } from 'vitest';

/** The fields that a message of each type may have beside its type. */
const pageFields: Record<string, string[]> = {
  ready: ['versions'],
  loaded: ['session'],
  'token-expired': ['session'],
  close: ['session'],
  'keep-open': ['session'],
  success: ['session', 'id', 'authCode', 'integrationName'],
  error: ['session', 'code', 'message', 'retryable'],
  event: ['session', 'name', 'metadata'],
};
const appFields: Record<string, string[]> = {
  init: ['session', 'linkToken', 'options'],
  token: ['session', 'linkToken'],
  'token-failed': ['session'],
  'close-request': ['session'],
  closing: ['session'],
  'success-handled': ['session', 'id'],
  'success-failed': ['session', 'id'],
};

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

const cycle: Record<string, unknown> = {};
cycle.self = cycle;
cycle.list = [cycle, cycle];
const hostile = fc.constantFrom<unknown>(
  cycle,
  new Proxy([], {
    get() {
      throw new Error('trap');
    },
  }),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  // biome-ignore lint/suspicious/noSparseArray: what is tested.
  [1, , 3],
  Object.assign([], { length: 2 ** 32 - 1 }),
  new Map([['session', 's']]),
  new Set([1]),
  10n,
  Symbol('x'),
  () => 'called',
  Number.NaN,
  'x'.repeat(65_537),
);

const nearly = (...valid: unknown[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...valid) }, anything, hostile);
const someText = nearly('a', 'some text', '', 'x'.repeat(65_536));
const someTexts = fc.oneof(fc.array(nearly('a', 'b'), { maxLength: 4 }), anything, hostile);

const nearMessage = (types: string[]) =>
  fc
    .record(
      {
        source: nearly('trackstar-link'),
        version: nearly(1),
        type: fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...types) },
          fc.constantFrom('constructor', '__proto__', 'toString'),
          anything,
        ),
        session: someText,
        id: someText,
        authCode: someText,
        integrationName: someText,
        code: someText,
        message: someText,
        name: someText,
        linkToken: someText,
        retryable: nearly(true, false),
        versions: fc.oneof(fc.array(nearly(1, 2)), anything, hostile),
        metadata: fc.oneof(
          fc.dictionary(nearlyKey(), anything),
          fc.object({ withBigInt: true, withMap: true }),
          hostile,
        ),
        options: fc.oneof(
          fc.record(
            {
              integrationType: someText,
              sandbox: nearly(true, false),
              integrationId: someText,
              integrationAllowList: someTexts,
              integrationBlockList: someTexts,
              integrationsWithEndpoints: someTexts,
              disabledFunctions: someTexts,
              connectionId: someText,
              appearance: fc.oneof(
                fc.record({ theme: nearly('dark'), locale: someText, logo: someText }),
                hostile,
              ),
            },
            { requiredKeys: [] },
          ),
          anything,
          hostile,
        ),
      },
      { requiredKeys: ['source', 'version', 'type', 'session'] },
    )
    .chain((message) =>
      fc
        .dictionary(nearlyKey(), anything, { maxKeys: 3 })
        .map((extra) => Object.defineProperties({ ...message }, described(extra, message))),
    );

function nearlyKey() {
  return fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'extra'), fc.string());
}

/** Extra fields, none of which replaces one that is there; defined, so that `__proto__` is an own field. */
function described(extra: Record<string, unknown>, message: object): PropertyDescriptorMap {
  const fields = Object.entries(extra).filter(([key]) => !Object.hasOwn(message, key));
  const map: PropertyDescriptorMap = Object.create(null);
  for (const [key, value] of fields) map[key] = { value, enumerable: true };
  return map;
}

/** Nothing but plain objects, lists without holes, texts, numbers and flags. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    expect(typeof value).toMatch(/^(string|number|boolean)$/);
    if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(65_536);
    return;
  }
  expect(Object.getPrototypeOf(value)).toBe(
    Array.isArray(value) ? Array.prototype : Object.prototype,
  );
  if (Array.isArray(value)) expect(Object.keys(value)).toHaveLength(value.length);
  for (const key of Object.keys(value)) expectPlain((value as Record<string, unknown>)[key]);
}

function expectCopyOf(data: unknown, result: object | undefined, fields: typeof pageFields) {
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  if (result === undefined) return;
  const from = data as Record<string, unknown>;
  const message = result as Record<string, unknown>;
  expect(from.source).toBe('trackstar-link');
  expect(from.version === 1 || message.type === 'ready').toBe(true);
  expectPlain(message);
  for (const [key, value] of Object.entries(message)) {
    expect(['type', ...(fields[message.type as string] ?? [])]).toContain(key);
    // A missing `retryable` or `options` is read as its default.
    if (typeof value === 'object' || typeof value === 'boolean') expect(value).not.toBe(undefined);
    else expect(Object.hasOwn(from, key) && from[key]).toBe(value);
    if (typeof value === 'object') expect(value === from[key]).toBe(false);
  }
}

describe.each([
  ['readPageMessage', readPageMessage, pageFields],
  ['readAppMessage', readAppMessage, appFields],
] as const)('%s gives undefined or a plain copy of the named own fields', (_name, read, fields) => {
  const types = Object.keys(fields);

  test('for arbitrary values', () => {
    fc.assert(
      fc.property(fc.oneof(anything, hostile), (data) =>
        expectCopyOf(data, read(data) as object | undefined, fields),
      ),
      { numRuns: 500 },
    );
  });

  test('for messages that are nearly valid', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(nearMessage(types), (data) => {
        const result = read(data);
        if (result) seen.add(result.type);
        expectCopyOf(data, result as object | undefined, fields);
      }),
      { numRuns: 1_000 },
    );
    // The generator reaches both sides: most types came through at least once.
    expect(seen.size).toBeGreaterThan(types.length / 2);
  });

  test('for objects that would pollute a prototype: none is polluted, nothing of them comes through', () => {
    const poison = ['__proto__', 'constructor', 'prototype'].map(
      (key) => `"${key}":{"polluted":true,"prototype":{"polluted":true}}`,
    );
    const clean = { polluted: undefined, source: undefined };
    for (const type of types) {
      const named = Object.fromEntries([...(fields[type] ?? [])].map((name) => [name, 'text']));
      const valid = { source: 'trackstar-link', version: 1, type, ...named, versions: [1] };
      const inside = `{${poison}}`;
      for (const text of [
        JSON.stringify(valid).replace('{', `{${poison},`),
        JSON.stringify({ ...valid, options: 0 }).replace('"options":0', `"options":${inside}`),
        JSON.stringify({ ...valid, metadata: 0 }).replace('"metadata":0', `"metadata":${inside}`),
      ]) {
        const data = JSON.parse(text);
        const message = read(data);
        expectCopyOf(data, message, fields);
        expect(JSON.stringify(message) ?? '').not.toContain('polluted');
      }
      // A message that has all its fields from a prototype is none.
      expect(read(Object.create(valid))).toBeUndefined();
    }
    expect({ ...clean, ...Object.prototype }).toEqual(clean);
  });

  test('for proxies whose traps throw, and accessors that throw', () => {
    const boom = () => {
      throw new Error('trap');
    };
    const valid = { source: 'trackstar-link', version: 1, type: types.at(-1), session: 's' };
    const traps: ProxyHandler<object>[] = [
      { get: boom },
      { getOwnPropertyDescriptor: boom },
      { has: boom, ownKeys: boom, getPrototypeOf: boom },
    ];
    for (const trap of traps) expect(() => read(new Proxy(valid, trap))).not.toThrow();
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(read(revoked)).toBeUndefined();
    for (const field of fields[valid.type as string] ?? []) {
      expect(() => read({ ...valid, [field]: revoked })).not.toThrow();
    }
    const accessor = Object.defineProperty({ ...valid }, 'type', { get: boom });
    expect(read(accessor)).toBeUndefined();
  });
});
