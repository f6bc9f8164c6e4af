import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import { launch } from './support.js';

const cli = fileURLToPath(new URL('../../emulator/dist/cli.js', import.meta.url));

interface Look {
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

interface ApiCall {
  token?: string;
  key?: string;
  /** Makes it a POST. */
  body?: object;
}

/** The built emulator and a browser, for all tests of a file. */
export function dashboardInBrowser() {
  let emulator: ChildProcess;
  let browser: Browser;
  let info: { url: string; dashboardUrl: string; apiKey: string };
  beforeAll(async () => {
    const port = await getPort();
    emulator = spawn(
      process.execPath,
      [cli, '--json', '--memory', '--port', String(port), '--vendor-latency', '20'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const lines = createInterface({ input: emulator.stdout as NodeJS.ReadableStream });
    const [line] = await once(lines, 'line');
    info = JSON.parse(line as string);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    emulator?.kill('SIGTERM');
  });

  const openSignIn = async (path = '/', look: Look = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...look,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The policy of the page must be one that its own libraries can live with.
      if (/Content Security Policy|Refused to/.test(message.text()))
        complaints.push(message.text());
    });
    page.on('close', () => expect(complaints).toEqual([]));
    onTestFailed(async () => {
      const file = `.cache/e2e-failure-${Date.now()}.png`;
      await page.screenshot({ path: file }).catch(() => {});
      console.error(`The page as it was when the test failed: ${file}`, complaints);
    });
    await page.goto(info.dashboardUrl + path);
    await page.getByLabel('Full-access API key').waitFor();
    return page;
  };
  const enterKey = async (page: Page) => {
    await page.getByLabel('Full-access API key').fill(info.apiKey);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('main').getByRole('heading').first().waitFor();
  };

  return {
    get browser() {
      return browser;
    },
    get url() {
      return info.dashboardUrl;
    },
    openSignIn,
    enterKey,
    async signIn(path = '/'): Promise<Page> {
      const page = await openSignIn(path);
      await enterKey(page);
      return page;
    },
    /** A call as an app's backend makes it, or a person with curl. */
    async api(path: string, { token, key = info.apiKey, body }: ApiCall = {}) {
      const response = await fetch(info.url + path, {
        method: body ? 'POST' : 'GET',
        headers: {
          'x-trackstar-api-key': key,
          ...(token ? { 'x-trackstar-access-token': token } : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
      return { status: response.status, body: (await response.json()) as any };
    },
  };
}

/** Presses Tab until the focus is on what has this name; fails where it never gets there. */
export async function tabTo(page: Page, name: string | RegExp) {
  const passed: string[] = [];
  for (let n = 0; n < 90; n++) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}. It passed: ${passed.join(' | ')}`);
}
