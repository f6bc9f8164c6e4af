import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, onTestFailed } from 'vitest';
import { type LinkApp, startLinkApp } from './link-app.js';
import { type Demo, startDemo } from './start-demo.js';

export const launch = (args: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: ['--disable-dev-shm-usage', '--disable-background-networking', ...args],
  });

/** A browser, and what it looks at, for all tests of a file. */
function withBrowser<Subject>(
  start: () => Promise<Subject>,
  stop: (subject: Subject) => Promise<unknown>,
  browserArgs?: string[],
) {
  let subject: Subject;
  let browser: Browser;
  beforeAll(async () => {
    [subject, browser] = await Promise.all([start(), launch(browserArgs)]);
  });
  afterAll(async () => {
    await browser?.close();
    if (subject) await stop(subject);
  });
  return { subject: () => subject, browser: () => browser };
}

/** The demo in a browser for all tests of a file; each test opens its own context: its own merchant. */
export function demoInBrowser(options: { demoArgs?: string[]; browserArgs?: string[] } = {}) {
  const { subject, browser } = withBrowser<Demo>(
    () => startDemo(options.demoArgs),
    (demo) => demo.stop(),
    options.browserArgs,
  );
  return {
    get demo() {
      return subject();
    },
    get browser() {
      return browser();
    },
    /** Opens the app as a new merchant. Any error on the page's console fails the test. */
    async openApp(path = '/'): Promise<Page> {
      const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(40_000);
      onTestFailed(async () => {
        const file = `.cache/e2e-failure-${Date.now()}.png`;
        await page.screenshot({ path: file }).catch(() => {});
        console.error(`The page as it was when the test failed: ${file}`);
      });
      await page.goto(subject().url + path);
      return page;
    },
  };
}

/** The bare app in a browser for all tests of a file. */
export function linkAppInBrowser(options: { browserArgs?: string[] } = {}) {
  const { subject, browser } = withBrowser<LinkApp>(
    startLinkApp,
    (app) => app.close(),
    options.browserArgs,
  );
  return {
    get app() {
      return subject();
    },
    get browser() {
      return browser();
    },
  };
}
