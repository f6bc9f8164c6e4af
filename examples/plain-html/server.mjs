import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { createTrackstarServer } from 'react-trackstar-link/server';

const port = Number(process.env.PORT ?? 3000);
const linkUrl = process.env.LINK_URL;

/** In your app a table, with the access tokens encrypted. */
const connections = new Map();

const trackstar = createTrackstarServer({
  apiKey: process.env.TRACKSTAR_API_KEY,
  baseUrl: process.env.TRACKSTAR_URL, // The local Trackstar; leave it out for the real service.
  allowedOrigins: [`http://localhost:${port}`],
  authorize: () => 'customer-1', // In your app: who is signed in.
  saveConnection: (connection) => connections.set(connection.connection_id, connection),
});

const app = new Hono();
app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ['data:'],
      // All that the library needs.
      frameSrc: [new URL(linkUrl).origin],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
    },
  }),
);
app.post('/get-link-token', (c) => trackstar.handleGetLinkToken(c.req.raw));
app.post('/store-token', (c) => trackstar.handleStoreToken(c.req.raw));

const page = readFileSync('public/index.html', 'utf8').replace('LINK_URL', linkUrl);
app.get('/', (c) => c.html(page));
// The package's vanilla entry in one file: it needs no bundler.
const library = new URL('vanilla.min.js', import.meta.resolve('react-trackstar-link/vanilla'));
app.get('/trackstar-link.js', (c) =>
  c.body(readFileSync(fileURLToPath(library)), 200, { 'content-type': 'text/javascript' }),
);
app.use(serveStatic({ root: 'public' }));

serve({ fetch: app.fetch, port, hostname: 'localhost' });
