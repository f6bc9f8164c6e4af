import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { webRoot } from '../paths.js';

/** Serves a built page: hashed assets for a year, everything else fresh each time, under a strict policy. */
export function webPage(options: {
  name: 'link' | 'dashboard';
  base: string;
  /** The page itself. Default `index.html`. */
  index?: string;
  /** Asked each time, since settings change. */
  frameAncestors: () => string | Promise<string>;
  /** Its script reads the path: what is no file is the page. */
  isApp?: boolean;
}) {
  const policyFor = (ancestors: string) =>
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; ');
  const folder = fileURLToPath(new URL(`${options.name}/`, webRoot));
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policyFor(await options.frameAncestors()));
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Robots-Tag', 'noindex');
    const isAsset = c.req.path.startsWith(`${options.base}/assets/`) && c.res.status === 200;
    c.header('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-store');
  });
  if (existsSync(folder)) {
    const index = `/${options.index ?? 'index.html'}`;
    const strip = (path: string) => path.slice(options.base.length).replace(/^\/?$/, index);
    app.get('*', serveStatic({ root: folder, rewriteRequestPath: strip }));
    if (options.isApp) {
      const isView = (path: string) => !/^\/(assets|api)(\/|$)|\.\w+$/.test(path);
      app.get('*', async (c, next) =>
        isView(strip(c.req.path))
          ? serveStatic({ root: folder, path: 'index.html' })(c as never, next)
          : next(),
      );
    }
  } else {
    app.get('/', (c) =>
      c.text(`The ${options.name} page is not built. Run: node emulator/build.mjs`, 503),
    );
  }
  return app;
}
