import { mkdirSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { still, violations } from '../e2e/accessible.js';
import { launch } from '../e2e/support.js';
import { drawOverview, folder } from './overview.js';

const variations = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width, height: width === 360 ? 760 : 900 })),
);

export interface Shoot {
  /** A context of this variation, as a new person has it. */
  context: BrowserContext;
  /** Keeps what a page shows now, and what axe has against it. Names say the state: `03-form-refused`. */
  shot(page: Page, name: string): Promise<void>;
}

/**
 * One sheet: `walk` goes through the states of a page and takes a picture of each, once for each theme and width.
 * It fails where axe finds anything in one of them. `npm run screenshots` runs every `*.shots.ts` here and puts all pictures on one overview.
 */
export function sheet(name: string, walk: (shoot: Shoot) => Promise<void>) {
  let browser: Browser | undefined;
  beforeAll(async () => {
    rmSync(folder + name, { recursive: true, force: true });
    mkdirSync(folder + name, { recursive: true });
    browser = await launch();
  });
  afterAll(async () => {
    if (!browser) return;
    await drawOverview(browser);
    await browser.close();
  });
  for (const { colorScheme, width, height } of variations) {
    test(`${name}, ${colorScheme}, ${width} px`, async () => {
      const context = await (browser as Browser).newContext({
        colorScheme,
        viewport: { width, height },
      });
      context.setDefaultTimeout(20_000);
      const found: string[] = [];
      await walk({
        context,
        async shot(page, state) {
          for (const frame of page.frames()) await still(frame);
          // Spinners are drawn at rest.
          const path = `${folder + name}/${state}-${colorScheme}-${width}.png`;
          await page.screenshot({ path, animations: 'disabled' });
          for (const frame of page.frames()) {
            for (const each of await violations(frame)) found.push(`${state}: ${each}`);
          }
        },
      });
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
