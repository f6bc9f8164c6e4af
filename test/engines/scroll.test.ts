import { expect, test } from 'vitest';
import type { Place } from './support/Place.js';
import { callsOf, inEachEngine, siteNames, visitApp } from './support/scenario.js';
import { until } from './support/until.js';

const placeOf = (page: Place) =>
  page.evaluate(`
    const { x, y, width } = document.getElementById('connect').getBoundingClientRect();
    return { scrollY, x, y, width };`);

const looksOf = (page: Place) =>
  page.evaluate<string>('return document.documentElement.style.cssText');

/** Whether the page behind takes the focus and the pointer. */
const isAlive = (page: Place) =>
  page.evaluate<boolean[]>(`
    const other = document.getElementById('other');
    const had = document.activeElement;
    const { x, y, width, height } = other.getBoundingClientRect();
    other.focus({ preventScroll: true });
    const isFocused = document.activeElement === other;
    had.focus({ preventScroll: true });
    return [isFocused, document.elementFromPoint(x + width / 2, y + height / 2) === other];`);

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`the page behind neither moves nor takes part, and is as before after it, ${site}`, async () => {
      const { page, link } = await visitApp(browser, site);
      await page.evaluate(`
        document.documentElement.style.cssText = 'overflow: visible; scroll-padding-top: 3px';
        scrollTo(0, 300);`);
      await until('scrolled page', () => page.evaluate('return scrollY === 300'));
      await page.evaluate('window.scrolls.length = 0');
      const before = await placeOf(page);
      const looks = await looksOf(page);
      expect(await isAlive(page)).toEqual([true, true]);

      await page.press('Connect');
      await link.heading(/^Connect your/);
      expect(await placeOf(page)).toEqual(before);
      expect(
        await page.evaluate('return getComputedStyle(document.documentElement).overflow'),
      ).toBe('hidden');
      expect(await isAlive(page)).toEqual([false, false]);

      await link.connectSandbox();
      expect(await placeOf(page)).toEqual(before);
      await link.done();
      await page.gone('dialog');
      await browser.focus('button', 'Connect');
      expect(await placeOf(page)).toEqual(before);
      expect(await looksOf(page)).toBe(looks);
      expect(await isAlive(page)).toEqual([true, true]);
      expect(await page.evaluate('return window.scrolls.filter((y) => y !== 300)')).toEqual([]);

      await page.press('Something else');
      expect((await callsOf(page)).at(-1)).toBe('something else');
      await page.evaluate('scrollTo(0, 320)');
      await until('page that scrolls', () => page.evaluate('return scrollY === 320'));
    });
  }
});
