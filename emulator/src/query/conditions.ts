import { type SQL, sql } from 'drizzle-orm';
import { records } from '../storage/schema.js';
import { type Condition, normalDate } from './parse.js';

/** Columns of their own; every other field is looked up in the record. */
const columns: Record<string, SQL> = {
  ids: sql`${records.id}`,
  created_date: sql`${records.createdDate}`,
  updated_date: sql`${records.updatedDate}`,
  trackstar_created_date: sql`date_trunc('second', ${records.trackstarCreatedDate})`,
  trackstar_updated_date: sql`date_trunc('second', ${records.trackstarUpdatedDate})`,
};

/** A condition in SQL. A field without a value is not equal to anything, so `neq`, `nin` and `not_contains` keep it. */
export function toSql(condition: Condition): SQL {
  const { field, filter, operator, values } = condition;
  if (filter.type === 'tags') return tagCondition(operator === 'not_contains', values);
  const column = columns[field] ?? sql`(${records.data} ->> ${field})`;
  if (filter.type === 'date-time') {
    const time = columns[field] ?? sql`(${records.data} ->> ${field})::timestamptz`;
    const dates = values.map(
      (value) => sql`${new Date(normalDate(value)).toISOString()}::timestamptz`,
    );
    return compare(time, operator, dates);
  }
  if (filter.type === 'boolean') return sql`${column} = ${values[0]?.toLowerCase()}`;
  return compare(
    column,
    operator,
    values.map((value) => sql`${value}::text`),
  );
}

function compare(column: SQL, operator: Condition['operator'], values: SQL[]): SQL {
  const value = values[0] ?? sql`null`;
  const list = sql.join(values, sql`, `);
  switch (operator) {
    case 'eq':
      return sql`${column} = ${value}`;
    case 'neq':
      return sql`${column} is distinct from ${value}`;
    case 'gt':
      return sql`${column} > ${value}`;
    case 'gte':
      return sql`${column} >= ${value}`;
    case 'lt':
      return sql`${column} < ${value}`;
    case 'lte':
      return sql`${column} <= ${value}`;
    case 'in':
      return sql`${column} in (${list})`;
    case 'nin':
      return sql`(${column} is null or ${column} not in (${list}))`;
    case 'contains':
      return sql`strpos(${column}, ${value}) > 0`;
    case 'not_contains':
      return sql`coalesce(strpos(${column}, ${value}), 0) = 0`;
    case 'eq-insensitive':
      return sql`lower(${column}) = lower(${value})`;
    case 'in-insensitive':
      return sql`lower(${column}) in (${sql.join(
        values.map((each) => sql`lower(${each})`),
        sql`, `,
      )})`;
    case 'contains-insensitive':
      return sql`strpos(lower(${column}), lower(${value})) > 0`;
    default:
      return operator satisfies never;
  }
}

/** A tag is a text, or an object with one key, which a query writes as `key:value`. */
function tagCondition(isNegative: boolean, values: string[]): SQL {
  const any = values.map((value) => {
    const colon = value.indexOf(':');
    const asText = sql`${records.tags} @> ${JSON.stringify([value])}::jsonb`;
    if (colon < 1) return asText;
    const asObject = JSON.stringify([{ [value.slice(0, colon)]: value.slice(colon + 1) }]);
    return sql`${asText} or ${records.tags} @> ${asObject}::jsonb`;
  });
  const found = sql`(${sql.join(any, sql` or `)})`;
  return isNegative ? sql`not ${found}` : found;
}
