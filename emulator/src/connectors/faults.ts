import { setTimeout as sleep } from 'node:timers/promises';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Sql } from '../storage/database.js';
import type { CheckResult, Connector, VendorAccount } from './connector.js';
import type { Integration } from './integrations.js';
import { revokedCredentials, type VendorCall, vendorFaults } from './schema.js';
import {
  CredentialsRefused,
  VendorRateLimited,
  VendorRefused,
  VendorUnavailable,
} from './vendor-errors.js';

type Fault = typeof vendorFaults.$inferSelect;

/** Has a simulated vendor misbehave as the faults in the database say, whichever process asks it. */
export function withFaults(db: Sql, integration: Integration, connector: Connector): Connector {
  const { display } = integration;
  const meet = async (call: VendorCall, account: VendorAccount | null, signal?: AbortSignal) => {
    const fault = await takeFault(db, integration, call, account?.connectionId ?? null);
    if (fault) await suffer(display, fault, signal);
    if (account && (await isRevoked(db, account.connectionId))) {
      throw new CredentialsRefused(`${display} no longer accepts the credentials. Connect again.`);
    }
  };
  return {
    fields: connector.fields,

    async check(credentials, functions): Promise<CheckResult> {
      try {
        // Nobody's outage keeps the sandbox from being made.
        if (!integration.isSandbox) await meet('check', null);
      } catch (error) {
        if (error instanceof VendorUnavailable) return { outcome: 'unavailable' };
        throw error;
      }
      return connector.check(credentials, functions);
    },

    async pull(request) {
      await meet('pull', request, request.signal);
      return connector.pull(request);
    },

    async push(request) {
      await meet('push', request, request.signal);
      return connector.push(request);
    },
  };
}

/** Uses up one call of the oldest fault that applies. */
async function takeFault(
  db: Sql,
  integration: Integration,
  call: VendorCall,
  connectionId: string | null,
): Promise<Fault | undefined> {
  const applies = and(
    or(isNull(vendorFaults.integrationName), eq(vendorFaults.integrationName, integration.name)),
    connectionId === null
      ? isNull(vendorFaults.connectionId)
      : or(isNull(vendorFaults.connectionId), eq(vendorFaults.connectionId, connectionId)),
    sql`${vendorFaults.calls} ? ${call}`,
    sql`${vendorFaults.remaining} > 0`,
  );
  const oldest = db.orm
    .select({ id: vendorFaults.id })
    .from(vendorFaults)
    .where(applies)
    .orderBy(asc(vendorFaults.createdAt), asc(vendorFaults.id))
    .limit(1)
    .for('update', { skipLocked: true });
  const [taken] = await db.orm
    .update(vendorFaults)
    .set({ remaining: sql`${vendorFaults.remaining} - 1` })
    .where(eq(vendorFaults.id, sql`(${oldest})`))
    .returning();
  if (taken?.remaining === 0) {
    await db.orm.delete(vendorFaults).where(eq(vendorFaults.id, taken.id));
  }
  return taken;
}

async function suffer(display: string, fault: Fault, signal?: AbortSignal): Promise<void> {
  const say = (text: string) => fault.message ?? `${display} ${text}`;
  switch (fault.kind) {
    case 'slow':
      await sleep(fault.latency, undefined, { signal });
      return;
    case 'timeout':
      await sleep(fault.latency, undefined, { signal });
      throw new VendorUnavailable(say('did not answer in time.'));
    case 'outage':
      throw new VendorUnavailable(say('is not answering.'));
    case 'rate_limit':
      throw new VendorRateLimited(say('has had too many requests.'), fault.retryAfter);
    case 'refusal':
      throw new VendorRefused(fault.status, say('refused this write.'));
    default:
      fault.kind satisfies never;
  }
}

async function isRevoked(db: Sql, connectionId: string): Promise<boolean> {
  const found = await db.orm
    .select({ connectionId: revokedCredentials.connectionId })
    .from(revokedCredentials)
    .where(eq(revokedCredentials.connectionId, connectionId));
  return found.length > 0;
}

/** A re-link brings credentials that the vendor knows. */
export async function forgetRevocation(tx: Sql, connectionId: string): Promise<void> {
  await tx.orm.delete(revokedCredentials).where(eq(revokedCredentials.connectionId, connectionId));
}
