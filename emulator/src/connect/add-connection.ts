import { eq } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { LinkProblem, notFound } from '../http/problems.js';
import { createConnection, relinkConnection } from '../storage/connections.js';
import { connections } from '../storage/schema.js';
import { readSettings } from '../storage/settings.js';
import { accountMismatch } from './account-mismatch.js';
import { checkCredentials } from './check-credentials.js';
import type { Install } from './failed-install.js';

export interface NewConnection {
  integrationType: string;
  integrationName: string;
  credentials: Record<string, string>;
  customerId?: string | null;
  /** Default: those that the organization has disabled. */
  disabledFunctions?: string[];
}

/**
 * Makes a connection from credentials, without a Link page: the vendor is asked, then the connection, its schedules and
 * its first job are stored, all or nothing. Throws the problems of `checkCredentials`, and `unknown_integration`.
 */
export async function addConnection(deps: Deps, wanted: NewConnection): Promise<Connection> {
  const { integrationType, integrationName, credentials, customerId = null } = wanted;
  const disabled = wanted.disabledFunctions ?? (await readSettings(deps.db)).disabledFunctions;
  const install = { disabledFunctions: disabled, customerId, connectionId: null };
  const checked = await check(deps, integrationType, integrationName, credentials, install);
  const connection = await deps.db.transaction((tx) =>
    createConnection(deps, tx, { ...checked, customerId }),
  );
  deps.queue.wake('sync');
  return connection;
}

/** New credentials for a connection, which keeps its id, its token and its data. Another account: `account_mismatch`. */
export async function reconnect(
  deps: Deps,
  connectionId: string,
  credentials: Record<string, string>,
): Promise<Connection> {
  const [known] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, connectionId));
  if (!known) throw notFound('connection', connectionId);
  const { integrationType, integrationName, disabledFunctions, customerId } = known;
  const install = { disabledFunctions, customerId, connectionId };
  const checked = await check(deps, integrationType, integrationName, credentials, install);
  const connection = await deps.db.transaction((tx) =>
    relinkConnection(deps, tx, connectionId, { ...checked, customerId: null }),
  );
  if (!connection) throw accountMismatch();
  deps.queue.wake('sync');
  return connection;
}

async function check(
  deps: Deps,
  integrationType: string,
  integrationName: string,
  credentials: Record<string, string>,
  install: Install,
) {
  const integration = findIntegration(integrationType, integrationName);
  if (!integration) {
    throw new LinkProblem(
      404,
      'unknown_integration',
      `There is no ${integrationType} integration "${integrationName}".`,
    );
  }
  return checkCredentials(deps, integration, credentials, install);
}
