import { z } from '@hono/zod-openapi';
import { findIntegration } from '../connectors/integrations.js';
import { verticals, writesOf } from '../resources/index.js';
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

/** The body of a write in the document. Its handler checks it, since what may be in it depends on the connection. */
function requestBodyOf(write: AnyWrite) {
  const schema = anyVendor(write);
  if (Object.keys(schema.shape).length === 0) return {};
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return {
    requestBody: {
      required: !schema.safeParse({}).success,
      content: { 'application/json': { schema: { title: bodyName(write), ...json } } },
    },
  };
}

/**
 * Completes a document with the bodies of all writes. The routes do without them: describing them takes a while, and a
 * start should not wait for what is read only here.
 */
export function addWriteBodies(paths: Record<string, Record<string, object>>): void {
  for (const { write } of verticals.flatMap(writesOf)) {
    const call = paths[write.path]?.[write.method];
    if (!call) throw new Error(`The document lacks ${write.method} ${write.path}.`);
    Object.assign(call, requestBodyOf(write));
  }
}
