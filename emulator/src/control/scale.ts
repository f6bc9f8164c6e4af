import { eq, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { ApiProblem, invalid, notFound } from '../http/problems.js';
import { resourcesOf } from '../resources/index.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import { isSynced, ofResource } from '../routes/records-access.js';
import { connections, records } from '../storage/schema.js';
import { MARK, templatesOf } from './copies.js';

/** Copies in one transaction: enough to be fast, few enough that others get their turn. */
const BATCH = 10_000;
const TEMPLATES = 200;
/** Stands in a template where the date of the copy belongs. */
const DATE = '~@~';

/** A resource by its path without the first slash (`wms/orders`) or by its function name (`get_orders`). */
export function requireResource(connection: Pick<Connection, 'integrationType'>, name: string) {
  const known = resourcesOf(connection.integrationType);
  const found = known.find(
    (each) => resourceKey(each) === name || each.path === name || each.functionName === name,
  );
  if (found) return found;
  throw invalid('json', {
    resource: [`Unknown resource. Known are: ${known.map(resourceKey).join(', ')}.`],
  });
}

/**
 * Adds records like those that a resource has until it has `count`; nobody is told by webhook. The copies are made in
 * the database, in batches; what was made stays when the call is cut off, and the next one goes on from there.
 */
export async function scaleRecords(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  count: number,
): Promise<{ added: number; total: number }> {
  if (!(await isSynced(deps, connection, resource))) {
    throw new ApiProblem(
      409,
      `The initial sync of ${resourceKey(resource)} is not done. Wait for it and try again.`,
    );
  }
  const rows = await deps.db.orm
    .select({ data: records.data, tags: records.tags })
    .from(records)
    .where(ofResource(connection, resource))
    .orderBy(records.id)
    .limit(TEMPLATES);
  if (rows.length === 0) {
    throw new ApiProblem(
      409,
      `There is no record in ${resourceKey(resource)} to make others like.`,
    );
  }
  const marked = templatesOf(
    resource,
    rows.map(({ data }) => data),
  );
  const templates = marked.map((data, at) => ({
    at,
    id: data.id,
    data: JSON.stringify({ ...data, created_date: DATE }),
    tags: rows[at]?.tags ?? [],
    created: data.created_date,
    updated: data.updated_date,
  }));
  const [counted] = await deps.db.orm
    .select({ total: sql<number>`count(*)::int` })
    .from(records)
    .where(ofResource(connection, resource));
  const before = counted?.total ?? 0;
  let total = before;
  let next = before;
  while (total < count) {
    const size = Math.min(BATCH, count - total);
    const numbers = { from: next, to: next + size - 1 };
    total += await addCopies(deps, connection, resource, templates, numbers);
    next += size;
  }
  return { added: total - before, total };
}

/**
 * Made at different times, up to a day before their model, so that filters by date have something to tell apart. The
 * dates are put into the text, since changing a parsed record costs as much as parsing it.
 */
const COPIES = `
with added as (
  insert into records (connection_id, resource, id, data, tags, created_date, updated_date, trackstar_created_date, trackstar_updated_date)
  select $1, $2, replace(model.id, '${MARK}', n::text),
    replace(replace(model.data, '${MARK}', n::text), '${DATE}', to_char(made.created at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::jsonb,
    model.tags, made.created, model.updated, $3, $3
  from generate_series($4::bigint, $5::bigint) as n
  join jsonb_to_recordset($6::text::jsonb) as model (at bigint, id text, data text, tags jsonb, created timestamptz, updated timestamptz)
    on model.at = n % $7::bigint
  cross join lateral (select model.created - (n * 7 % 86400) * interval '1 second' as created) as made
  on conflict do nothing returning 1
)
select count(*)::int as added from added`;

async function addCopies(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  templates: object[],
  { from, to }: { from: number; to: number },
): Promise<number> {
  return deps.db.transaction(async (tx) => {
    const alive = await tx.orm
      .select({ id: connections.id })
      .from(connections)
      .where(eq(connections.id, connection.id))
      .for('key share');
    if (alive.length === 0) throw notFound('connection', connection.id);
    const now = deps.now().toISOString();
    const { rows } = await tx.executeSql(COPIES, [
      connection.id,
      resourceKey(resource),
      now,
      from,
      to,
      JSON.stringify(templates),
      templates.length,
    ]);
    return (rows[0] as { added: number }).added;
  });
}
