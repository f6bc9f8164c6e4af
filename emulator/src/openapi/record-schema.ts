import { z } from '@hono/zod-openapi';
import type { Resource } from '../resources/resource.js';
import { date } from '../resources/shapes.js';

const made = new WeakMap<Resource, z.ZodObject>();

export const tagSchema = z
  .union([z.string(), z.record(z.string(), z.string())])
  .openapi('TrackstarTag');

/** The whole record as the API answers it, under the name that it has in the document. */
export function recordSchema(resource: Resource): z.ZodObject {
  const known = made.get(resource);
  if (known) return known;
  const schema = z
    .object({
      ...resource.schema.shape,
      ...(resource.isTaggable && { trackstar_tags: z.array(tagSchema) }),
      trackstar_created_date: date,
      trackstar_updated_date: date,
    })
    .openapi(resource.name);
  made.set(resource, schema);
  return schema;
}
