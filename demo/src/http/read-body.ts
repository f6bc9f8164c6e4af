import type { Context } from 'hono';
import type { z } from 'zod';
import { Problem } from './problem.js';

/** The JSON body in the shape asked for. Says which field is wrong, never what was in it. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    throw new Problem(400, 'invalid_json', 'The body is not JSON.');
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the body');
  throw new Problem(
    422,
    'invalid_body',
    `Missing or malformed: ${[...new Set(fields)].join(', ')}.`,
  );
}
