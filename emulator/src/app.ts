import { requestId } from 'hono/request-id';
import { recordCalls } from './api-log/record-calls.js';
import type { Deps } from './deps.js';
import { answerErrors, answerNotFound } from './http/answer-errors.js';
import { createApiApp } from './http/api-app.js';
import { frameAncestors } from './http/embedding.js';
import { checkHost, hostsOf } from './http/host.js';
import { ApiProblem } from './http/problems.js';
import { webPage } from './http/web-page.js';
import { apiLogRoutes } from './routes/api-logs.js';
import { carrierFileRoutes } from './routes/carrier-files.js';
import { connectionRoutes } from './routes/connections.js';
import { controlRoutes } from './routes/control.js';
import { controlCarrierFileRoutes } from './routes/control-carrier-files.js';
import { controlFaultRoutes } from './routes/control-faults.js';
import { integrationRequestRoutes } from './routes/integration-requests.js';
import { integrationRoutes } from './routes/integrations.js';
import { linkOauthRoutes } from './routes/link-oauth.js';
import { linkSessionRoutes } from './routes/link-session.js';
import { linkTokenRoutes } from './routes/link-tokens.js';
import { magicLinkRoutes } from './routes/magic-links.js';
import { onDemandSyncRoutes } from './routes/on-demand-syncs.js';
import { passthroughRoutes } from './routes/passthrough.js';
import { recordRoutes } from './routes/records.js';
import { referenceRoutes } from './routes/reference.js';
import { sandboxRoutes } from './routes/sandbox.js';
import { scheduleRoutes } from './routes/schedules.js';
import { webhookEndpointRoutes } from './routes/webhook-endpoints.js';
import { webhookMessageRoutes } from './routes/webhook-messages.js';
import { readSettings } from './storage/settings.js';

/** What every server of ours does first, and how each of them ends. */
export function createBase(deps: Deps, port: number) {
  const app = createApiApp();
  app.onError(answerErrors(deps.log));
  app.notFound(answerNotFound);
  app.use(requestId());
  app.use(checkHost(hostsOf(port)));
  app.use(async (c, next) => {
    // The database cannot hold it, so nothing with it in its name exists.
    if (c.req.url.includes('%00')) {
      throw new ApiProblem(400, 'The URL has a NUL character (%00) in it. Leave it out.');
    }
    await next();
  });
  return app;
}

/** The API and the Link page, for a server on `port`; never listens itself. */
export function createApp(deps: Deps, port: number) {
  const app = createBase(deps, port);
  app.use(recordCalls(deps));
  app.route('/', apiLogRoutes(deps));
  app.route('/link/session', linkSessionRoutes(deps));
  app.route('/link/oauth', linkOauthRoutes(deps));
  app.route('/link', linkTokenRoutes(deps));
  app.route('/magic-links', magicLinkRoutes(deps));
  app.route('/connections/on-demand-syncs', onDemandSyncRoutes(deps));
  app.route('/connections', connectionRoutes(deps));
  app.route('/schedules', scheduleRoutes(deps));
  app.route('/', integrationRoutes(deps));
  app.route('/sandbox', sandboxRoutes(deps));
  app.route('/_emulator', controlFaultRoutes(deps));
  app.route('/webhooks/endpoints', webhookEndpointRoutes(deps));
  app.route('/webhooks', webhookMessageRoutes(deps));
  app.route('/_emulator', controlRoutes(deps));
  app.route('/_emulator', controlCarrierFileRoutes(deps));
  app.route('/', carrierFileRoutes(deps));
  app.route('/integration-requests', integrationRequestRoutes(deps));
  app.route('/', passthroughRoutes(deps));
  app.route('/', recordRoutes(deps));
  // A magic link opens the same page, by itself.
  app.route('/link/m', webPage({ name: 'link', base: '/link/m', frameAncestors: () => "'none'" }));
  app.route(
    '/link',
    webPage({
      name: 'link',
      base: '/link',
      frameAncestors: async () => frameAncestors(await readSettings(deps.db)),
    }),
  );
  app.route('/', referenceRoutes(app, `http://localhost:${port}`));
  return app;
}
