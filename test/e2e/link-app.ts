import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright';
import type { EmulatorOptions } from '../../emulator/src/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Exchanged {
  access_token: string;
  connection_id: string;
  integration_name: string;
  customer_id: string | null;
}

/** The built emulator, in memory, and a call as an app's backend makes it. */
export async function startEmulator(options: EmulatorOptions = {}) {
  // The built one, whose types are those of its source.
  const built = new URL('../../emulator/dist/index.js', import.meta.url).href;
  const { createEmulator }: typeof import('../../emulator/src/index.js') = await import(built);
  const log = { info: () => {}, error: (line: string) => console.error(line) };
  const defaults = { port: 0, memory: true, vendorLatency: 20, log };
  const emulator = await createEmulator({ ...defaults, ...options });

  const call = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(emulator.url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        // Test and emulator share a thread, so what was kept open may be closed before anybody looks.
        connection: 'close',
        'x-trackstar-api-key': emulator.apiKey,
        ...(token ? { 'x-trackstar-access-token': token } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return response.json();
  };
  return { emulator, call };
}

/**
 * An emulator, and a bare app that opens its Link page with the options in the address. The app is at 127.0.0.1 and the
 * Link page at localhost: to a browser they are two sites, as they will be for everybody's customers.
 */
export async function startLinkApp() {
  const bundling = spawnSync(process.execPath, ['scripts/vanilla-min.mjs'], { cwd: root });
  if (bundling.status !== 0) throw new Error(String(bundling.stderr));
  const { emulator, call } = await startEmulator();

  const exchanged: Exchanged[] = [];
  const script = readFileSync(new URL('../../dist/vanilla.min.js', import.meta.url), 'utf8');
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = text ? JSON.parse(text) : {};
    const send = (type: string, content: string) =>
      response
        .writeHead(200, {
          'content-type': type,
          ...(url.searchParams.has('coop') ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
        })
        .end(content);
    switch (url.pathname) {
      case '/trackstar-link.js':
        return send('text/javascript', script);
      case '/get-link-token':
        return send('application/json', JSON.stringify(await call('POST', '/link/token', body)));
      case '/store-token':
        exchanged.push(await call('POST', '/link/exchange', { auth_code: body.authCode }));
        return send('application/json', '{}');
      default:
        return send('text/html', appPage(emulator.linkUrl));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    emulator,
    exchanged,
    call,
    origin,
    urlFor: (options: object, more = '') =>
      `${origin}/?options=${encodeURIComponent(JSON.stringify(options))}${more}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}
export type LinkApp = Awaited<ReturnType<typeof startLinkApp>>;

const appPage = (linkUrl: string) => `<!doctype html><html lang="en"><title>App</title>
<main><h1>App</h1><button type="button" id="connect">Connect</button><p role="status"></p></main>
<script type="module">
import { createTrackstarLink } from '/trackstar-link.js';
const post = async (path, body) => (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).json();
const options = JSON.parse(new URLSearchParams(location.search).get('options') ?? '{}');
const { connectionId, integrationId } = options;
const link = createTrackstarLink({
  ...options,
  linkUrl: '${linkUrl}',
  getLinkToken: async () => (await post('/get-link-token', connectionId ? { connection_id: connectionId } : {})).link_token,
  onSuccess: async (authCode) => {
    await post('/store-token', { authCode });
    document.querySelector('[role=status]').textContent = 'connected';
  },
});
document.getElementById('connect').addEventListener('click', () => link.open({ integrationId }));
</script></html>`;

/** The document inside the modal. */
export async function linkFrame(page: Page): Promise<Frame> {
  const element = await page.locator('dialog iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no Link page.');
  return frame;
}
