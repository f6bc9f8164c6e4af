import fc, { type Arbitrary } from 'fast-check';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema of any shape.
type Schema = any;

/** Texts that have broken things before. */
const awkward = [
  '',
  ' ',
  'null',
  'none',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  'a\0b',
  '\ud800',
  '\uffff',
  '💥',
  'ﬀİ',
  "'; drop table records; --",
  '%',
  '%00',
  '%zz',
  '../..',
  '$1',
  '\\',
  '"',
  '[]',
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '0000-00-00',
  '2025-02-31',
  '99999-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2025-01-01T24:00:00Z',
  '2025-01-01T00:00:00+99:99',
  'x'.repeat(300),
  'x'.repeat(70_000),
];

export const junkText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);

const junkNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, -1e300, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

export const junkValue: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, [], {}, [[]], [null]),
  junkText,
  junkNumber,
  fc.jsonValue({ maxDepth: 3 }),
);

/** A body that is no JSON, or is no good one. */
export const junkBody: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '[',
    'null',
    '"x"',
    '1e400',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"a":1,"a":2}',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    `{"a":"${'x'.repeat(200_000)}"}`,
    '{"a":"\\u0000"}',
    '{"a":"\\ud800"}',
    '\uFEFF{}',
    '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n--x--',
  ),
  junkValue.map((value) => JSON.stringify(value)),
  junkText,
);

/** Values that a schema allows, most of the time. */
export function valuesOf(schema: Schema, all: Record<string, Schema>): Arbitrary<unknown> {
  const of = (each: Schema): Arbitrary<unknown> => valuesOf(each, all);
  if (schema?.$ref) return of(all[String(schema.$ref).split('/').at(-1) ?? '']);
  if (!schema || typeof schema !== 'object') return junkValue;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.allOf?.length === 1) return of(schema.allOf[0]);
  const types: string[] = [schema.type ?? 'any'].flat();
  if (types.length > 1) return fc.oneof(...types.map((type) => of({ ...schema, type })));
  switch (types[0]) {
    case 'string':
      return textsOf(schema);
    case 'integer':
      return fc.oneof(
        fc.integer({
          min: Math.max(schema.minimum ?? 0, -(2 ** 31)),
          max: Math.min(schema.maximum ?? 1000, 2 ** 31),
        }),
        fc.constantFrom(0, 1, 2, 2 ** 31, 2 ** 53 - 1),
      );
    case 'number':
      return junkNumber;
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(of(schema.items), {
        minLength: Math.min(schema.minItems ?? 0, 3),
        maxLength: 3,
      });
    case 'object':
      return objectsOf(schema, of);
    default:
      return junkValue;
  }
}

function textsOf(schema: Schema): Arbitrary<unknown> {
  const likely = ['a', 'product_id_0', 'order_id_1', 'warehouse_id_0', 'inventory_item_id_0', 'x1'];
  if (schema.format === 'date-time') {
    return fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.constantFrom('2025-01-01T00:00:00Z', '2025-02-31T00:00:00Z', '9999-12-31T23:59:59Z'),
    );
  }
  if (schema.format === 'uri')
    return fc.constantFrom('http://localhost:9/x', 'https://[::1', 'file:///etc');
  return fc.oneof(fc.constantFrom(...likely), junkText);
}

function objectsOf(schema: Schema, of: (each: Schema) => Arbitrary<unknown>): Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) {
    return fc.dictionary(
      junkText,
      schema.additionalProperties ? of(schema.additionalProperties) : junkValue,
      { maxKeys: 3 },
    );
  }
  const fields = Object.fromEntries(properties.map(([name, each]) => [name, of(each)]));
  return fc.record(fields, { requiredKeys: schema.required ?? [] });
}

/** A good body, with a field of it spoiled now and then. */
export function bodiesOf(schema: Schema, all: Record<string, Schema>): Arbitrary<string> {
  const good = valuesOf(schema, all);
  const spoiled = fc.tuple(good, junkText, junkValue, fc.nat()).map(([value, name, junk, at]) => {
    if (typeof value !== 'object' || value === null) return junk;
    const names = [...Object.keys(value), name];
    return { ...value, [names[at % names.length] ?? name]: junk };
  });
  return fc.oneof(
    { weight: 5, arbitrary: good.map((value) => JSON.stringify(value)) },
    { weight: 3, arbitrary: spoiled.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: junkBody },
  );
}
