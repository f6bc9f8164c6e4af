import { z } from '@hono/zod-openapi';
import { findIntegration, integrationsOf } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { oncePerMinute, rateLimit } from '../http/rate-limit.js';
import { writeInfo } from '../openapi/write-info.js';
import { isVertical } from '../resources/index.js';
import { integrationSchema, wireIntegration } from '../wire/integration.js';

const answer = z.object({ data: z.array(integrationSchema) });

/** What each integration can do. The paths that begin with the type are older names for the same. */
export function integrationRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  const middleware = [requireApiKey(deps), oncePerMinute(deps)];

  const paths = [
    ['/integrations/{integration_type}', ''],
    ['/{integration_type}/integrations', 'Alias'],
  ] as const;
  for (const [path, alias] of paths) {
    const shared = {
      method: 'get' as const,
      tag: 'Integrations',
      auth: 'key' as const,
      middleware,
      answer,
      errors: [404 as const],
      ...(alias && { deprecated: true }),
    };
    const list = apiRoute({
      ...shared,
      path,
      operationId: `listIntegrations${alias}`,
      summary: 'List the integrations of a vertical',
      request: { params: pathParams('integration_type') },
    });
    app.openapi(list, (c) => {
      const { integration_type: type } = c.req.valid('param');
      if (!isVertical(type)) throw notFound('integration type', type);
      return c.json({ data: integrationsOf(type).map(wireIntegration) });
    });

    const one = apiRoute({
      ...shared,
      path: `${path}/{integration_name}`,
      operationId: `getIntegration${alias}`,
      summary: 'Get one integration',
      request: { params: pathParams('integration_type', 'integration_name') },
    });
    app.openapi(one, (c) => {
      const { integration_type: type, integration_name: name } = c.req.valid('param');
      const integration = findIntegration(type, name);
      if (!integration) throw notFound('integration', name);
      return c.json({ data: [wireIntegration(integration)] });
    });
  }

  const info = apiRoute({
    method: 'get',
    path: '/integrations/{integration_type}/{integration_name}/write-info',
    operationId: 'getWriteInfo',
    summary: 'Get the bodies that an integration takes, as an OpenAPI document',
    tag: 'Integrations',
    auth: 'key',
    middleware: [requireApiKey(deps), rateLimit(deps)],
    request: { params: pathParams('integration_type', 'integration_name') },
    answer: z.object({
      openapi: z.literal('3.1.0'),
      paths: z.record(z.string(), z.unknown()),
      components: z.record(z.string(), z.unknown()),
    }),
    errors: [404],
  });
  app.openapi(info, (c) => {
    const { integration_type: type, integration_name: name } = c.req.valid('param');
    const integration = findIntegration(type, name);
    if (!integration) throw notFound('integration', name);
    return c.json(writeInfo(integration));
  });

  return app;
}
