import { z } from '@hono/zod-openapi';
import { findIntegration } from '../connectors/integrations.js';
import type { AnyWrite } from '../resources/write.js';
import { writeShape } from '../resources/write-shape.js';

/** Name of its body's schema. */
export const bodyName = (write: AnyWrite) =>
  `${write.operationId.charAt(0).toUpperCase()}${write.operationId.slice(1)}Body`;

/** Any integration but the sandbox takes all of the base; what each of them needs, `write-info` tells. */
const anyVendor = (write: AnyWrite) => {
  const vertical = write.path.split('/')[1] ?? '';
  const sandbox = findIntegration(vertical, 'sandbox');
  if (!sandbox) throw new Error(`There is no sandbox for ${vertical}.`);
  return writeShape(write, { ...sandbox, name: '', isSandbox: false }).schema;
};

/**
 * The body of a write in the document. Its handler checks it, since what may be in it depends on the connection; the
 * schema is given as JSON Schema, which the router leaves alone.
 */
export function requestBodyOf(write: AnyWrite) {
  const schema = anyVendor(write);
  if (Object.keys(schema.shape).length === 0) return {};
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return {
    request: {
      body: {
        required: !schema.safeParse({}).success,
        content: { 'application/json': { schema: { title: bodyName(write), ...json } as never } },
      },
    },
  };
}
