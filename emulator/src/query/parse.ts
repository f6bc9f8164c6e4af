import { invalid } from '../http/problems.js';
import { commonFilters, type Filter, type FilterSet, type Operator } from '../resources/filters.js';

export interface Condition {
  field: string;
  filter: Filter;
  operator: Operator;
  values: string[];
}

export interface ListQuery {
  limit: number;
  pageToken: string | null;
  conditions: Condition[];
}

export const MAX_LIMIT = 1000;
const MAX_VALUES = 100;
const listOperators: readonly Operator[] = ['in', 'nin', 'in-insensitive'];

/** Reads and checks the query of a list; everything that is wrong with it is told at once. */
export function parseListQuery(params: URLSearchParams, ownFilters: FilterSet): ListQuery {
  const filters: FilterSet = { ...commonFilters, ...ownFilters };
  // Names come from outside, and one of them may be `__proto__`.
  const problems: Record<string, string[]> = Object.create(null);
  const refuse = (name: string, message: string) => {
    problems[name] = [...(problems[name] ?? []), message];
  };
  const byIds = params.has('ids[in]');
  const query: ListQuery = { limit: MAX_LIMIT, pageToken: null, conditions: [] };

  for (const name of new Set(params.keys())) {
    const given = params.getAll(name);
    const value = given[0] ?? '';
    if (given.length > 1) {
      refuse(name, 'Given more than once. Use [in] with a comma separated list.');
    } else if (name === 'limit') {
      query.limit = /^\d{1,9}$/.test(value) ? Number(value) : 0;
      if (query.limit < 1 || query.limit > MAX_LIMIT) {
        refuse(name, `Must be a whole number from 1 to ${MAX_LIMIT}.`);
      }
    } else if (name === 'page_token') {
      query.pageToken = value === '' || value === 'null' ? null : value;
    } else {
      const condition = readCondition(name, value, filters, refuse);
      // A list of ids stands alone: the values of other filters do not even have to be right.
      if (!condition || (byIds && condition.field !== 'ids')) continue;
      const problem = problemWith(condition, value);
      if (problem) refuse(name, problem);
      else query.conditions.push(condition);
    }
  }
  if (Object.keys(problems).length > 0) throw invalid('query', problems);
  return query;
}

function readCondition(
  name: string,
  value: string,
  filters: FilterSet,
  refuse: (name: string, message: string) => void,
): Condition | null {
  const [, field = '', operatorName] = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(name) ?? [];
  const filter = Object.hasOwn(filters, field) ? filters[field] : undefined;
  if (!filter) {
    refuse(name, `Unknown filter. Known are: ${Object.keys(filters).join(', ')}.`);
    return null;
  }
  const isBare = operatorName === undefined;
  if (isBare ? !filter.bare : !filter.operators.includes(operatorName as Operator)) {
    const known = [...(filter.bare ? ['='] : []), ...filter.operators].join(', ');
    refuse(name, `Unknown operator for ${field}. Known are: ${known}.`);
    return null;
  }
  const operator = isBare ? 'eq' : (operatorName as Operator);
  const isList = listOperators.includes(operator) || filter.type === 'tags';
  const values = isList ? value.split(',').map((each) => each.trim()) : [value];
  return { field, filter, operator, values };
}

function problemWith({ filter, operator, values }: Condition, value: string): string | null {
  if (value.trim() === '' || values.includes('')) return 'Must not be empty.';
  if (values.length > MAX_VALUES) return `At most ${MAX_VALUES} values, not ${values.length}.`;
  if (filter.type === 'boolean' && !/^(true|false)$/i.test(value)) return 'Must be true or false.';
  if (filter.type === 'date-time' && !values.every(isDate)) {
    return 'Must be an ISO 8601 date, such as 2025-01-31T08:00:00Z.';
  }
  const isPart = operator === 'contains' || operator === 'not_contains';
  if (filter.values && !isPart && !values.every((each) => filter.values?.includes(each))) {
    return `Must be one of: ${filter.values.join(', ')}.`;
  }
  return null;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** A plus sign of a zone arrives as a blank when the client did not escape it. */
export const normalDate = (value: string): string => {
  const text = value.replace(/ (\d\d:?\d\d)$/, '+$1');
  // Without a zone it is UTC, wherever this machine stands.
  return /T/i.test(text) && !/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
};

export function isDate(value: string): boolean {
  const text = normalDate(value);
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || Number.isNaN(Date.parse(text))) return false;
  // 31 February is a date to JavaScript.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
