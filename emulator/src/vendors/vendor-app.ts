import { Hono } from 'hono';
import { createBase } from '../app.js';
import type { Deps } from '../deps.js';
import { isSameOrigin } from '../http/host.js';
import { ApiProblem } from '../http/problems.js';
import { vendorAccounts } from './accounts.js';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request.js';
import { consentPage } from './consent-page.js';
import { grantAccess } from './grants.js';
import { styles } from './styles.js';

/** Some vendors cut the window off from whoever opened it, as a few big ones do. */
const cutOff = ['shipbob'];

/** The simulated vendors' own pages, on an origin of their own: `/:type/:name/authorize`. */
export function createVendorApp(deps: Deps, port: number) {
  const vendors = new Hono();

  vendors.get('/:type/:name/authorize', (c) => {
    const request = requestOf(deps, c.req.param(), new URL(c.req.url).searchParams);
    c.header('Content-Security-Policy', policyFor(request.redirectUri.origin));
    if (cutOff.includes(request.integration.name)) {
      c.header('Cross-Origin-Opener-Policy', 'same-origin');
    }
    return c.html(consentPage(request));
  });

  vendors.post('/:type/:name/authorize', async (c) => {
    if (!isSameOrigin(c.req.raw.headers)) {
      throw new ApiProblem(403, 'Only the consent page itself may send this.');
    }
    const request = requestOf(deps, c.req.param(), new URL(c.req.url).searchParams);
    const answer = new URL(request.redirectUri);
    answer.searchParams.set('state', request.state);
    const form = await c.req.parseBody({ all: true });
    const account = vendorAccounts(request.integration).find(({ id }) => id === form.account);
    const ticked = [form.scope ?? []].flat();
    const scopes = request.scopes.map(({ name }) => name).filter((name) => ticked.includes(name));
    if (form.decision === 'approve' && account) {
      answer.searchParams.set('code', await grantAccess(deps, request, account, scopes));
    } else {
      answer.searchParams.set('error', form.decision === 'fail' ? 'server_error' : 'access_denied');
    }
    return c.redirect(answer.href, 303);
  });

  const app = createBase(deps, port);
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Robots-Tag', 'noindex');
  });
  app.get('/vendor.css', (c) => c.body(styles, 200, { 'Content-Type': 'text/css' }));
  app.route('/', vendors);
  return app;
}

const requestOf = (
  deps: Deps,
  { type, name }: { type: string; name: string },
  params: URLSearchParams,
): AuthorizationRequest => readAuthorizationRequest(deps, type, name, params);

/** A form's target is checked again at each redirect, so the client's address stands in the policy. */
const policyFor = (clientOrigin: string) =>
  "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  `form-action 'self' ${clientOrigin}`;
