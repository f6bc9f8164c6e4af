import { and, eq, inArray } from 'drizzle-orm';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import type { Sql } from '../storage/database.js';
import { connectionErrors } from '../storage/schema.js';
import { emitEvent } from '../webhooks/emit.js';
import { affectedEndpoints } from '../wire/connection-error.js';

type ConnectionError = typeof connectionErrors.$inferSelect;

export interface Failure {
  /** One function, or `EVERYTHING`. */
  functionName: string;
  errorMessage: string;
  preventingSync: boolean;
}

/** Puts an error on the connection, or brings the one that is there up to date, and tells of it. */
export async function raiseError(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  failure: Failure,
): Promise<void> {
  const now = deps.now();
  const isIt = and(
    eq(connectionErrors.connectionId, connection.id),
    eq(connectionErrors.functionName, failure.functionName),
  );
  const [before] = await tx.orm.select().from(connectionErrors).where(isIt);
  const [after] = await tx.orm
    .insert(connectionErrors)
    .values({ ...failure, connectionId: connection.id, firstSeen: now, lastSeen: now })
    .onConflictDoUpdate({
      target: [connectionErrors.connectionId, connectionErrors.functionName],
      set: { ...failure, lastSeen: now },
    })
    .returning();
  if (!after) return;
  const data = wireErrorEvent(connection, after);
  if (!before) {
    await emitEvent(deps, tx, { connection, eventType: 'connection-error.created', data });
    return;
  }
  const seen = wireDate(before.lastSeen);
  await emitEvent(deps, tx, {
    connection,
    eventType: 'connection-error.updated',
    data,
    previousAttributes: {
      last_seen: seen,
      updated_date: seen,
      ...(before.errorMessage === after.errorMessage ? {} : { error_message: before.errorMessage }),
    },
  });
}

/** Takes errors off the connection and tells of each; without names all of them. */
export async function clearErrors(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  functionNames?: string[],
): Promise<void> {
  const gone = await tx.orm
    .delete(connectionErrors)
    .where(
      and(
        eq(connectionErrors.connectionId, connection.id),
        functionNames && inArray(connectionErrors.functionName, functionNames),
      ),
    )
    .returning();
  for (const error of gone) {
    const data = wireErrorEvent(connection, error);
    await emitEvent(deps, tx, { connection, eventType: 'connection-error.deleted', data });
  }
}

function wireErrorEvent(connection: Connection, error: ConnectionError) {
  const endpoints = affectedEndpoints(connection, error);
  const path = endpoints[0]?.endpoint.split(' ')[1] ?? '/';
  return {
    // Where a simulated vendor would have its API.
    failed_url: `https://${connection.integrationName}.example${path}`,
    affected_endpoints: endpoints,
    integration_name: connection.integrationName,
    error_message: error.errorMessage,
    created_date: wireDate(error.firstSeen),
    updated_date: wireDate(error.lastSeen),
    last_seen: wireDate(error.lastSeen),
  };
}
