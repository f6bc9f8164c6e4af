import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { accountMismatch } from '../connect/account-mismatch.js';
import { checkCredentials } from '../connect/check-credentials.js';
import { credentialFields } from '../connectors/credential-forms.js';
import { findIntegration, type Integration } from '../connectors/integrations.js';
import { pickableIntegrations } from '../connectors/picker.js';
import { testCredentials } from '../connectors/simulated.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { readLinkBody } from '../http/body.js';
import { mayEmbed } from '../http/embedding.js';
import { isJson, isSameOrigin } from '../http/host.js';
import { LinkProblem } from '../http/problems.js';
import { resourcesOf } from '../resources/index.js';
import { addAttempt, finishAttempt } from '../storage/link-attempts.js';
import {
  findLinkToken,
  findSession,
  type LinkToken,
  requireLive,
} from '../storage/link-sessions.js';
import { connections, linkSessions } from '../storage/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import { readSettings } from '../storage/settings.js';

/*
 * The Link page's own API, in the order of its screens:
 * session (intro and picker) -> credentials (form and permissions) -> finish (auth code for the app).
 */

const names = z.array(z.string().max(255)).max(500).nullish();
const SessionBody = z.object({
  linkToken: z.string().min(1).max(4096),
  embedderOrigin: z.string().min(1).max(2048),
  options: z
    .object({
      integrationType: z.string().max(255).nullish(),
      sandbox: z.boolean().nullish(),
      integrationAllowList: names,
      integrationBlockList: names,
      integrationsWithEndpoints: names,
      disabledFunctions: names,
    })
    .nullish(),
});
const CredentialsBody = z.object({
  integrationName: z.string().max(255),
  credentials: z.record(z.string().max(255), z.string()),
});
const FinishBody = z.object({ attemptId: z.string().max(255) });

const wireIntegration = (integration: Integration) => ({
  integrationName: integration.name,
  displayName: integration.display,
  category: integration.category,
  isSandbox: integration.isSandbox,
  fields: credentialFields(integration.form),
  testCredentials: testCredentials(integration),
});

export function linkSessionRoutes(deps: Deps) {
  const app = new Hono();

  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (c.req.method !== 'GET') requireOwnPage(c);
    await next();
  });

  app.post('/', async (c) => {
    const { linkToken, embedderOrigin, options } = await readLinkBody(c, SessionBody);
    const settings = await readSettings(deps.db);
    if (!mayEmbed(settings, embedderOrigin)) {
      throw new LinkProblem(
        403,
        'origin_not_allowed',
        'This app may not open this page. Ask its makers to allow its address.',
      );
    }
    const token = await findLinkToken(deps, linkToken);
    const relinked = await relinkedConnection(deps, token);
    const integrationType = relinked?.integrationType ?? options?.integrationType ?? 'wms';
    const integrations = relinked
      ? integrationOf(relinked)
      : pickableIntegrations({
          integrationType,
          sandbox: options?.sandbox ?? false,
          integrationAllowList: options?.integrationAllowList ?? undefined,
          integrationBlockList: options?.integrationBlockList ?? undefined,
          integrationsWithEndpoints: options?.integrationsWithEndpoints ?? undefined,
        });
    const disabledFunctions = [
      ...new Set([...settings.disabledFunctions, ...(options?.disabledFunctions ?? [])]),
    ];
    const sessionToken = randomToken('session_');
    await deps.db.orm.insert(linkSessions).values({
      id: randomId(),
      tokenHash: deps.secrets.hash('link-session', sessionToken),
      linkTokenId: token.id,
      options: {
        integrationType,
        integrationNames: integrations.map((integration) => integration.name),
        disabledFunctions,
      },
      createdAt: deps.now(),
      expiresAt: token.expiresAt,
    });
    const answer = {
      sessionToken,
      expiresAt: token.expiresAt.toISOString(),
      organization: {
        name: settings.organizationName,
        logoUrl: settings.branding.logo,
        color: settings.branding.color,
      },
      embedderOrigin,
      integrationType,
      dataRequested: resourcesOf(integrationType)
        .filter(({ functionName }) => !disabledFunctions.includes(functionName))
        .map(({ functionName, label }) => ({ functionName, label })),
      relink: relinked
        ? { connectionId: relinked.id, integrationName: relinked.integrationName }
        : null,
      integrations: integrations.map(wireIntegration),
    };
    return c.json(answer, 201);
  });

  app.post('/credentials', async (c) => {
    const { session, token } = await findSession(deps, c.req.header('authorization'));
    requireLive(deps, token);
    const body = await readLinkBody(c, CredentialsBody);
    const { integrationType, integrationNames, disabledFunctions } = session.options;
    const integration = findIntegration(integrationType, body.integrationName);
    if (!integration || !integrationNames.includes(integration.name)) {
      throw new LinkProblem(
        404,
        'unknown_integration',
        'This system is not on the list. Choose another one.',
      );
    }
    const checked = await checkCredentials(deps, integration, body.credentials, disabledFunctions);
    const relinked = await relinkedConnection(deps, token);
    if (relinked && relinked.accountHash !== checked.accountHash) throw accountMismatch();
    const attempt = await addAttempt(deps, session, checked);
    return c.json(attempt);
  });

  app.post('/finish', async (c) => {
    const { session, token } = await findSession(deps, c.req.header('authorization'));
    const { attemptId } = await readLinkBody(c, FinishBody);
    return c.json(await finishAttempt(deps, session, token, attemptId));
  });

  return app;
}

function requireOwnPage(c: Context): void {
  if (!isSameOrigin(c.req.raw.headers)) {
    throw new LinkProblem(
      403,
      'origin_not_allowed',
      'Only the Link page itself may make this call.',
    );
  }
  if (!isJson(c.req.raw.headers)) {
    throw new LinkProblem(422, 'invalid_request', 'Send the body as application/json.');
  }
}

async function relinkedConnection(deps: Deps, token: LinkToken): Promise<Connection | undefined> {
  if (!token.connectionId) return undefined;
  const [connection] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, token.connectionId));
  if (!connection) {
    throw new LinkProblem(
      401,
      'link_token_invalid',
      'The connection is gone. Start again from the app.',
    );
  }
  return connection;
}

function integrationOf(connection: Connection): Integration[] {
  const integration = findIntegration(connection.integrationType, connection.integrationName);
  return integration ? [integration] : [];
}
