import { randomBytes } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTrackstarClient } from 'react-trackstar-link/server';
import { createEmulator } from 'trackstar-emulator';
import { afterAll } from 'vitest';
import { createApp } from '../../src/app.js';
import { createFeed } from '../../src/feed.js';
import { listen } from '../../src/start/listen.js';
import { createAccessTokenBox } from '../../src/storage/access-token-box.js';
import { openDatabase } from '../../src/storage/database.js';
import { connections } from '../../src/storage/schema.js';
import { createClients } from '../../src/trackstar/clients.js';
import { createStatusReader } from '../../src/trackstar/status-reader.js';
import { openWebhookEndpoint } from '../../src/trackstar/webhook-endpoint.js';
import type { ConnectionView } from '../../src/views.js';
import { connectByHand } from './link-page.js';

export const ORIGIN = 'http://localhost:3000';
export const API_KEY = 'tsk_api_key_of_the_tests';

/** Saves seconds where the build has been. */
const template = fileURLToPath(new URL('../../dist/server/data-template.tar.gz', import.meta.url));

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
  body: any;
  text: string;
  headers: Headers;
}

/** The app on a database in memory, without a server, beside a real emulator. */
export async function startApp(fresh: { syncing?: number; settled?: number } = {}) {
  const silent = { info: () => {}, error: () => {} };
  const [emulator, db] = await Promise.all([
    createEmulator({ port: 0, memory: true, apiKey: API_KEY, vendorLatency: 0, log: silent }),
    openDatabase(existsSync(template) ? { template: await openAsBlob(template) } : {}),
  ]);
  afterAll(async () => {
    await emulator.close();
    await db.close();
  });
  const logLines: string[] = [];
  const log = (line: string) => {
    logLines.push(line);
  };
  const api = { baseUrl: emulator.url, apiKey: API_KEY };
  const trackstar = createTrackstarClient(api);
  // Webhooks come over the network; everything else goes straight into the app.
  const server = await listen(0);
  afterAll(() => server.close());
  const webhookUrl = `http://127.0.0.1:${server.port}/webhooks`;
  const webhookSecret = await openWebhookEndpoint(trackstar, webhookUrl);
  const accessTokens = createAccessTokenBox(randomBytes(32));
  const app = createApp({
    db,
    api,
    clients: createClients(trackstar),
    statuses: createStatusReader(trackstar, { syncing: 20, settled: 20, ...fresh }),
    feed: createFeed(),
    webhookSecret,
    accessTokens,
    linkUrl: emulator.linkUrl,
    dashboardUrl: emulator.dashboardUrl,
    origins: [ORIGIN],
    webDir: new URL('./web', import.meta.url).pathname,
    log: { info: log, error: log },
  });
  server.serve(app);

  async function request(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await app.request(ORIGIN + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : null,
      text,
      headers: response.headers,
    };
  }

  /** A person who opens the page for the first time, and is a merchant from then on. */
  async function visitor() {
    const first = await request('/');
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const get = (path: string) => request(path, { headers: { cookie } });
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      request(path, {
        method: 'POST',
        headers: { cookie, origin: ORIGIN, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const ownConnections = async (): Promise<ConnectionView[]> =>
      (await get('/api/connections')).body.connections;

    return {
      cookie,
      get,
      post,
      connections: ownConnections,
      /** What the person does on the Link page: the code that the page's `onSuccess` gets. */
      async authCode(integrationType: string, integrationName = 'sandbox', secret?: string) {
        const { linkToken } = (await post('/get-link-token', {})).body;
        return connectByHand(emulator.linkUrl, {
          linkToken,
          integrationType,
          integrationName,
          ...(secret ? { secret } : {}),
        });
      },
      store: (authCode: string, integrationName = 'sandbox') =>
        post('/store-token', { auth_code: authCode, integration_name: integrationName }),
      /** Waits until the initial sync of a connection is over. */
      async synced(id: string): Promise<ConnectionView> {
        for (;;) {
          const found = (await ownConnections()).find((each) => each.id === id);
          if (!found) throw new Error(`No connection ${id}.`);
          if (found.state !== 'syncing') return found;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
    };
  }

  /** The access token that the app has stored for a connection. */
  async function accessTokenOf(id: string): Promise<string> {
    const rows = await db.orm.select().from(connections);
    return accessTokens.open(id, rows.find((row) => row.id === id)?.accessTokenSealed ?? '');
  }

  return { app, db, emulator, trackstar, webhookUrl, logLines, request, visitor, accessTokenOf };
}
