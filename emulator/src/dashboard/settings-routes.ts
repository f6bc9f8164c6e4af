import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import { readBody } from '../http/body.js';
import { readSettings, Settings, writeSettings } from '../storage/settings.js';
import type { DashboardEnv } from './require-session.js';

export function settingsRoutes(deps: Deps) {
  const app = new Hono<DashboardEnv>();
  app.get('/', async (c) => c.json(await readSettings(deps.db)));
  app.patch('/', async (c) =>
    c.json(await writeSettings(deps.db, await readBody(c, Settings.partial()))),
  );
  return app;
}
