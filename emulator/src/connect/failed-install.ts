import { eq } from 'drizzle-orm';
import type { Integration } from '../connectors/integrations.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { LinkProblem } from '../http/problems.js';
import { connections } from '../storage/schema.js';
import { emitEvent } from '../webhooks/emit.js';

/** Whose connection is being made, or made anew. */
export interface Install {
  customerId: string | null;
  connectionId: string | null;
  disabledFunctions: string[];
}

/** Tells the organization by webhook that a customer tried, and why the vendor said no. */
export async function announceFailedInstall(
  deps: Deps,
  { name, type }: Integration,
  { customerId, connectionId }: Install,
  { code, message }: LinkProblem,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [connection] =
      connectionId === null
        ? []
        : await tx.orm.select().from(connections).where(eq(connections.id, connectionId));
    await emitEvent(deps, tx, {
      connection: connection ?? {
        id: null,
        customerId,
        integrationName: name,
        integrationType: type,
        webhooksDisabled: false,
      },
      eventType: 'install.failed',
      data: { reason: code, error_message: message, failed_date: wireDate(deps.now()) },
    });
  });
  deps.queue.wake('webhooks');
}
