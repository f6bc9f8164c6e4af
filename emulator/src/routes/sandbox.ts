import { eq } from 'drizzle-orm';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { ApiProblem } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { isVertical, resourcesOf, verticals } from '../resources/index.js';
import { createConnection, restartConnection } from '../storage/connections.js';
import { connections } from '../storage/schema.js';
import { exchangeSchema, wireExchange } from '../wire/connection.js';
import { addSimulations } from './sandbox-simulate.js';

const generateSandbox = apiRoute({
  method: 'post',
  path: '/generate-sandbox/{integration_type}',
  operationId: 'generateSandbox',
  summary: 'Make or renew the sandbox of a vertical',
  description:
    'There is one for each vertical: always the same connection, each time with fresh data.',
  tag: 'Sandbox',
  auth: 'key',
  request: { params: pathParams('integration_type') },
  answer: exchangeSchema,
  errors: [404],
});

export function sandboxRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  app.use(requireApiKey(deps), rateLimit(deps));

  app.openapi(generateSandbox, async (c) => {
    const { integration_type: type } = c.req.valid('param');
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
      // There is nothing to lock before the first one, and two processes may make it at the same time.
      await tx.executeSql('select pg_advisory_xact_lock(hashtext($1))', [`sandbox/${type}`]);
      const [existing] = await tx.orm
        .select({ id: connections.id })
        .from(connections)
        .where(eq(connections.generatedSandbox, type))
        .for('no key update');
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

  addSimulations(app, deps);
  return app;
}
