import { mkdirSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { launch } from '../e2e/support.js';
import { drawOverview, folder } from './overview.js';

const variations = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width, height: width === 360 ? 760 : 900 })),
);

export interface Shoot {
  /** A context of this variation, as a new person has it. */
  context: BrowserContext;
  /** Keeps what a page shows now. Names say the state: `03-form-refused`. */
  shot(page: Page, name: string): Promise<void>;
}

/**
 * One sheet: `walk` goes through the states of a page and takes a picture of each, once for each theme and width.
 * `npm run screenshots` runs every `*.shots.ts` here and puts all pictures on one overview.
 */
export function sheet(name: string, walk: (shoot: Shoot) => Promise<void>) {
  let browser: Browser;
  beforeAll(async () => {
    rmSync(folder + name, { recursive: true, force: true });
    mkdirSync(folder + name, { recursive: true });
    browser = await launch();
  });
  afterAll(async () => {
    await drawOverview(browser);
    await browser.close();
  });
  for (const { colorScheme, width, height } of variations) {
    test(`${name}, ${colorScheme}, ${width} px`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height } });
      context.setDefaultTimeout(20_000);
      await walk({
        context,
        async shot(page, state) {
          // Spinners are drawn at rest, and so are the fades of a screen that appears.
          const path = `${folder + name}/${state}-${colorScheme}-${width}.png`;
          await page.screenshot({ path, animations: 'disabled' });
        },
      });
      await context.close();
    });
  }
}
