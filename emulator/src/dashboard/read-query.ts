import type { Context } from 'hono';
import type { z } from 'zod';
import { invalid } from '../http/problems.js';

/** The query of a call from the dashboard, checked. */
export function readQuery<T>(c: Context, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(c.req.query());
  if (parsed.success) return parsed.data;
  const fields: Record<string, string[]> = Object.create(null);
  for (const { path, message } of parsed.error.issues) fields[path.join('.')] = [message];
  throw invalid('query', fields);
}
