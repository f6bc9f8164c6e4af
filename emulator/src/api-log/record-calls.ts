import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.js';
import { actingOf } from '../http/acting.js';
import type { ApiKey, Connection } from '../http/auth.js';
import { isJson } from '../http/host.js';

/** Pages, their own calls and the control of the emulator itself are not among them. */
const PUBLIC =
  /^\/(link\/(token|exchange)|connections|integrations|magic-links|sandbox|schedules|webhook[\w-]*|wms|cart|carrier|freight)(\/|$)/;
const MAX_BODY = 64 * 1024;

/** Records calls of the public API. What the dashboard does on its own behalf is not a call of somebody's app. */
export const recordCalls = ({ apiLog, now }: Deps) =>
  createMiddleware(async (c, next) => {
    if (actingOf(c) || !PUBLIC.test(c.req.path)) return next();
    const at = now();
    const started = performance.now();
    const sent = copyOfBody(c);
    const answered = watchJson(c);
    await next();
    const url = new URL(c.req.url);
    const call = {
      requestId: c.get('requestId') as string,
      at,
      method: c.req.method,
      path: url.pathname,
      query: url.search,
      status: c.res.status,
      durationMs: performance.now() - started,
      apiKeyId: (c.get('apiKey') as ApiKey | undefined)?.id ?? null,
      connectionId: (c.get('connection') as Connection | undefined)?.id ?? null,
    };
    const responseBody = answered.value ?? note(c.res.headers.get('content-type'));
    if (!sent) return apiLog.record({ ...call, requestBody: undefined, responseBody });
    // Reading goes on after the answer; it has the whole body, which is small.
    void sent
      .then((requestBody) => apiLog.record({ ...call, requestBody, responseBody }))
      .catch(() => apiLog.record({ ...call, requestBody: undefined, responseBody }));
  });

const note = (type: string | null) => (type ? `(${type}, not recorded)` : undefined);

/** The value itself is cheaper to keep than a copy of the bytes that it becomes. */
function watchJson(c: Context): { value: unknown } {
  const seen = { value: undefined as unknown };
  const json = c.json.bind(c) as (...args: unknown[]) => Response;
  c.json = ((value: unknown, ...rest: unknown[]) => {
    seen.value = value;
    return json(value, ...rest);
  }) as typeof c.json;
  return seen;
}

function copyOfBody(c: Context): Promise<unknown> | undefined {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || !c.req.raw.body) return undefined;
  const { headers } = c.req.raw;
  const tooMuch = note(headers.get('content-type') ?? 'no type');
  const length = Number(headers.get('content-length') ?? 0);
  if (!isJson(headers) || length > MAX_BODY) return Promise.resolve(tooMuch);
  const copy = c.req.raw.clone().body;
  return copy ? readJson(copy, tooMuch) : undefined;
}

async function readJson(stream: ReadableStream<Uint8Array>, tooMuch: unknown): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    // Leaving the loop ends this copy; the handler goes on with its own.
    if (size > MAX_BODY) return tooMuch;
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
