import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { createBase } from './app.js';
import type { Deps } from './deps.js';
import { findApiKey } from './http/auth.js';
import { readBody } from './http/body.js';
import { isJson, isSameOrigin } from './http/host.js';
import { ApiProblem } from './http/problems.js';
import { webPage } from './http/web-page.js';
import { listConnections } from './routes/connections.js';
import { randomToken } from './storage/secrets.js';

const SESSION_SECONDS = 8 * 3600;
const SessionBody = z.strictObject({ apiKey: z.string().min(1).max(4096) });

/** The dashboard, on a port of its own. A full-access API key opens a session; its token lives in memory on both sides. */
export function createDashboardApp(deps: Deps, port: number, apiUrl: string) {
  const sessions = new Map<string, number>();
  const api = new Hono();

  const requireSession = (c: Context) => {
    const sent = /^Bearer ([\w-]+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const ends = sent ? sessions.get(deps.secrets.hash('dashboard', sent)) : undefined;
    if (!ends || ends <= deps.now().getTime()) {
      throw new ApiProblem(401, 'This session has ended. Sign in with an API key.');
    }
  };

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

  api.post('/session', async (c) => {
    const { apiKey } = await readBody(c, SessionBody);
    const key = await findApiKey(deps, apiKey);
    if (key?.kind !== 'full') {
      throw new ApiProblem(401, 'This is not a full-access API key of this emulator.');
    }
    const now = deps.now().getTime();
    for (const [hash, ends] of sessions) if (ends <= now) sessions.delete(hash);
    const token = randomToken('dashboard_');
    sessions.set(deps.secrets.hash('dashboard', token), now + SESSION_SECONDS * 1000);
    return c.json({ token }, 201);
  });

  api.get('/info', (c) => {
    requireSession(c);
    return c.json({ apiUrl, linkUrl: `${apiUrl}/link` });
  });

  api.get('/connections', async (c) => {
    requireSession(c);
    return c.json(await listConnections(deps, c.req.query('page_token') || null));
  });

  const app = createBase(deps, port);
  app.route('/api', api);
  app.route('/', webPage({ name: 'dashboard', base: '', frameAncestors: () => "'none'" }));
  return app;
}
