import type { FilterFact } from './endpoints.js';

type Value = string | number;

/** What a filter means, told again without SQL: whether a row with this value belongs to the answer. */
export function matches(fact: FilterFact, operator: string, actual: unknown, values: string[]) {
  const of = (value: unknown): Value =>
    fact.type === 'date' ? Date.parse(String(value)) : String(value);
  const isNegative = operator === 'neq' || operator === 'nin' || operator === 'not_contains';
  if (actual === null || actual === undefined) return isNegative;
  if (fact.type === 'tags') {
    const own = (actual as (string | Record<string, string>)[]).flatMap((tag) =>
      typeof tag === 'string'
        ? [tag]
        : Object.entries(tag).map(([key, value]) => `${key}:${value}`),
    );
    return values.some((value) => own.includes(value)) !== isNegative;
  }
  const own = of(actual);
  const wanted = values.map(of);
  const lower = (value: Value) => String(value).toLowerCase();
  const [first = ''] = wanted;
  const meanings: Record<string, () => boolean> = {
    '=': () => own === first,
    eq: () => own === first,
    neq: () => own !== first,
    gt: () => own > first,
    gte: () => own >= first,
    lt: () => own < first,
    lte: () => own <= first,
    in: () => wanted.includes(own),
    nin: () => !wanted.includes(own),
    contains: () => String(own).includes(String(first)),
    not_contains: () => !String(own).includes(String(first)),
    'eq-insensitive': () => lower(own) === lower(first),
    'in-insensitive': () => wanted.map(lower).includes(lower(own)),
    'contains-insensitive': () => lower(own).includes(lower(first)),
  };
  const meaning = meanings[operator];
  if (!meaning) throw new Error(`Nobody said what ${operator} means.`);
  return meaning();
}

/** Pairs of which a row that has a value matches one and not the other. */
export const complements = [
  ['eq', 'neq'],
  ['in', 'nin'],
  ['contains', 'not_contains'],
  ['gt', 'lte'],
  ['lt', 'gte'],
] as const;

/** Values for an operator, made of what the rows have: some are in no row. */
export function sampleValues(
  fact: FilterFact,
  operator: string,
  known: unknown[],
  at: number,
): string[] {
  if (fact.type === 'flag') return [at % 2 ? 'false' : 'true'];
  const pick = (n: number) => String(known[(n * 7 + at * 3) % known.length]);
  if (fact.type === 'tags') return at % 2 ? ['region:east', 'none'] : ['vip'];
  const isLoud = operator.endsWith('-insensitive');
  const flip = (value: string) => (isLoud ? value.toUpperCase() : value);
  const base = operator.replace('-insensitive', '');
  if (base === 'contains' || base === 'not_contains') {
    const value = pick(1);
    return [flip(value.length > 3 ? value.slice(1, -1) : value)];
  }
  if (base === 'in' || base === 'nin') return [...new Set([flip(pick(1)), flip(pick(2))])];
  return [flip(pick(1))];
}
