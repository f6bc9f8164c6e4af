import type { ErrorHandler, NotFoundHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from '../deps.js';
import { TrackstarError } from '../trackstar/trackstar-error.js';
import { Problem } from './problem.js';

/** The one place where errors become answers. */
export const answerErrors =
  (log: Logger): ErrorHandler =>
  (error, c) => {
    const answer = (status: ContentfulStatusCode, code: string, text: string) =>
      c.json({ error: text, code }, status);
    if (error instanceof Problem) return answer(error.status, error.code, error.message);
    const place = `${c.req.method} ${c.req.routePath}`;
    if (error instanceof TrackstarError) {
      log.error(`${place}: ${error.message}`);
      return answer(502, error.code, wordsFor(error));
    }
    log.error(`${place} failed: ${describe(error)}`);
    return answer(500, 'internal', 'Something went wrong here. Please try again.');
  };

export const answerNotFound: NotFoundHandler = (c) =>
  c.json({ error: `There is no ${c.req.method} ${c.req.path}.`, code: 'not_found' }, 404);

/** What the person is told: what to do, and nothing of how we talk to Trackstar. */
export function wordsFor(error: TrackstarError): string {
  switch (error.code) {
    case 'trackstar_unreachable':
      return 'Trackstar cannot be reached at the moment. Please try again in a minute.';
    case 'trackstar_busy':
      return 'Trackstar is busy at the moment. Please try again in a few seconds.';
    case 'trackstar_key_refused':
      return 'Trackstar did not accept our API key. Our team has to look at this.';
    case 'trackstar_refused':
    case 'trackstar_failed':
      return 'Trackstar could not answer this request. Please try again.';
    default:
      return error.code satisfies never;
  }
}

/** Name and place only: messages of database errors repeat the values of their statements. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4)].join('\n');
}
