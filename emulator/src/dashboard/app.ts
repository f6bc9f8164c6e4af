import { Hono } from 'hono';
import { z } from 'zod';
import { createBase } from '../app.js';
import type { Deps } from '../deps.js';
import { isJson, isSameOrigin } from '../http/host.js';
import { ApiProblem } from '../http/problems.js';
import { webPage } from '../http/web-page.js';
import { readActivity } from './activity.js';
import { connectionRoutes, countByStatus } from './connection-routes.js';
import { explorerRoutes } from './explorer-routes.js';
import { forwardToApi, PLATFORM } from './forward.js';
import { functionsByVertical } from './functions.js';
import { dashboardIntegrations } from './integrations.js';
import { keyRoutes } from './key-routes.js';
import { readQuery } from './read-query.js';
import { type DashboardEnv, requireSession } from './require-session.js';
import { sessionRoutes } from './session-routes.js';
import { createSessions } from './sessions.js';
import { settingsRoutes } from './settings-routes.js';
import type { Home } from './wire.js';

const HomeQuery = z.object({ range: z.enum(['24h', '7d']).default('24h') });

/**
 * The dashboard, on a port of its own. A full-access API key opens a session; whatever a person then does goes through
 * the routes of the public API, and what only the dashboard needs stands beside them.
 */
export function createDashboardApp(
  deps: Deps,
  port: number,
  apiUrl: string,
  publicApi: Pick<Hono, 'fetch'>,
) {
  const sessions = createSessions(deps);
  const api = new Hono<DashboardEnv>();

  api.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const { headers } = c.req.raw;
    // A plain read by the page carries no Origin, so only what a browser says about other sites is refused there.
    const site = headers.get('sec-fetch-site');
    const isOurs = c.req.method === 'GET' ? !site || site === 'same-origin' : isSameOrigin(headers);
    if (!isOurs) throw new ApiProblem(403, 'Only the dashboard itself may make this call.');
    if (c.req.method !== 'GET' && !isJson(headers)) {
      throw new ApiProblem(422, 'Send the body as application/json.');
    }
    await next();
  });
  api.route('/session', sessionRoutes(deps, sessions));

  api.use(requireSession(deps, sessions));
  api.delete('/session', (c) => {
    sessions.end(c.get('session'));
    return c.json({ ended: true });
  });
  api.get('/info', (c) => c.json({ apiUrl, linkUrl: `${apiUrl}/link` }));
  // Tests move it forward, and then a browser's own clock says nothing about what is recent.
  api.get('/clock', (c) => c.json({ now: deps.now().toISOString() }));
  api.route('/connections', connectionRoutes(deps));
  api.get('/home', async (c) => {
    const { range } = readQuery(c, HomeQuery);
    const home: Home = {
      counts: await countByStatus(deps),
      activity: await readActivity(deps, range),
    };
    return c.json(home);
  });
  api.get('/integrations', (c) => c.json({ data: dashboardIntegrations() }));
  api.get('/functions', (c) => c.json(functionsByVertical()));
  api.route('/api-keys', keyRoutes(deps));
  api.route('/explorer', explorerRoutes(deps));
  api.route('/settings', settingsRoutes(deps));
  api.route(PLATFORM, forwardToApi(publicApi, apiUrl));

  const app = createBase(deps, port);
  app.route('/api', api);
  // Every other path is a view of the one page.
  app.route(
    '/',
    webPage({ name: 'dashboard', base: '', frameAncestors: () => "'none'", isApp: true }),
  );
  return app;
}
