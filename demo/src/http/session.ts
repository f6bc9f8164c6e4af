import { setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { parse } from 'hono/utils/cookie';
import type { Deps } from '../deps.js';
import { createMerchant, findMerchant, type Merchant } from '../storage/merchants.js';
import { Problem } from './problem.js';

/*
 * A stand-in for a login: who opens the page for the first time becomes a new merchant, and a cookie that scripts
 * cannot read says so from then on. `authorize` of a real app would ask its own accounts.
 */

const COOKIE = 'northstar_session';
const YEAR = 365 * 86_400;

export interface MerchantEnv {
  Variables: { merchant: Merchant };
}

/** The merchant who calls, if any. */
export const merchantOf = (deps: Deps, request: Request): Promise<Merchant | undefined> =>
  findMerchant(deps.db, parse(request.headers.get('cookie') ?? '', COOKIE)[COOKIE]);

/** For the page itself: the merchant who calls, a new one if there is none. */
export const startSession = (deps: Deps) =>
  createMiddleware(async (c, next) => {
    const known = await merchantOf(deps, c.req.raw);
    if (!known) {
      const { sessionToken } = await createMerchant(deps.db);
      setCookie(c, COOKIE, sessionToken, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        maxAge: YEAR,
      });
    }
    await next();
  });

/** For the calls of the page: they need the session that the page began. */
export const requireSession = (deps: Deps) =>
  createMiddleware<MerchantEnv>(async (c, next) => {
    const merchant = await merchantOf(deps, c.req.raw);
    if (!merchant) {
      throw new Problem(401, 'no_session', 'Your session has ended. Reload the page.');
    }
    c.set('merchant', merchant);
    await next();
  });
