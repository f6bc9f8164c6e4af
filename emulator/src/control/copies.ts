import type { Resource } from '../resources/resource.js';

/** Stands in a template where the number of the copy belongs. */
export const MARK = '~#~';

type Row = Record<string, unknown>;

/**
 * Turns records into templates of others like them. What names only this record (its id, its number, the ids of its
 * shipments) gets a mark; what names something else (products, warehouses, carriers) stays, so relations stay true.
 */
export function templatesOf(resource: Pick<Resource, 'relations'>, rows: Row[]): Row[] {
  const related = new Set(resource.relations.map(({ field }) => field));
  const owners = new Map<string, Set<number>>();
  rows.forEach((row, at) => {
    walk(row, '', (path, value) => {
      if (!related.has(path) && isName(path)) {
        owners.set(value, (owners.get(value) ?? new Set()).add(at));
      }
      return value;
    });
  });
  const isOwn = (value: string) => owners.get(value)?.size === 1;
  return rows.map(
    (row) =>
      walk(row, '', (path, value) =>
        !related.has(path) && isOwn(value) ? `${value}-${MARK}` : value,
      ) as Row,
  );
}

const isName = (path: string) => /(^|[._])(id|number)$/.test(path);

/** Every text of a record with its path, in the form that relations use: `line_items[].product_id`. */
function walk(
  value: unknown,
  path: string,
  change: (path: string, text: string) => string,
): unknown {
  if (typeof value === 'string') return change(path, value);
  if (Array.isArray(value)) return value.map((each) => walk(each, `${path}[]`, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      walk(each, path === '' ? name : `${path}.${name}`, change),
    ]),
  );
}
