// Ours and the peers in a browser: one app for each, on one origin, and for each the page (and script) that it leads
// to, on another. All of it comes from loopback, with the same latency for all.
import { createServer } from 'node:http';
import { bundle } from '../support/bundle.mjs';

const html = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title></head><body>${body}</body></html>`;
const inline = (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

/** @param {(path: string) => { type: string, body: string, latency?: number } | undefined} answer */
async function listen(answer) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const { type, body, latency = 0 } = answer(pathname) ?? { type: 'text/plain', body: '' };
    setTimeout(() => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    }, latency);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The page of one package, and its script; counts what is asked of it. */
async function serveHost(subject, { latency, frames, painted }) {
  const requests = [];
  const files = {};
  const server = await listen((path) => {
    requests.push(path);
    return { ...(files[path] ?? files.page), latency };
  });
  const pageUrl = frames ? `${server.origin}/page` : '';
  const page = await bundle(
    `import page from './standIn/pages/${subject.page}.js';
     import { speak } from './standIn/page.js';
     speak(page, ${painted});`,
  );
  files.page = { type: 'text/html', body: html(`<h1>Page</h1>${inline(page)}`) };
  if (subject.global) {
    const body = await bundle(
      `import { install } from './standIn/scripts/${subject.global}.js';
       install({ inits: 0, live: 0 });`,
      { pageUrl },
    );
    files['/script.js'] = { type: 'text/javascript', body };
  }
  return { ...server, requests };
}

/**
 * An app for each of `subjects` whose program is what `program` makes of it. A subject without a `host` leads nowhere.
 * @param {{ latency?: number, frames?: boolean, painted?: boolean }} options without `frames`, the scripts' stand-ins make
 *   nothing; without `painted`, a page is ready before it is in view
 */
export async function serveSites(subjects, program, given = {}) {
  const options = { latency: 0, frames: true, painted: true, ...given };
  const files = new Map();
  const app = await listen((path) => files.get(path));
  const sites = await Promise.all(
    subjects.map(async (subject) => {
      const host = subject.host && (await serveHost(subject, options));
      const addresses = [];
      if (subject.script) addresses.push([subject.script, `${host.origin}/script.js`]);
      if (host) addresses.push([subject.host, host.origin]);
      const code = await bundle(program(subject), { addresses });
      files.set(`/${subject.id}`, {
        type: 'text/html',
        body: html(`<main></main>${inline(code)}`),
      });
      return { subject, url: `${app.origin}/${subject.id}`, requests: host?.requests, host };
    }),
  );
  return {
    sites,
    close: () => Promise.all([app.close(), ...sites.map(({ host }) => host?.close())]),
  };
}
