import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openAsBlob } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTrackstarClient } from 'react-trackstar-link/server';
import { createApp } from '../app.js';
import type { Logger } from '../deps.js';
import { createFeed } from '../feed.js';
import { createAccessTokenBox } from '../storage/access-token-box.js';
import { type Database, openDatabase } from '../storage/database.js';
import { loadKey } from '../storage/key-file.js';
import { createClients } from '../trackstar/clients.js';
import { createStatusReader } from '../trackstar/status-reader.js';
import { openWebhookEndpoint } from '../trackstar/webhook-endpoint.js';
import { startEmulator } from './emulator-process.js';
import { listen } from './listen.js';
import type { Options } from './options.js';
import { freePorts } from './ports.js';

/** Where the built parts are. */
export interface Parts {
  emulatorCli: string;
  endWithParent: string;
  webDir: string;
  /** A prepared database folder; makes a first start faster. */
  template: string;
}

export interface Running {
  url: string;
  emulator: { url: string; linkUrl: string; dashboardUrl: string };
  /** Settles with the reason when the emulator has ended although nobody asked it to. */
  broken: Promise<string>;
  close(): Promise<void>;
}

/** Starts everything: takes the app's port, then the emulator, then the database, then serves. */
export async function launch(options: Options, parts: Parts, log: Logger): Promise<Running> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const server = await listen(await choose('the app', options.port, 1, log));
    undo.push(server.close);
    const emulatorPort = await choose('the local Trackstar', options.emulatorPort, 2, log);
    const dataDir = options.dataDir === null ? null : resolve(options.dataDir);
    if (dataDir !== null) mkdirSync(dataDir, { recursive: true, mode: 0o700 });

    // The emulator locks its part of the data folder; who has that lock has the app's part, too.
    const emulator = await startEmulator({
      cli: parts.emulatorCli,
      endWithParent: parts.endWithParent,
      args: emulatorArgs(options, emulatorPort, dataDir),
      onLine: (line) => log.info(`[trackstar] ${line}`),
    });
    undo.push(emulator.stop);
    let isClosing = false;
    const broken = emulator.ended.then(() =>
      isClosing
        ? new Promise<never>(() => {})
        : `The local Trackstar has ended.\n${emulator.lastWords()}`.trim(),
    );

    const db = await openAppDatabase(dataDir, parts.template);
    undo.push(() => db.close());
    // Somebody waits in front of the page: better to say soon that it takes too long.
    const api = { baseUrl: emulator.url, apiKey: emulator.apiKey, timeout: 10_000 };
    const trackstar = createTrackstarClient(api);
    const url = `http://localhost:${server.port}`;
    server.serve(
      createApp({
        db,
        api,
        clients: createClients(trackstar),
        statuses: createStatusReader(trackstar),
        feed: createFeed(),
        webhookSecret: await openWebhookEndpoint(
          trackstar,
          `http://127.0.0.1:${server.port}/webhooks`,
        ),
        accessTokens: createAccessTokenBox(
          dataDir === null ? randomBytes(32) : loadKey(join(dataDir, 'app.key')),
        ),
        linkUrl: emulator.linkUrl,
        dashboardUrl: emulator.dashboardUrl,
        origins: [url, `http://127.0.0.1:${server.port}`],
        webDir: options.webDir === undefined ? parts.webDir : resolve(options.webDir),
        log,
      }),
    );
    return {
      url,
      emulator: {
        url: emulator.url,
        linkUrl: emulator.linkUrl,
        dashboardUrl: emulator.dashboardUrl,
      },
      broken,
      close() {
        isClosing = true;
        return close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function choose(whose: string, wanted: number, count: number, log: Logger) {
  const port = await freePorts(wanted, count);
  if (wanted !== 0 && port !== wanted) {
    const taken = count === 1 ? `Port ${wanted} is` : `Port ${wanted} or ${wanted + 1} is`;
    log.error(`${taken} taken by another program; ${whose} uses ${port} instead.`);
  }
  return port;
}

const emulatorArgs = (options: Options, port: number, dataDir: string | null): string[] => [
  ...['--port', String(port), '--organization', 'Northstar Ledger'],
  ...(dataDir === null ? ['--memory'] : ['--data', join(dataDir, 'emulator')]),
  ...(options.vendorLatency === undefined
    ? []
    : ['--vendor-latency', String(options.vendorLatency)]),
];

async function openAppDatabase(dataDir: string | null, template: string): Promise<Database> {
  const folder = dataDir === null ? undefined : join(dataDir, 'app');
  const isNew = folder === undefined || !existsSync(join(folder, 'PG_VERSION'));
  const blob = isNew && existsSync(template) ? await openAsBlob(template) : undefined;
  return openDatabase({ ...(folder ? { folder } : {}), ...(blob ? { template: blob } : {}) });
}
