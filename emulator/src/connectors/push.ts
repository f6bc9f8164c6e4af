import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { IntegrationProblem, notImplemented } from '../http/problems.js';
import { openIdentity } from '../storage/connections.js';
import { findIntegration } from './integrations.js';
import {
  CredentialsRefused,
  VendorRateLimited,
  VendorRefused,
  VendorUnavailable,
} from './vendor-errors.js';

/** Function name of the write, its body, and the record that it is about, if that exists already. */
export interface VendorWrite {
  action: string;
  body: Record<string, unknown>;
  recordId?: string;
}

/**
 * Has the vendor behind the connection do a write, before anything of it is stored. Returns when the vendor agreed; else
 * throws the problem to answer with. It takes as long as the vendor does: never call it inside a transaction.
 */
export async function pushToVendor(
  deps: Deps,
  connection: Connection,
  write: VendorWrite,
): Promise<void> {
  const { integrationType, integrationName } = connection;
  const integration = findIntegration(integrationType, integrationName);
  if (!integration) {
    throw notImplemented(write.action, integrationName);
  }
  try {
    await deps.connectorOf(integration).push({
      ...write,
      connectionId: connection.id,
      identity: openIdentity(deps, connection),
      connectedAt: connection.createdAt,
    });
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  if (error instanceof VendorRefused) return new IntegrationProblem(error.status, error.message);
  if (error instanceof CredentialsRefused) return new IntegrationProblem(401, error.message);
  if (error instanceof VendorRateLimited) {
    const headers = { 'retry-after': String(error.retryAfter) };
    return new IntegrationProblem(429, error.message, headers);
  }
  if (error instanceof VendorUnavailable) return new IntegrationProblem(502, error.message);
  return error;
}
