export type Operator =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'contains'
  | 'not_contains'
  | 'eq-insensitive'
  | 'in-insensitive'
  | 'contains-insensitive';

export interface Filter {
  type: 'string' | 'date-time' | 'boolean' | 'tags';
  /** `field=value` is the same as `field[eq]=value`, where that is allowed. */
  operators: readonly Operator[];
  /** `field=value` works even where `field[eq]` does not. */
  bare: boolean;
  values?: readonly string[];
}

export type FilterSet = Record<string, Filter>;

const dates = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'nin'] as const;

export const dateFilter: Filter = { type: 'date-time', operators: dates, bare: true };
export const dateRangeFilter: Filter = {
  type: 'date-time',
  operators: dates.slice(0, 6),
  bare: true,
};
export const textFilter: Filter = {
  type: 'string',
  operators: ['eq', 'neq', 'in', 'nin', 'contains', 'not_contains'],
  bare: true,
};
/** SKUs and cart order numbers know no `neq`. */
export const codeFilter: Filter = {
  type: 'string',
  operators: ['eq', 'in', 'nin', 'contains', 'not_contains'],
  bare: true,
};
export const numberFilter: Filter = {
  type: 'string',
  operators: [...codeFilter.operators, 'eq-insensitive', 'in-insensitive', 'contains-insensitive'],
  bare: true,
};
/** A warehouse is found by its id or a part of it. */
export const idFilter: Filter = {
  type: 'string',
  operators: ['eq', 'contains', 'not_contains'],
  bare: true,
};
/** `field=value` and nothing else. */
export const exactFilter: Filter = { type: 'string', operators: [], bare: true };
export const flagFilter: Filter = { type: 'boolean', operators: [], bare: true };
export const enumFilter = (values: readonly string[]): Filter => ({ ...textFilter, values });

/** Every list has these. */
export const commonFilters: FilterSet = {
  ids: { type: 'string', operators: ['in'], bare: false },
  created_date: dateFilter,
  updated_date: dateFilter,
  trackstar_created_date: dateFilter,
  trackstar_updated_date: dateFilter,
  trackstar_tags: { type: 'tags', operators: ['contains', 'not_contains'], bare: false },
};

export const bareEnumFilter = (values: readonly string[]): Filter => ({ ...exactFilter, values });
