import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Deps } from '../deps.js';
import { startSession } from '../http/session.js';

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The front end. Addresses that are known only at the start reach it as `<meta>` elements. */
export function pageRoutes(deps: Deps) {
  const app = new Hono();

  app.get('/', startSession(deps), async (c) => {
    let html: string;
    try {
      html = await readFile(join(deps.webDir, 'index.html'), 'utf8');
    } catch {
      return c.text('The front end is not built. Run: node demo/build.mjs', 503);
    }
    return c.html(
      html
        .replace('__LINK_URL__', () => attribute(deps.linkUrl))
        .replace('__DASHBOARD_URL__', () => attribute(deps.dashboardUrl)),
    );
  });

  if (existsSync(deps.webDir)) {
    const files = serveStatic({ root: deps.webDir });
    app.get('/assets/*', files);
    app.get('/favicon.svg', files);
  }
  return app;
}
