import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Integration } from '../connectors/integrations.js';
import type { AnyWrite } from './write.js';

interface WriteShape {
  /** Closed: what is not in it is refused. */
  schema: z.ZodObject;
  required: string[];
  optional: string[];
  /** Fields that the integration takes and does nothing with. */
  ignored: string[];
}

const isOptional = (schema: z.ZodType) => schema.safeParse(undefined).success;

/** One in six of what is optional; which ones, follows from the names. */
const isIgnored = (integration: Integration, write: AnyWrite, field: string) =>
  createHash('sha256')
    .update(`${integration.name} ${write.functionName} ${field}`)
    .digest()
    .readUInt32BE(0) %
    6 ===
  0;

/**
 * The body that an integration takes. Real ones narrow the base in ways that nobody documents, so ours need what the
 * sandbox needs, take all of the base, and a few of them ignore a field or two.
 */
export function writeShape(write: AnyWrite, integration: Integration): WriteShape {
  const schema: z.ZodObject = integration.isSandbox
    ? write.sandbox
    : z.strictObject({ ...write.base.shape, ...write.sandbox.shape });
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  const optional = fields.filter(([, field]) => isOptional(field)).map(([name]) => name);
  return {
    schema,
    required: fields.map(([name]) => name).filter((name) => !optional.includes(name)),
    optional,
    ignored: integration.isSandbox
      ? []
      : optional.filter((name) => name !== 'trackstar_tags' && isIgnored(integration, write, name)),
  };
}
