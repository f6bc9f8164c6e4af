import { Hono } from 'hono';
import { z } from 'zod';
import { accountMismatch } from '../connect/account-mismatch.js';
import { checkCredentials } from '../connect/check-credentials.js';
import { openSession } from '../connect/open-session.js';
import { relinkedConnection } from '../connect/relinked.js';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { readLinkBody } from '../http/body.js';
import { mayEmbed } from '../http/embedding.js';
import { requireOwnPage } from '../http/own-page.js';
import { LinkProblem } from '../http/problems.js';
import { finishMagicLink } from '../magic-links/finish.js';
import { openMagicLink } from '../magic-links/open.js';
import { prepareSignIn } from '../oauth/prepare.js';
import { signInResults } from '../oauth/results.js';
import { addAttempt, copyAttempt, finishAttempt } from '../storage/link-attempts.js';
import { findLinkToken, findSession, requireLive } from '../storage/link-sessions.js';
import { readSettings } from '../storage/settings.js';

/*
 * The Link page's own API, in the order of its screens:
 * session (intro and picker) -> credentials, or sign-ins at the vendor (form and permissions) -> finish.
 */

const text = z.string().max(255);
const names = z.array(text).max(500).nullish();
const SessionBody = z.object({
  linkToken: z.string().min(1).max(4096),
  embedderOrigin: z.string().min(1).max(2048),
  options: z
    .object({
      integrationType: text.nullish(),
      sandbox: z.boolean().nullish(),
      integrationAllowList: names,
      integrationBlockList: names,
      integrationsWithEndpoints: names,
      disabledFunctions: names,
      connectionId: text.nullish(),
    })
    .nullish(),
  /** The session before, whose link token has ended, and what was accepted in it. */
  renews: z.object({ sessionToken: z.string().max(4096), attemptId: text }).nullish(),
});
const MagicBody = z.object({
  secret: z.string().min(1).max(4096),
  renews: SessionBody.shape.renews,
});
const CredentialsBody = z.object({
  integrationName: text,
  credentials: z.record(text, z.string()),
});
const SignInBody = z.object({ integrationName: text });
const ResultsBody = z.object({ ids: z.array(text).max(50) });
const FinishBody = z.object({ attemptId: text });

export function linkSessionRoutes(deps: Deps) {
  const app = new Hono();
  app.use(requireOwnPage);

  app.post('/', async (c) => {
    const { linkToken, embedderOrigin, options, renews } = await readLinkBody(c, SessionBody);
    const settings = await readSettings(deps.db);
    if (!mayEmbed(settings, embedderOrigin)) {
      throw new LinkProblem(
        403,
        'origin_not_allowed',
        'This app may not open this page. Ask its makers to allow its address.',
      );
    }
    const token = await findLinkToken(deps, linkToken);
    if (options?.connectionId && options.connectionId !== token.connectionId) {
      throw new LinkProblem(
        401,
        'link_token_invalid',
        'The link token was not made for this connection. Make it with the connection_id.',
      );
    }
    const { session, answer } = await openSession(deps, {
      token,
      settings,
      embedderOrigin,
      picker: {
        integrationType: options?.integrationType ?? 'wms',
        sandbox: options?.sandbox ?? false,
        integrationAllowList: options?.integrationAllowList ?? [],
        integrationBlockList: options?.integrationBlockList ?? [],
        integrationsWithEndpoints: options?.integrationsWithEndpoints ?? [],
      },
      disabledFunctions: [
        ...new Set([...settings.disabledFunctions, ...(options?.disabledFunctions ?? [])]),
      ],
    });
    const attempt = renews ? await copyAttempt(deps, renews, { session, token }) : null;
    return c.json({ ...answer, attempt }, 201);
  });

  app.post('/magic', async (c) => {
    const { secret, renews } = await readLinkBody(c, MagicBody);
    const { session, token, answer } = await openMagicLink(deps, secret);
    const attempt = renews ? await copyAttempt(deps, renews, { session, token }) : null;
    return c.json({ ...answer, attempt }, 201);
  });

  app.post('/credentials', async (c) => {
    const { session, token } = await findSession(deps, c.req.header('authorization'));
    requireLive(deps, token);
    const { integrationName, credentials } = await readLinkBody(c, CredentialsBody);
    const { integrationType, integrationNames, disabledFunctions } = session.options;
    const integration = findIntegration(integrationType, integrationName);
    if (!integration || !integrationNames.includes(integration.name)) {
      throw new LinkProblem(
        404,
        'unknown_integration',
        'This system is not on the list. Choose another one.',
      );
    }
    const checked = await checkCredentials(deps, integration, credentials, {
      disabledFunctions,
      customerId: token.customerId,
      connectionId: token.connectionId,
    });
    const relinked = await relinkedConnection(deps, token);
    if (relinked && relinked.accountHash !== checked.accountHash) throw accountMismatch();
    return c.json(await addAttempt(deps, deps.db, session, checked));
  });

  app.post('/sign-ins', async (c) => {
    const { session, token } = await findSession(deps, c.req.header('authorization'));
    requireLive(deps, token);
    const { integrationName } = await readLinkBody(c, SignInBody);
    return c.json(await prepareSignIn(deps, session, integrationName), 201);
  });

  app.post('/sign-ins/results', async (c) => {
    const { session } = await findSession(deps, c.req.header('authorization'));
    const { ids } = await readLinkBody(c, ResultsBody);
    return c.json({ results: await signInResults(deps, session, ids) });
  });

  app.post('/finish', async (c) => {
    const { session, token } = await findSession(deps, c.req.header('authorization'));
    const { attemptId } = await readLinkBody(c, FinishBody);
    const finish = token.magicLinkId ? finishMagicLink : finishAttempt;
    return c.json(await finish(deps, session, token, attemptId));
  });

  return app;
}
