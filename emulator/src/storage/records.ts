import { sql } from 'drizzle-orm';
import { type Resource, resourceKey } from '../resources/resource.js';
import type { Sql } from './database.js';
import { records } from './schema.js';

export type RecordRow = typeof records.$inferSelect;

/** Adds or replaces records; what did not change keeps the date of its last change. */
export async function saveRecords(
  tx: Sql,
  connectionId: string,
  resource: Resource,
  rows: Record<string, unknown>[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const parsed = rows.map((row) => resource.schema.parse(row) as Record<string, unknown>);
  await tx.orm
    .insert(records)
    .values(
      parsed.map((data) => ({
        connectionId,
        resource: resourceKey(resource),
        id: String(data.id),
        data,
        createdDate: new Date(String(data.created_date)),
        updatedDate: new Date(String(data.updated_date)),
        trackstarCreatedDate: now,
        trackstarUpdatedDate: now,
      })),
    )
    .onConflictDoUpdate({
      target: [records.connectionId, records.resource, records.id],
      set: {
        data: sql`excluded.data`,
        createdDate: sql`excluded.created_date`,
        updatedDate: sql`excluded.updated_date`,
        trackstarUpdatedDate: now,
      },
      setWhere: sql`${records.data} is distinct from excluded.data`,
    });
}
