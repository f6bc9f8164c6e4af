import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, onTestFailed } from 'vitest';

const cli = fileURLToPath(new URL('../../demo/dist/server/cli.js', import.meta.url));

export interface Demo {
  /** Where the app answers. */
  url: string;
  /** Where the Link page lives. */
  linkUrl: string;
  process: ChildProcess;
  stop(): Promise<number | null>;
}

/** Starts the built demo (app, backend and emulator) on free ports, with nothing kept. */
export async function startDemo(args: string[] = []): Promise<Demo> {
  const port = await getPort();
  const emulatorPort = await getPort();
  const child = spawn(
    process.execPath,
    [
      cli,
      ...['--json', '--memory', '--port', String(port), '--emulator-port', String(emulatorPort)],
      ...['--vendor-latency', '20', ...args],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => JSON.parse(line as string)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The demo ended with code ${code} before it answered.`);
    }),
  ]);
  return {
    url: first.url,
    linkUrl: first.emulator.linkUrl,
    process: child,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await ended;
      return code as number | null;
    },
  };
}

export const launch = (args: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: ['--disable-dev-shm-usage', '--disable-background-networking', ...args],
  });

/** The demo in a browser for all tests of a file; each test opens its own context: its own merchant. */
export function demoInBrowser(options: { demoArgs?: string[]; browserArgs?: string[] } = {}) {
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(options.demoArgs), launch(options.browserArgs)]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  return {
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    /** Opens the app as a new merchant. Any error on the page's console fails the test. */
    async openApp(path = '/'): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(40_000);
      onTestFailed(async () => {
        const file = `.cache/e2e-failure-${Date.now()}.png`;
        await page.screenshot({ path: file }).catch(() => {});
        console.error(`The page as it was when the test failed: ${file}`);
      });
      await page.goto(demo.url + path);
      return page;
    },
  };
}
