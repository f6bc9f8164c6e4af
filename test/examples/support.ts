import { rmSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import {
  exampleNames,
  examplePath,
  installApp,
  pack,
  root,
  startExample,
} from '../../scripts/examples/index.mjs';
import { launch } from '../e2e/support.js';

/** What `npm run emulator` starts. */
interface Trackstar {
  url: string;
  apiKey: string;
  close(): Promise<void>;
}

let packed: ReturnType<typeof pack>;

/** Installs an example, with the library as it is packed, into a folder that is gone afterwards. */
export function install(name: string): string {
  if (!exampleNames.includes(name)) throw new Error(`There is no example ${name}.`);
  packed ??= pack();
  const app = installApp(examplePath(name), join(packed.folder, name), packed.tarball);
  afterAll(() => rmSync(app, { recursive: true, force: true }));
  return app;
}

/** The example, served against a local Trackstar of its own, for all tests of a `describe`. */
export function served(name: string) {
  let trackstar: Trackstar;
  let example: Awaited<ReturnType<typeof startExample>>;
  let browser: Browser;
  beforeAll(async () => {
    const app = install(name);
    const { createEmulator } = await import(join(root, 'emulator', 'dist', 'index.js'));
    trackstar = await createEmulator({ port: 0, memory: true, vendorLatency: 20 });
    const port = await getPort();
    example = await startExample(name, app, { emulator: trackstar, port });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await example?.stop();
    await trackstar?.close();
  });
  return {
    get url() {
      return example.url;
    },
    get trackstar() {
      return trackstar;
    },
    /** The page, and everything that its console complained of. */
    async open(): Promise<{ page: Page; complaints: string[] }> {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(example.url);
      return { page, complaints };
    },
    /** The connections that the local Trackstar has. */
    async connections(): Promise<{ integration_name: string; customer_id: string }[]> {
      const response = await fetch(`${trackstar.url}/connections`, {
        headers: { 'x-trackstar-api-key': trackstar.apiKey },
      });
      return (await response.json()).data;
    },
  };
}
