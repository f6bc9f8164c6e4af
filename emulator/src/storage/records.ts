import { and, eq, sql } from 'drizzle-orm';
import { type Resource, resourceKey } from '../resources/resource.js';
import type { Sql } from './database.js';
import { inBatches } from './in-batches.js';
import { records } from './schema.js';

export type RecordRow = typeof records.$inferSelect;

/** What a write did to one record; `before` is null for a new one. */
export interface RecordChange {
  resource: Resource;
  id: string;
  before: RecordRow | null;
  after: RecordRow;
}

type Row = Record<string, unknown>;

/**
 * Adds or replaces records and says what changed. What is as it was keeps the date of its last change and is not in the
 * answer. A row may carry `trackstar_tags`; without them a record keeps its tags. Give the answer to `emitRecordChanges`.
 */
export async function saveRecords(
  tx: Sql,
  connection: { id: string },
  resource: Resource,
  rows: Row[],
  now: Date,
  { isSync = false }: { /** They come from the source. */ isSync?: boolean } = {},
): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const values of inBatches(rowsOf(resource, rows))) {
    // New ones first: whoever is not among them exists now, so that it can be locked and compared.
    const added = await insert(tx, connection, resource, values, now, !isSync)
      .onConflictDoNothing()
      .returning();
    changes.push(...added.map((after) => ({ resource, id: after.id, before: null, after })));
    const isNew = new Set(added.map(({ id }) => id));
    const known = values.filter(({ id }) => !isNew.has(id));
    if (known.length > 0)
      changes.push(...(await replace(tx, connection, resource, known, now, isSync)));
  }
  return changes;
}

/** As `saveRecords`, for an initial sync, whose records nobody is told of: one statement, and no look at what was. */
export async function loadRecords(
  tx: Sql,
  connection: { id: string },
  resource: Resource,
  rows: Row[],
  now: Date,
): Promise<void> {
  for (const values of inBatches(rowsOf(resource, rows))) {
    await insert(tx, connection, resource, values, now, false).onConflictDoUpdate({
      target,
      set: newer(now),
      setWhere: sql`${records.data} is distinct from excluded.data`,
    });
  }
}

/** Replaces the tags of a record. Undefined when there is no such record, null when it has them already. */
export async function tagRecord(
  tx: Sql,
  connection: { id: string },
  resource: Resource,
  id: string,
  tags: unknown[],
  now: Date,
): Promise<RecordChange | null | undefined> {
  const isIt = ofRecords(connection.id, resource, [id]);
  const [before] = await tx.orm.select().from(records).where(isIt).for('update');
  if (!before) return undefined;
  const [after] = await tx.orm
    .update(records)
    .set({ tags, trackstarUpdatedDate: now })
    .where(and(isIt, sql`${records.tags} is distinct from ${JSON.stringify(tags)}::jsonb`))
    .returning();
  return after ? { resource, id, before, after } : null;
}

interface NewRow {
  id: string;
  data: Row;
  tags: unknown[] | undefined;
}

/** In one order everywhere, so that two writers of the same records cannot lock each other out; the last of an id counts. */
function rowsOf(resource: Resource, rows: Row[]): NewRow[] {
  const parsed = rows.map(({ trackstar_tags: tags, ...fields }): [string, NewRow] => {
    const data = resource.schema.parse(fields) as Row;
    const id = String(data.id);
    return [id, { id, data, tags: tags as unknown[] | undefined }];
  });
  return [...new Map(parsed).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const target = [records.connectionId, records.resource, records.id];

const newer = (now: Date) => ({
  data: sql`excluded.data`,
  createdDate: sql`excluded.created_date`,
  updatedDate: sql`excluded.updated_date`,
  trackstarUpdatedDate: now,
});

/** All rows in one parameter: a parameter for each value takes many times as long. */
function insert(
  tx: Sql,
  connection: { id: string },
  resource: Resource,
  values: NewRow[],
  now: Date,
  isWrittenHere: boolean,
) {
  const at = sql`${now.toISOString()}::timestamptz`;
  return tx.orm.insert(records).select(
    sql`select ${connection.id}::text, ${resourceKey(resource)}::text, row.id, row.data, coalesce(row.tags, '[]'),
      (row.data->>'created_date')::timestamptz, (row.data->>'updated_date')::timestamptz, ${at}, ${at}, ${isWrittenHere}::boolean
      from jsonb_to_recordset(${JSON.stringify(values)}::text::jsonb) as row (id text, data jsonb, tags jsonb)`,
  );
}

async function replace(
  tx: Sql,
  connection: { id: string },
  resource: Resource,
  values: NewRow[],
  now: Date,
  isSync: boolean,
): Promise<RecordChange[]> {
  const ids = values.map(({ id }) => id);
  const before = await tx.orm
    .select()
    .from(records)
    .where(ofRecords(connection.id, resource, ids))
    .orderBy(records.id)
    .for('update');
  const known = new Map(before.map((row) => [row.id, row]));
  // The statement sets the tags of all, so a row without any brings those that the record has.
  const withTags = values.map((row) => ({ ...row, tags: row.tags ?? known.get(row.id)?.tags }));
  const after = await insert(tx, connection, resource, withTags, now, !isSync)
    .onConflictDoUpdate({
      target,
      set: { ...newer(now), tags: sql`excluded.tags`, writtenHere: !isSync },
      setWhere: and(
        sql`(${records.data}, ${records.tags}) is distinct from (excluded.data, excluded.tags)`,
        isSync ? eq(records.writtenHere, false) : undefined,
      ),
    })
    .returning();
  return after.map((row) => ({
    resource,
    id: row.id,
    before: known.get(row.id) ?? null,
    after: row,
  }));
}

const ofRecords = (connectionId: string, resource: Resource, ids: string[]) =>
  and(
    eq(records.connectionId, connectionId),
    eq(records.resource, resourceKey(resource)),
    sql`${records.id} = any(${sql.param(ids)}::text[])`,
  );
