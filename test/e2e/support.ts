import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, onTestFailed } from 'vitest';
import { type LinkApp, startLinkApp } from './link-app.js';
import { type Demo, startDemo } from './start-demo.js';

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

/** The bare app and a browser for all tests of a file. */
export function linkAppInBrowser(options: { browserArgs?: string[] } = {}) {
  let app: LinkApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startLinkApp(), launch(options.browserArgs)]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  return {
    get app() {
      return app;
    },
    get browser() {
      return browser;
    },
  };
}
