import axe from 'axe-core';
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until nothing moves but what turns for ever. */
export const still = (where: Page | Frame) =>
  where.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (each) =>
          each.effect?.getComputedTiming().iterations === Infinity || each.playState !== 'running',
      ),
  );

/** What axe finds in a page, or in the frame of one, once it stands still: WCAG 2.2 AA, as far as axe can tell. */
export async function violations(where: Page | Frame): Promise<string[]> {
  // Colours that fade in are judged when they have arrived.
  await still(where);
  // The dashboard's component library names, for screen readers, a button that was pressed and is gone by then.
  return where.evaluate(
    `${axe.source}; axe
      .run({ include: document, exclude: ['[data-live-announcer]'] }, { runOnly: ${JSON.stringify(tags)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.target)))`,
  );
}

export async function expectAccessible(where: Page | Frame, state: string) {
  expect(await violations(where), state).toEqual([]);
}
