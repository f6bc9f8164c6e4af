import type { ErrorHandler, NotFoundHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { TrackstarApiError } from 'react-trackstar-link/server';
import type { Logger } from '../deps.js';
import { problemOf } from '../trackstar/problem-of.js';
import { Problem } from './problem.js';

/** The one place where errors become answers. */
export const answerErrors =
  (log: Logger): ErrorHandler =>
  (error, c) => {
    const answer = (status: ContentfulStatusCode, code: string, text: string) =>
      c.json({ error: text, code }, status);
    if (error instanceof Problem) return answer(error.status, error.code, error.message);
    const place = `${c.req.method} ${c.req.routePath}`;
    if (error instanceof TrackstarApiError) {
      log.error(`${place}: ${error.message}`);
      const problem = problemOf(error);
      return answer(problem.status, problem.code, problem.message);
    }
    log.error(`${place} failed: ${describe(error)}`);
    return answer(500, 'internal', 'Something went wrong here. Please try again.');
  };

export const answerNotFound: NotFoundHandler = (c) =>
  c.json({ error: `There is no ${c.req.method} ${c.req.path}.`, code: 'not_found' }, 404);

/** Name and place only: messages of database errors repeat the values of their statements. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4)].join('\n');
}
