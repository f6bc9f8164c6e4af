import type { Context } from 'hono';
import type { z } from 'zod';
import { ApiProblem, invalid, LinkProblem } from './problems.js';

/** The body of a public API call. An empty one counts as `{}`. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const text = await c.req.text();
  let value: unknown = {};
  if (text.trim() !== '') {
    try {
      value = JSON.parse(text);
    } catch {
      throw new ApiProblem(422, 'The body is not valid JSON. Send a JSON object.', {
        detail: { json: { _body: ['Not valid JSON.'] } },
      });
    }
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
  return parsed.data;
}

/** The body of a call from the Link page. */
export async function readLinkBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await c.req.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const fields = Object.keys(fieldErrors(parsed.error)).join(', ');
  throw new LinkProblem(
    422,
    'invalid_request',
    `The request is not valid (${fields}). Reload the page and try again.`,
  );
}

function fieldErrors(error: z.ZodError): Record<string, string[]> {
  // Names come from outside, and one of them may be `__proto__`.
  const fields: Record<string, string[]> = Object.create(null);
  const add = (name: string, message: string) => {
    fields[name] = [...(fields[name] ?? []), message];
  };
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(path ? `${path}.${key}` : key, 'Unknown field.');
    } else {
      add(path || '_body', issue.message);
    }
  }
  return fields;
}
