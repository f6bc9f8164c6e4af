import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Exchanged, startEmulator } from '../../e2e/link-app.js';
import { appPage, phonePage } from './appPage.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the bare app, its backend and the local Trackstar answer. */
export interface AppAddresses {
  /** Without a host name: the browser finds it under `localhost` and under `127.0.0.1`. */
  port: number;
  linkUrl: string;
  apiUrl: string;
  apiKey: string;
}

/**
 * A local Trackstar, and a bare app that opens its Link page with the options in the address. The Link page is at
 * localhost: to a browser the app is of the same site at localhost, and of another at 127.0.0.1.
 */
export async function startApp() {
  const bundling = spawnSync(process.execPath, ['scripts/vanilla-min.mjs'], { cwd: root });
  if (bundling.status !== 0) throw new Error(String(bundling.stderr));
  const script = readFileSync(new URL('../../../dist/vanilla.min.js', import.meta.url), 'utf8');
  const { emulator, call } = await startEmulator();
  const exchanged: Exchanged[] = [];

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = text ? JSON.parse(text) : {};
    const send = (type: string, content: string) =>
      response.writeHead(200, { 'content-type': type }).end(content);
    const json = (value: unknown) => send('application/json', JSON.stringify(value));
    switch (pathname) {
      case '/trackstar-link.js':
        return send('text/javascript', script);
      case '/get-link-token':
        return json(await call('POST', '/link/token', {}));
      case '/store-token':
        exchanged.push(await call('POST', '/link/exchange', { auth_code: body.authCode }));
        return json({});
      case '/exchanged':
        return json(exchanged);
      case '/phone':
        return send('text/html', phonePage);
      case '/':
        return send('text/html', appPage(emulator.linkUrl));
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const addresses: AppAddresses = {
    port: (server.address() as AddressInfo).port,
    linkUrl: emulator.linkUrl,
    apiUrl: emulator.url,
    apiKey: emulator.apiKey,
  };
  return {
    addresses,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}
