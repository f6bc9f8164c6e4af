import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { readLinkBody } from '../http/body.js';
import { requireOwnPage } from '../http/own-page.js';
import { webPage } from '../http/web-page.js';
import { end, findSignIn, receiveCallback, type SignIn } from '../oauth/callback.js';
import { confirmSignIn } from '../oauth/confirm.js';
import { startSignIn } from '../oauth/start.js';
import { findSessionOptions } from '../storage/link-sessions.js';
import { readSettings } from '../storage/settings.js';

const PATH = '/link/oauth';
const text = z.string().min(1).max(4096);
const StartBody = z.object({ proof: text });
const CallbackBody = z.object({ state: text, code: text.optional(), error: text.optional() });
const ConfirmBody = z.object({ state: text, isAccepted: z.boolean() });

const cookieName = (id: string) => `trackstar_sign_in_${id}`;

/** The calls, and the page, of the window in which a person signs in at a vendor. */
export function linkOauthRoutes(deps: Deps) {
  const app = new Hono();

  const find = (c: Context, state: string) =>
    findSignIn(deps, { state, cookieOf: (id) => getCookie(c, cookieName(id)) });

  app.post('/start', requireOwnPage, async (c) => {
    const { proof } = await readLinkBody(c, StartBody);
    // The cookie belongs to the name that this window was opened under, so the vendor comes back to that one.
    const redirectUri = new URL(`${PATH}/callback`, c.req.url).href;
    const { id, cookie, vendorUrl } = await startSignIn(deps, proof, redirectUri);
    setCookie(c, cookieName(id), cookie, {
      httpOnly: true,
      sameSite: 'Lax',
      path: PATH,
      maxAge: 600,
    });
    return c.json({ vendorUrl });
  });

  app.post('/callback', requireOwnPage, async (c) => {
    const { state, code, error } = await readLinkBody(c, CallbackBody);
    const signIn = await find(c, state);
    const result = await receiveCallback(deps, signIn, { code, error });
    if (result.outcome !== 'authorized') forget(c, signIn);
    return c.json({ ...result, ...(await describe(deps, signIn)) });
  });

  app.post('/confirm', requireOwnPage, async (c) => {
    const { state, isAccepted } = await readLinkBody(c, ConfirmBody);
    const signIn = await find(c, state);
    if (isAccepted) await confirmSignIn(deps, signIn);
    else await end(deps, signIn, 'denied');
    forget(c, signIn);
    return c.json({ isAccepted });
  });

  for (const page of ['start', 'callback']) {
    app.route(
      `/${page}`,
      webPage({
        name: 'link',
        base: `${PATH}/${page}`,
        index: 'oauth.html',
        frameAncestors: () => "'none'",
      }),
    );
  }
  return app;
}

const forget = (c: Context, { id }: SignIn) => deleteCookie(c, cookieName(id), { path: PATH });

/** Who it is about, for the words of the window. */
async function describe(deps: Deps, { sessionId, integrationName }: SignIn) {
  const { organizationName, branding } = await readSettings(deps.db);
  const { integrationType } = await findSessionOptions(deps, sessionId);
  return {
    organization: { name: organizationName, logoUrl: branding.logo, color: branding.color },
    system: findIntegration(integrationType, integrationName)?.display ?? integrationName,
  };
}
