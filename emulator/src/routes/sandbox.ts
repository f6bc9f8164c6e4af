import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { ApiProblem } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { isVertical, resourcesOf, verticals } from '../resources/index.js';
import { createConnection, restartConnection } from '../storage/connections.js';
import { connections } from '../storage/schema.js';
import { wireExchange } from '../wire/connection.js';

export function sandboxRoutes(deps: Deps) {
  const app = new Hono<KeyEnv>();
  app.use(requireApiKey(deps), rateLimit(deps));

  /** One sandbox for each vertical: always the same connection, each time with fresh data. */
  app.post('/generate-sandbox/:type', async (c) => {
    const type = c.req.param('type');
    const integration = findIntegration(type, 'sandbox');
    if (!isVertical(type) || !integration) {
      throw new ApiProblem(
        404,
        `There is no sandbox of this type. There is one each of: ${verticals.join(', ')}.`,
        {
          id: type,
        },
      );
    }
    const check = await deps.connectorOf(integration).check({}, resourcesOf(type));
    if (check.outcome !== 'accepted') throw new Error('The sandbox refused its own credentials.');
    const connection = await deps.db.transaction(async (tx) => {
      const [existing] = await tx.orm
        .select({ id: connections.id })
        .from(connections)
        .where(eq(connections.generatedSandbox, type))
        .for('update');
      if (existing) return restartConnection(deps, tx, existing.id);
      const grant = {
        integrationName: integration.name,
        integrationType: type,
        customerId: null,
        account: null,
        accountHash: deps.secrets.hash('account', `${type}/${integration.name}/${check.identity}`),
        permissions: check.permissions,
        disabledFunctions: [],
        credentials: JSON.stringify({ identity: check.identity, credentials: {} }),
      };
      return createConnection(deps, tx, grant, type);
    });
    deps.queue.wake('sync');
    return c.json(wireExchange(deps, connection));
  });

  return app;
}
