import { and, eq } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { ApiProblem, notImplemented } from '../http/problems.js';
import { type Resource, resourceKey, type Vertical } from '../resources/resource.js';
import { records, syncSchedules } from '../storage/schema.js';

export const ofResource = (connection: Connection, resource: Pick<Resource, 'path'>) =>
  and(eq(records.connectionId, connection.id), eq(records.resource, resourceKey(resource)));

/** 501 for what the integration has no endpoint for, and 403 for what is switched off. */
export function requireFunction(
  connection: Connection,
  vertical: Vertical,
  functionName: string,
): void {
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  const isThere =
    connection.integrationType === vertical &&
    (integration?.reads.includes(functionName) || integration?.writes.includes(functionName));
  if (!isThere) {
    const name = integration?.display ?? connection.integrationName;
    throw notImplemented(functionName, name);
  }
  requireEnabled(connection, functionName);
}

/** 403 for what is switched off. What the organization has switched off, its connections have from their beginning. */
export function requireEnabled(connection: Connection, functionName: string): void {
  if (connection.disabledFunctions.includes(functionName)) {
    throw new ApiProblem(403, `${functionName} is disabled for this connection`);
  }
}

/** Nothing can be read before the whole initial sync of the resource is done. */
export async function isSynced(
  deps: Deps,
  connection: Connection,
  resource: Resource,
): Promise<boolean> {
  const [schedule] = await deps.db.orm
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
