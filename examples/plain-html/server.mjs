// npm run example:html: a page without React, its backend, and a local Trackstar.
//   --port N   where the page is served (default 4040; 0: any free port)
//   --json     the first line on standard output is {"url"}
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';

const { values: flags } = parseArgs({
  options: { port: { type: 'string', default: '4040' }, json: { type: 'boolean' } },
});

ensureBuilt('emulator');
const { createEmulator } = await import('../../emulator/dist/index.js');
const trackstar = await createEmulator({ port: 0, memory: true });

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const files = {
  '/': ['text/html', read('index.html').replace('LINK_URL', trackstar.linkUrl)],
  '/app.js': ['text/javascript', read('app.js')],
  '/style.css': ['text/css', read('style.css')],
  // The package's `vanilla` entry in one file: it needs no bundler.
  '/trackstar-link.js': ['text/javascript', read('../../dist/vanilla.min.js')],
};

// All that the library needs of a policy is `frame-src` with the origin of the Link page.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  `frame-src ${new URL(trackstar.linkUrl).origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

async function callTrackstar(path, body) {
  const response = await fetch(trackstar.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trackstar-api-key': trackstar.apiKey },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Trackstar answered ${path} with ${response.status}.`);
  return response.json();
}

/** Access tokens never leave the backend. Yours belong into a database, each with its customer. */
const accessTokens = new Map();

const calls = {
  async '/get-link-token'() {
    return { linkToken: (await callTrackstar('/link/token', {})).link_token };
  },
  async '/store-token'({ authCode }) {
    const connection = await callTrackstar('/link/exchange', { auth_code: authCode });
    accessTokens.set(connection.connection_id, connection.access_token);
    return { connectionId: connection.connection_id };
  },
};

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 10_000) throw new Error('The body is too large.');
  }
  try {
    return JSON.parse(text);
  } catch {
    // Its own words would quote the body, and with it perhaps an auth code.
    throw new Error('The body is not JSON.');
  }
}

/** Only our own page may call: a form of somebody else's can send neither JSON nor this header. */
const isOwnPage = ({ headers }) =>
  headers['sec-fetch-site'] === 'same-origin' &&
  headers['content-type']?.startsWith('application/json');

const server = createServer(async (request, response) => {
  const answer = (status, type, body) =>
    response
      .writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      })
      .end(body);
  const json = (status, body) => answer(status, 'application/json', JSON.stringify(body));
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'GET' && Object.hasOwn(files, pathname)) {
    return answer(200, ...files[pathname]);
  }
  if (request.method !== 'POST' || !Object.hasOwn(calls, pathname)) {
    return json(404, { error: 'There is nothing here.' });
  }
  if (!isOwnPage(request)) return json(403, { error: 'Only the page of this app may call this.' });
  try {
    return json(200, await calls[pathname](await bodyOf(request)));
  } catch (error) {
    console.error(error.message);
    return json(502, { error: 'That did not work. The log of the server says why.' });
  }
});

server.on('error', async ({ message }) => {
  console.error(`${message}\nChoose another port: npm run example:html -- --port 4041`);
  await trackstar.close();
  process.exit(1);
});
server.listen(Number(flags.port), '127.0.0.1', () => {
  const url = `http://localhost:${server.address().port}`;
  const words = flags.json ? JSON.stringify({ url }) : `\n  Open ${url}\n\n  Ctrl-C ends it.\n`;
  process.stdout.write(`${words}\n`);
});

async function end() {
  server.closeAllConnections();
  server.close();
  await trackstar.close();
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
