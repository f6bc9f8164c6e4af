import { z } from '@hono/zod-openapi';
import { findIntegration, type Integration } from '../connectors/integrations.js';
import { apiRoute, pathParams } from '../http/api-route.js';
import { requireApiKey } from '../http/auth.js';
import { notFound, notImplemented } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { bodyName } from '../openapi/write-bodies.js';
import { writesOf } from '../resources/index.js';
import { writeShape } from '../resources/write-shape.js';
import type { RecordApp } from './records.js';
import { requireFunction } from './records-access.js';

const kinds = ['orders', 'products', 'kits', 'returns', 'inbound-shipments'];

const methodQuery = z.strictObject({
  method: z.enum(['POST', 'PUT']).describe('Of the write whose body is asked for.'),
});

/** It has a `$ref` as well, which tools would take for one of the document's own. */
const metaSchema = z
  .looseObject({
    $schema: z.string(),
    definitions: z.record(z.string(), z.unknown()),
    has_connection_specific_fields: z.boolean().optional(),
  })
  .openapi('WriteMeta');

/** The bodies of creates and updates as JSON Schema, in the older way. */
export function addMeta({ app, deps, middleware }: RecordApp): void {
  for (const kind of kinds) {
    const of = kind.replaceAll('-', ' ');
    const name = kind.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());
    const shared = {
      method: 'get' as const,
      tag: 'wms',
      answer: metaSchema,
      errors: [403 as const, 404 as const, 501 as const],
    };

    const ofConnection = apiRoute({
      ...shared,
      path: `/wms/${kind}/meta`,
      operationId: `getWms${name}Meta`,
      summary: `Get the body that the connection takes for ${of}`,
      auth: 'token',
      middleware,
      request: { query: methodQuery },
    });
    app.openapi(ofConnection, async (c) => {
      const connection = c.get('connection');
      const write = findBody(kind, c.req.valid('query').method);
      requireFunction(connection, 'wms', write.functionName);
      const integration = findIntegration('wms', connection.integrationName);
      if (!integration) throw notFound('integration', connection.integrationName);
      return c.json(metaOf(integration, write));
    });

    const ofIntegration = apiRoute({
      ...shared,
      path: `/wms/${kind}/meta/{integration_name}`,
      operationId: `getWms${name}MetaOfIntegration`,
      summary: `Get the body that an integration takes for ${of}`,
      auth: 'key',
      middleware: [requireApiKey(deps), rateLimit(deps)],
      request: { query: methodQuery, params: pathParams('integration_name') },
    });
    app.openapi(ofIntegration, (c) => {
      const { integration_name } = c.req.valid('param');
      const integration = findIntegration('wms', integration_name);
      if (!integration) throw notFound('integration', integration_name);
      const write = findBody(kind, c.req.valid('query').method);
      if (!integration.writes.includes(write.functionName)) {
        throw notImplemented(write.functionName, integration.display);
      }
      return c.json({ ...metaOf(integration, write), has_connection_specific_fields: false });
    });
  }
}

function findBody(kind: string, method: 'POST' | 'PUT') {
  const path = new RegExp(method === 'POST' ? `^/wms/${kind}$` : `^/wms/${kind}/\\{\\w+\\}$`);
  const found = writesOf('wms').find(
    ({ write }) => path.test(write.path) && write.method === method.toLowerCase(),
  );
  if (!found) throw new Error(`There is no ${method} for ${kind}.`);
  return found.write;
}

function metaOf(integration: Integration, write: ReturnType<typeof findBody>) {
  const { schema } = writeShape(write, integration);
  const { $schema, ...json } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const name = bodyName(write);
  return { $schema, definitions: { [name]: json }, $ref: `#/definitions/${name}` };
}
