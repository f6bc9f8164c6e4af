import { z } from '@hono/zod-openapi';
import type { Integration } from '../connectors/integrations.js';
import { writesOf } from '../resources/index.js';
import { writeShape } from '../resources/write-shape.js';
import { pathParameters } from './path-parameters.js';
import { bodyName } from './write-bodies.js';

/** What an integration can be written with: a document of its writes and their bodies alone. */
export function writeInfo(integration: Integration) {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, unknown> = {};
  for (const { write } of writesOf(integration.type)) {
    if (!integration.writes.includes(write.functionName)) continue;
    const { schema } = writeShape(write, integration);
    const name = bodyName(write);
    const hasBody = Object.keys(schema.shape).length > 0;
    if (hasBody) {
      const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
      schemas[name] = json;
    }
    paths[write.path] = {
      ...paths[write.path],
      [write.method]: {
        operationId: write.functionName,
        summary: write.summary,
        parameters: pathParameters(write.path),
        ...(hasBody && {
          requestBody: {
            required: !schema.safeParse({}).success,
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
          },
        }),
        responses: { 200: { description: 'The record after the write.' } },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: `Writes of ${integration.display}`, version: '1' },
    paths,
    components: { schemas },
  };
}
