import type { Context } from 'hono';
import type { z } from 'zod';
import { ApiProblem, invalid, LinkProblem } from './problems.js';

const MAX_BYTES = 1024 * 1024;

/** The whole body as text, however it is sent; no more of it is read than the limit. */
async function readText(c: Context): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength;
    if (size > MAX_BYTES) {
      // The rest stays unread, so nobody may send another request after it.
      const headers = { connection: 'close' };
      throw new ApiProblem(413, 'The body is too big. The limit is 1 MB.', { headers });
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Undefined when it is not JSON, or has a NUL in a text, which the database cannot hold. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value) => {
      if (typeof value === 'string' && value.includes('\0')) throw new SyntaxError('NUL');
      return value;
    });
  } catch {
    return undefined;
  }
}

/** The body of a public API call. An empty one counts as `{}`. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(c);
  const value = text.trim() === '' ? {} : parseJson(text);
  if (value === undefined) {
    throw new ApiProblem(
      422,
      'The body is not valid JSON. Send a JSON object, without NUL characters.',
      {
        detail: { json: { _body: ['Not valid JSON.'] } },
      },
    );
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
  return parsed.data;
}

/** The body of a call from the Link page. */
export async function readLinkBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parseJson(await readText(c)));
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
