/** What a list answers with: one page. */
export interface Page<Item> {
  data: Item[];
  /** Where the next page begins; null on the last one. */
  next_token: string | null;
  /** Matching records on all pages together. */
  total_count: number;
}

/** What a call about one thing answers with. */
export interface Item<Data> {
  data: Data;
}

/** What a write answers with: the record as it is now. */
export interface Written<Data> extends Item<Data> {
  id: string;
  /** Fields of the body that the integration ignored. */
  unused_fields: string[];
}

/** What every list can be asked for. */
export interface ListQuery {
  /** Records on each page, 1 to 1000. Default: what the API takes, which is 1000 for records. */
  limit?: number;
  /** Where to begin: the `next_token` of a page. Default: at the first one. */
  page_token?: string;
}

type Many = 'in' | 'nin' | 'in-insensitive';
type Part = 'contains' | 'not_contains' | 'contains-insensitive';

/**
 * What a field of a list is asked for: a value as such, where `Bare` allows it, or by operators, of which all must hold.
 * `in` and `nin` take up to 100 values. Dates are `Date` objects, or text as the API has it: `2026-01-31T12:00:00Z`.
 */
export type Filter<Value, Operator extends string, Bare = Value> =
  | Bare
  | {
      readonly [Each in Operator]?: Each extends Many
        ? readonly Value[]
        : Each extends Part
          ? string
          : Value;
    };
