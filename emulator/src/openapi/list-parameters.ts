import type { ApiParameter } from '../http/api-route.js';
import { MAX_LIMIT } from '../query/parse.js';
import { commonFilters, type Filter, type FilterSet, type Operator } from '../resources/filters.js';

const isList = (operator: Operator, filter: Filter) =>
  filter.type === 'tags' ||
  operator === 'in' ||
  operator === 'nin' ||
  operator === 'in-insensitive';

function schemaOf(filter: Filter, operator: Operator) {
  if (filter.type === 'boolean') return { type: 'boolean' } as const;
  if (isList(operator, filter)) {
    return { type: 'string', description: 'At most 100 values, comma separated.' } as const;
  }
  if (filter.type === 'date-time') return { type: 'string', format: 'date-time' } as const;
  const isPart = operator.includes('contains');
  return filter.values && !isPart
    ? ({ type: 'string', enum: [...filter.values] } as const)
    : ({ type: 'string' } as const);
}

export const pageParameters: ApiParameter[] = [
  { name: 'page_token', in: 'query', schema: { type: 'string' } },
  {
    name: 'limit',
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: MAX_LIMIT },
  },
];

/** The query of a list in the document. The filters are those that `parseListQuery` reads. */
export function listParameters(own: FilterSet): ApiParameter[] {
  const filters = Object.entries({ ...commonFilters, ...own }).flatMap(([field, filter]) => [
    ...(filter.bare ? [{ name: field, operator: 'eq' as const, filter }] : []),
    ...filter.operators.map((operator) => ({ name: `${field}[${operator}]`, operator, filter })),
  ]);
  return [
    ...pageParameters,
    ...filters.map(({ name, operator, filter }) => ({
      name,
      in: 'query' as const,
      schema: schemaOf(filter, operator),
    })),
  ];
}
