import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import type { Row, WriteContext } from '../resources/write.js';
import type { Sql } from '../storage/database.js';
import { records } from '../storage/schema.js';
import { emitRecordChanges } from '../webhooks/emit.js';
import { wireRecord } from '../wire/record.js';
import { createWriteContext } from './context.js';

/*
 * How a record is written:
 * 1. One write of a connection at a time, so that each sees what the one before it left.
 * 2. The definition of the write says what the record is afterwards, and what else changes at the source.
 * 3. Records, webhooks and whatever `settle` adds are stored in one transaction, all or nothing.
 */

export interface WriteOrder<Answer> {
  connection: Connection;
  resource: Resource;
  /** The record that is written to; null where there is none yet. */
  id: string | null;
  apply(context: WriteContext, record: Row): Promise<Row | Row[]> | Row | Row[];
  /** Turns the stored records into the answer, in the same transaction. */
  settle(tx: Sql, written: Record<string, unknown>[]): Promise<Answer>;
}

export async function performWrite<Answer>(deps: Deps, order: WriteOrder<Answer>): Promise<Answer> {
  const { connection, resource, id } = order;
  const answer = await deps.db.transaction(async (tx) => {
    await tx.orm.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`write ${connection.id}`}, 0))`,
    );
    const now = deps.now();
    const { context, hold, store } = createWriteContext(tx, connection, now);
    const record = id === null ? null : await context.find(resource.path, id);
    if (id !== null && !record) throw notFound(resource.noun, id);
    const result = await order.apply(context, record);
    const rows = Array.isArray(result) ? result : [result];
    for (const row of rows) hold(resource, row);
    await emitRecordChanges(deps, tx, connection, await store());
    const ids = rows.map((row) => String(row.id));
    return order.settle(tx, await readBack(tx, connection, resource, ids));
  });
  deps.queue.wake('webhooks');
  return answer;
}

async function readBack(tx: Sql, connection: Connection, resource: Resource, ids: string[]) {
  const rows = await tx.orm
    .select()
    .from(records)
    .where(
      and(
        eq(records.connectionId, connection.id),
        eq(records.resource, resourceKey(resource)),
        inArray(records.id, ids),
      ),
    )
    .orderBy(records.id);
  return rows.map((row) => wireRecord(resource, row));
}
