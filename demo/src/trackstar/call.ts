import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { codeOf, TrackstarError } from './trackstar-error.js';

export interface TrackstarOptions {
  baseUrl: string;
  apiKey: string;
  /** Milliseconds to wait for an answer. Default 10,000. */
  timeout?: number;
}

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  /** Of the connection that is read. */
  accessToken?: string;
  body?: unknown;
}

const TRIES = 3;

/** Sends a call and reads its answer; waits out rate limits. Throws nothing but `TrackstarError`. */
export async function call<Schema extends z.ZodType>(
  options: TrackstarOptions,
  request: Call,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const place = `${request.method} ${request.path.split('?')[0]}`;
  for (let attempt = 1; ; attempt++) {
    const response = await send(options, request, place);
    if (response.status === 429 && attempt < TRIES) {
      await sleep(Math.min(Number(response.headers.get('retry-after')) || 1, 5) * 1000);
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new TrackstarError(
        codeOf(response.status),
        `Trackstar answered ${place} with ${response.status}.`,
        response.status,
      );
    }
    const parsed = schema.safeParse(await response.json().catch(() => undefined));
    if (parsed.success) return parsed.data;
    const fields = parsed.error.issues.map((issue) => issue.path.join('.')).slice(0, 5);
    throw new TrackstarError(
      'trackstar_failed',
      `Trackstar's answer to ${place} is not what we know: ${fields.join(', ')}.`,
      response.status,
    );
  }
}

async function send(options: TrackstarOptions, request: Call, place: string): Promise<Response> {
  const { accessToken, body } = request;
  try {
    return await fetch(options.baseUrl + request.path, {
      method: request.method,
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeout ?? 10_000),
      headers: {
        'x-trackstar-api-key': options.apiKey,
        ...(accessToken === undefined ? {} : { 'x-trackstar-access-token': accessToken }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    throw new TrackstarError(
      'trackstar_unreachable',
      `Trackstar cannot be reached for ${place}: ${cause?.code ?? name}.`,
    );
  }
}
