import type { Context, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { fieldErrors } from './field-errors.js';
import { isJson } from './host.js';
import { ApiProblem, invalid, LinkProblem } from './problems.js';

const MAX_BYTES = 1024 * 1024;

const read = new WeakMap<Request, Promise<Buffer>>();

/** The whole body, however it is sent and however often it is asked for; no more of it is read than the limit. */
export function readBytes(c: Context, limit = MAX_BYTES): Promise<Buffer> {
  const known = read.get(c.req.raw) ?? readAll(c.req.raw, limit);
  read.set(c.req.raw, known);
  return known;
}

async function readAll(request: Request, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) {
      // The rest stays unread, so nobody may send another request after it.
      const headers = { connection: 'close' };
      const megabytes = Math.round(limit / 1024 / 1024);
      throw new ApiProblem(413, `The body is too big. The limit is ${megabytes} MB.`, { headers });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const readText = async (c: Context) => (await readBytes(c)).toString('utf8');

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

const notJson = () =>
  new ApiProblem(422, 'The body is not valid JSON. Send a JSON object, without NUL characters.', {
    detail: { json: { _body: ['Not valid JSON.'] } },
  });

/** The JSON of a public API call, unchecked. An empty body counts as `{}`. */
export async function readJson(c: Context): Promise<unknown> {
  const text = await readText(c);
  const value = text.trim() === '' ? {} : parseJson(text);
  if (value === undefined) throw notJson();
  return value;
}

/** The body of a public API call. An empty one counts as `{}`. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await readJson(c));
  if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
  return parsed.data;
}

/** Reads the body for the validator of a declared route, which would take any amount of it. */
export const bufferJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type');
  const text = await readText(c);
  if (text.trim() !== '') {
    if (!isJson(c.req.raw.headers)) {
      throw new ApiProblem(422, 'Send the body as application/json.', {
        detail: { headers: { 'content-type': ['Must be application/json.'] } },
      });
    }
    if (parseJson(text) === undefined) throw notJson();
  }
  const buffered = text.trim() === '' && type !== undefined ? '{}' : text;
  // Hono keeps promises here, whatever its types say.
  c.req.bodyCache.text = Promise.resolve(buffered) as never;
  await next();
};

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
