import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.js';
import { actingOf } from './acting.js';
import { isRead, type KeyEnv, type TokenEnv } from './auth.js';
import { ApiProblem } from './problems.js';

interface Window {
  ends: number;
  used: number;
}

/** Counts calls in fixed windows that begin on whole seconds. */
function createCounter(deps: Deps) {
  const windows = new Map<string, Window>();
  return (scope: string, limit: number, seconds: number) => {
    const now = Math.floor(deps.now().getTime() / 1000);
    let window = windows.get(scope);
    if (!window || window.ends <= now) {
      if (windows.size > 10_000) windows.clear();
      window = { ends: now + seconds, used: 0 };
      windows.set(scope, window);
    }
    window.used += 1;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(limit - window.used, 0)),
      'x-ratelimit-reset': String(window.ends),
    };
    if (window.used > limit) {
      const wait = String(window.ends - now);
      throw new ApiProblem(
        429,
        `Too many requests: at most ${limit} in ${seconds} s. Try again in ${wait} s.`,
        {
          headers: { ...headers, 'retry-after': wait },
        },
      );
    }
    return headers;
  };
}

const counters = new WeakMap<Deps, ReturnType<typeof createCounter>>();

/** One for all routes: the budget of a token is not one for each of them. */
function counterOf(deps: Deps) {
  const counter = counters.get(deps) ?? createCounter(deps);
  counters.set(deps, counter);
  return counter;
}

/** Reads: 10 a second. Writes: 50 a second. Each access token, and each API key where there is none, has its own. */
export function rateLimit(deps: Deps) {
  const count = counterOf(deps);
  return createMiddleware<KeyEnv & Partial<TokenEnv>>(async (c, next) => {
    if (!deps.options.rateLimits || actingOf(c)) return next();
    const connection = c.get('connection' as never) as { id: string } | undefined;
    const who = connection ? `connection ${connection.id}` : `key ${c.get('apiKey').id}`;
    const headers = isRead(c.req.method)
      ? count(`${who} read`, 10, 1)
      : count(`${who} write`, 50, 1);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return next();
  });
}

/** One call a minute for each API key and path. */
export function oncePerMinute(deps: Deps) {
  const count = counterOf(deps);
  return createMiddleware<KeyEnv>(async (c, next) => {
    if (!deps.options.rateLimits || actingOf(c)) return next();
    const headers = count(`${c.get('apiKey').id} ${c.req.path}`, 1, 60);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return next();
  });
}
