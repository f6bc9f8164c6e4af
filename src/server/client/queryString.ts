type Plain = string | number | boolean | Date;

/** As the API writes dates: whole seconds, UTC. */
const textOf = (value: Plain): string =>
  value instanceof Date ? value.toISOString().replace(/\.\d+Z$/, 'Z') : String(value);

/** `in` and `nin`. A comma inside of a value would make two of it. */
function listOf(name: string, values: readonly Plain[]): string {
  if (values.length === 0) {
    throw new TypeError(`${name} is an empty list, which nothing fits. Leave the call out.`);
  }
  const texts = values.map(textOf);
  const broken = texts.some((text) => text.includes(','));
  if (broken) throw new TypeError(`${name} has a value with a comma, which the API cannot take.`);
  return texts.join(',');
}

/**
 * `{ status: 'open', created_date: { gte: date } }` as a query: `?status=open&created_date[gte]=…`. What is `undefined` is
 * left out; `null` is refused, since a filter that is lost without a word answers with everything.
 */
export function queryString(query: object | undefined): string {
  const params = new URLSearchParams();
  const add = (name: string, value: unknown) => {
    if (value === undefined) return;
    if (value === null)
      throw new TypeError(`${name} is null. Leave it out, or say what to ask for.`);
    params.append(name, Array.isArray(value) ? listOf(name, value) : textOf(value as Plain));
  };
  for (const [field, value] of Object.entries(query ?? {})) {
    const isPlain = typeof value !== 'object' || value === null || value instanceof Date;
    if (isPlain || Array.isArray(value)) add(field, value);
    else for (const [operator, each] of Object.entries(value)) add(`${field}[${operator}]`, each);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
