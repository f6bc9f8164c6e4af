import { and, type SQL, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import { ofResource } from '../routes/records-access.js';
import { records } from '../storage/schema.js';

/** Counts with filters, each for the version of the records that it was counted at. */
const counted = new WeakMap<Deps, Map<string, number>>();
const KEPT = 500;

/**
 * How many records match. Without filters the database keeps that number; with filters they are counted once for all
 * pages, and again when a record of the kind has changed.
 */
export async function countMatching(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  conditions: SQL[],
  conditionsKey: string,
): Promise<number> {
  const { rows } = await deps.db.executeSql(
    'select total::int as total, version::text as version from record_counts where connection_id = $1 and resource = $2',
    [connection.id, resourceKey(resource)],
  );
  const [kept] = rows as { total: number; version: string }[];
  if (!kept) return 0;
  if (conditions.length === 0) return kept.total;
  const cache = counted.get(deps) ?? new Map<string, number>();
  counted.set(deps, cache);
  const key = `${connection.id} ${resource.path} ${kept.version} ${conditionsKey}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const [found] = await deps.db.orm
    .select({ total: sql<number>`count(*)::int` })
    .from(records)
    .where(and(ofResource(connection, resource), ...conditions));
  const total = found?.total ?? 0;
  cache.set(key, total);
  const oldest = cache.keys().next().value;
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return total;
}
