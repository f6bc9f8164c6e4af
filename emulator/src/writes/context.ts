import { randomBytes, randomInt } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { wireDate } from '../data/world.js';
import type { Connection } from '../http/auth.js';
import { findByPath } from '../resources/index.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import type { Row, WriteContext } from '../resources/write.js';
import type { Sql } from '../storage/database.js';
import { type RecordChange, saveRecords } from '../storage/records.js';
import { records, syncSchedules } from '../storage/schema.js';

const resourceAt = (path: string): Resource => {
  const resource = findByPath(path);
  if (!resource) throw new Error(`There is no resource at ${path}.`);
  return resource;
};

/**
 * The connection as a write sees it. What it saves is held back and stored in one go, so that a record that is changed
 * several times in one write changes once.
 */
export function createWriteContext(tx: Sql, connection: Connection, now: Date) {
  const pending = new Map<string, Map<string, Row>>();
  const known = new Map<string, Promise<boolean>>();
  const held = (path: string) => {
    const rows = pending.get(path) ?? new Map<string, Row>();
    pending.set(path, rows);
    return rows;
  };
  const of = (path: string) =>
    and(
      eq(records.connectionId, connection.id),
      eq(records.resource, resourceKey(resourceAt(path))),
    );

  const context: WriteContext = {
    now: wireDate(now),
    newId: (kind) =>
      connection.integrationName === 'sandbox'
        ? `${kind}_id_${randomBytes(6).toString('hex')}`
        : String(randomInt(100_000_000_000, 200_000_000_000)),
    knows(path) {
      const answer = known.get(path) ?? isSynced(tx, connection, resourceAt(path));
      known.set(path, answer);
      return answer;
    },
    async first(path) {
      const rows = await tx.orm
        .select({ data: records.data })
        .from(records)
        .where(of(path))
        .orderBy(records.id)
        .limit(10);
      return rows.map(({ data }) => data);
    },
    async find(path, id) {
      const waiting = pending.get(path)?.get(id);
      if (waiting) return waiting;
      const [row] = await tx.orm
        .select({ data: records.data })
        .from(records)
        .where(and(of(path), eq(records.id, id)));
      return row?.data;
    },
    async findBy(path, field, values) {
      if (values.length === 0) return [];
      const rows = await tx.orm
        .select({ id: records.id, data: records.data })
        .from(records)
        .where(and(of(path), inArray(sql`(${records.data} ->> ${sql.raw(`'${field}'`)})`, values)))
        .orderBy(records.id)
        .limit(1000);
      const waiting = pending.get(path);
      const stored = rows.filter(({ id }) => !waiting?.has(id)).map(({ data }) => data);
      const fresh = [...(waiting?.values() ?? [])].filter((row) => values.includes(row[field]));
      return [...fresh, ...stored];
    },
    async save(path, rows) {
      if (!(await context.knows(path))) return;
      for (const row of rows) held(path).set(row.id, row);
    },
  };

  return {
    context,
    /** Holds a record of the resource that the call is about, synced or not. */
    hold: (resource: Resource, row: Row) => held(resource.path).set(row.id, row),
    async store(): Promise<RecordChange[]> {
      const changes: RecordChange[] = [];
      for (const [path, rows] of pending) {
        changes.push(
          ...(await saveRecords(tx, connection, resourceAt(path), [...rows.values()], now)),
        );
      }
      return changes;
    },
  };
}

async function isSynced(tx: Sql, connection: Connection, resource: Resource): Promise<boolean> {
  const [schedule] = await tx.orm
    .select({ isDone: syncSchedules.historicalSyncCompleted })
    .from(syncSchedules)
    .where(
      and(
        eq(syncSchedules.connectionId, connection.id),
        eq(syncSchedules.functionName, resource.functionName),
      ),
    );
  return schedule?.isDone ?? false;
}
