import { and, eq } from 'drizzle-orm';
import { carrierFiles } from '../carrier-files/schema.js';
import { forgetRevocation } from '../connectors/faults.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { scheduleInitialSync } from '../sync/schedule-initial-sync.js';
import { syncJobs } from '../sync/schema.js';
import { lockSyncs } from '../sync/sync-job.js';
import { emitEvent } from '../webhooks/emit.js';
import type { Sql } from './database.js';
import { connections, type Permission, records, syncSchedules } from './schema.js';
import { randomId, randomToken } from './secrets.js';

/** What a finished Link attempt, or the sandbox, says about the connection to be. */
export interface Grant {
  integrationName: string;
  integrationType: string;
  customerId: string | null;
  account: string | null;
  accountHash: string;
  permissions: Permission[];
  disabledFunctions: string[];
  /** `{ identity, credentials }` as JSON. */
  credentials: string;
}

const credentialsPlace = (id: string) => `connections.credentials/${id}`;
const tokenPlace = (id: string) => `connections.access_token/${id}`;

/** Whose account at the vendor this is. */
export const openIdentity = (deps: Deps, connection: Connection): string =>
  JSON.parse(deps.secrets.open(credentialsPlace(connection.id), connection.credentialsSealed))
    .identity;

export const openAccessToken = (deps: Deps, connection: Connection): string =>
  deps.secrets.open(tokenPlace(connection.id), connection.accessTokenSealed);

/** Makes the connection, its schedules and its first job; the caller's transaction makes that all or nothing. */
export async function createConnection(
  deps: Deps,
  tx: Sql,
  grant: Grant,
  generatedSandbox: string | null = null,
): Promise<Connection> {
  const id = randomId();
  const accessToken = randomToken('trackstar_');
  const { credentials, ...columns } = grant;
  const [connection] = await tx.orm
    .insert(connections)
    .values({
      ...columns,
      id,
      accessTokenHash: deps.secrets.hash('access-token', accessToken),
      accessTokenSealed: deps.secrets.seal(tokenPlace(id), accessToken),
      credentialsSealed: deps.secrets.seal(credentialsPlace(id), credentials),
      createdAt: deps.now(),
      generatedSandbox,
    })
    .returning();
  if (!connection) throw new Error('The connection was not stored.');
  await emitEvent(deps, tx, {
    connection,
    eventType: 'connection.created',
    data: { created_date: wireDate(connection.createdAt) },
    secrets: { access_token: accessToken },
  });
  await scheduleInitialSync(deps, tx, connection, randomId());
  return connection;
}

/** New credentials for the same account: the connection keeps id, token and history. */
export async function relinkConnection(
  deps: Deps,
  tx: Sql,
  id: string,
  grant: Grant,
): Promise<Connection | undefined> {
  await lockSyncs(tx, id);
  const [connection] = await tx.orm
    .update(connections)
    .set({
      credentialsSealed: deps.secrets.seal(credentialsPlace(id), grant.credentials),
      permissions: grant.permissions,
      disabledFunctions: grant.disabledFunctions,
      ...(grant.customerId === null ? {} : { customerId: grant.customerId }),
    })
    .where(and(eq(connections.id, id), eq(connections.accountHash, grant.accountHash)))
    .returning();
  if (!connection) return undefined;
  await forgetRevocation(tx, id);
  await scheduleInitialSync(deps, tx, connection, randomId());
  return connection;
}

/** Empties the generated sandbox and begins again from the first record, under the same id and token. */
export async function restartConnection(deps: Deps, tx: Sql, id: string): Promise<Connection> {
  await lockSyncs(tx, id);
  const [connection] = await tx.orm
    .update(connections)
    .set({ createdAt: deps.now() })
    .where(eq(connections.id, id))
    .returning();
  if (!connection) throw new Error('The sandbox is gone.');
  await tx.orm.delete(records).where(eq(records.connectionId, id));
  await tx.orm.delete(carrierFiles).where(eq(carrierFiles.connectionId, id));
  await tx.orm.delete(syncSchedules).where(eq(syncSchedules.connectionId, id));
  await tx.orm.delete(syncJobs).where(eq(syncJobs.connectionId, id));
  await scheduleInitialSync(deps, tx, connection, randomId());
  return connection;
}

/** Removes a connection with all that it holds; its token is dead at once, and its jobs find nothing to do. */
export async function deleteConnection(deps: Deps, id: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockSyncs(tx, id);
    const [connection] = await tx.orm.delete(connections).where(eq(connections.id, id)).returning();
    if (!connection) return;
    await emitEvent(deps, tx, {
      connection,
      eventType: 'connection.deleted',
      data: { deleted_date: wireDate(deps.now()) },
    });
  });
}
