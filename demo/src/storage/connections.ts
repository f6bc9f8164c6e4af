import { and, desc, eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { connections } from './schema.js';

export type StoredConnection = typeof connections.$inferSelect;

/** A merchant's own connections, the newest first. */
export const connectionsOf = (db: Database, merchantId: string): Promise<StoredConnection[]> =>
  db.orm
    .select()
    .from(connections)
    .where(eq(connections.merchantId, merchantId))
    .orderBy(desc(connections.createdAt), desc(connections.id));

/** A merchant's own connection; another merchant's is as good as none. */
export async function findConnection(
  db: Database,
  merchantId: string,
  id: string,
): Promise<StoredConnection | undefined> {
  const [found] = await db.orm
    .select()
    .from(connections)
    .where(and(eq(connections.merchantId, merchantId), eq(connections.id, id)));
  return found;
}

/** Stores a connection, or does nothing new when this merchant has it already. False when another merchant has it. */
export async function saveConnection(
  db: Database,
  connection: Omit<StoredConnection, 'createdAt'>,
): Promise<boolean> {
  const { integrationName, accessTokenSealed } = connection;
  const saved = await db.orm
    .insert(connections)
    .values(connection)
    .onConflictDoUpdate({
      target: connections.id,
      set: { integrationName, accessTokenSealed },
      setWhere: eq(connections.merchantId, connection.merchantId),
    })
    .returning({ id: connections.id });
  return saved.length > 0;
}
