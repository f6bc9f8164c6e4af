import { asc, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { canonicalName, findIntegration } from '../connectors/integrations.js';
import { faultKinds, revokedCredentials, vendorCalls, vendorFaults } from '../connectors/schema.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import { type KeyEnv, requireApiKey, requireFullKey } from '../http/auth.js';
import { readBody } from '../http/body.js';
import { invalid, notFound } from '../http/problems.js';
import { verticals } from '../resources/index.js';
import { connections } from '../storage/schema.js';
import { randomId } from '../storage/secrets.js';

/*
 * Faults of the simulated vendors, for tests:
 * POST /_emulator/faults { kind, times, integration_name?, connection_id?, calls?, ... } makes the next calls go wrong,
 * POST /_emulator/revoke-credentials { connection_id } makes every call go wrong until the connection is linked again.
 */

const FaultBody = z.strictObject({
  kind: z.enum(faultKinds),
  /** How many calls go wrong. */
  times: z.int().min(1).max(1_000_000).default(1),
  integration_name: z.string().min(1).max(255).optional(),
  connection_id: z.string().min(1).max(255).optional(),
  calls: z.array(z.enum(vendorCalls)).min(1).optional(),
  /** For `slow` and `timeout`: how long the vendor takes. */
  latency_ms: z.int().min(0).max(600_000).default(1000),
  /** For `rate_limit`: seconds. */
  retry_after: z.int().min(0).max(86_400).default(1),
  /** For `refusal`: the status that the write is answered with. */
  status: z.int().min(400).max(499).default(400),
  /** What the vendor says. */
  message: z.string().min(1).max(1000).optional(),
});
const RevokeBody = z.strictObject({ connection_id: z.string().min(1).max(255) });

type Fault = typeof vendorFaults.$inferSelect;

const wireFault = (fault: Fault) => ({
  id: fault.id,
  kind: fault.kind,
  remaining: fault.remaining,
  integration_name: fault.integrationName,
  connection_id: fault.connectionId,
  calls: fault.calls,
  latency_ms: fault.latency,
  retry_after: fault.retryAfter,
  status: fault.status,
  message: fault.message,
  created_at: wireDate(fault.createdAt),
});

export function controlFaultRoutes(deps: Deps) {
  const app = new Hono<KeyEnv>();
  app.use(requireApiKey(deps), requireFullKey);

  const requireConnection = async (id: string) => {
    const found = await deps.db.orm
      .select({ id: connections.id })
      .from(connections)
      .where(eq(connections.id, id));
    if (found.length === 0) throw notFound('connection', id);
  };

  app.get('/faults', async (c) => {
    const rows = await deps.db.orm
      .select()
      .from(vendorFaults)
      .orderBy(asc(vendorFaults.createdAt), asc(vendorFaults.id));
    return c.json({ data: rows.map(wireFault) });
  });

  app.post('/faults', async (c) => {
    const body = await readBody(c, FaultBody);
    const calls = body.calls ?? (body.kind === 'refusal' ? ['push'] : [...vendorCalls]);
    if (body.kind === 'refusal' && calls.some((call) => call !== 'push')) {
      throw invalid('json', { calls: ['Only a write (push) can be refused.'] });
    }
    const name = body.integration_name;
    if (name !== undefined && !verticals.some((type) => findIntegration(type, name))) {
      throw invalid('json', { integration_name: ['There is no such integration.'] });
    }
    if (body.connection_id !== undefined) await requireConnection(body.connection_id);
    const [fault] = await deps.db.orm
      .insert(vendorFaults)
      .values({
        id: randomId(),
        integrationName: name === undefined ? null : canonicalName(name),
        connectionId: body.connection_id ?? null,
        calls: calls as Fault['calls'],
        kind: body.kind,
        remaining: body.times,
        latency: body.latency_ms,
        retryAfter: body.retry_after,
        status: body.status,
        message: body.message ?? null,
        createdAt: deps.now(),
      })
      .returning();
    return c.json({ data: wireFault(fault as Fault) }, 201);
  });

  app.delete('/faults', async (c) => {
    const gone = await deps.db.orm.delete(vendorFaults).returning({ id: vendorFaults.id });
    return c.json({ deleted: gone.length });
  });

  app.delete('/faults/:id', async (c) => {
    const id = c.req.param('id');
    const gone = await deps.db.orm
      .delete(vendorFaults)
      .where(eq(vendorFaults.id, id))
      .returning({ id: vendorFaults.id });
    if (gone.length === 0) throw notFound('fault', id);
    return c.json({ deleted: 1 });
  });

  app.post('/revoke-credentials', async (c) => {
    const { connection_id: connectionId } = await readBody(c, RevokeBody);
    await requireConnection(connectionId);
    await deps.db.orm
      .insert(revokedCredentials)
      .values({ connectionId, revokedAt: deps.now() })
      .onConflictDoNothing();
    return c.json({ connection_id: connectionId, revoked: true });
  });

  return app;
}
