import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from '../deps.js';
import { ApiProblem, invalid, Problem } from './problems.js';

/** The one place where errors become answers. Unexpected ones are logged by name and place, and say nothing outside. */
export const answerErrors =
  (log: Logger): ErrorHandler =>
  (error, c) => {
    if (error instanceof Problem) return c.json(error.body(), error.status, error.headers);
    // The router has its own idea of what JSON may be called.
    if (error instanceof HTTPException && error.status === 415) {
      const refusal = invalid('headers', { 'content-type': ['Must be application/json.'] });
      return c.json(refusal.body(), refusal.status);
    }
    log.error(`${c.req.method} ${c.req.routePath} failed: ${describeError(error)}`);
    const body = new ApiProblem(
      500,
      'The emulator failed on this request. Its log says why.',
    ).body();
    return c.json(body, 500);
  };

export const answerNotFound: NotFoundHandler = (c) =>
  c.json(new ApiProblem(404, `There is no ${c.req.method} ${c.req.path}.`).body(), 404);

/**
 * Database errors repeat statements with their values in `message`, so of those only the code is told; the stack says
 * where.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const isDatabase = typeof code === 'string' || /query/i.test(error.constructor.name);
  const what = isDatabase
    ? `database error ${String(code ?? '')}`
    : `${error.name}: ${error.message}`;
  return [what, ...frames.slice(0, 4)].join('\n');
}
