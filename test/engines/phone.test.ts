import { expect, test } from 'vitest';
import { LinkPage } from './support/LinkPage.js';
import type { Place } from './support/Place.js';
import { exchanged, inEachEngine, siteNames, visitApp } from './support/scenario.js';

const WIDTH = 390;

/** Nothing to scroll to the side, and every button within the width. */
async function expectFits(place: Place) {
  const fit = await place.evaluate(`
    const isOutside = ({ left, right }) => left < 0 || right > innerWidth;
    return {
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      outside: [...document.querySelectorAll('button, input, dialog')]
        .filter((each) => isOutside(each.getBoundingClientRect()))
        .map((each) => each.textContent || each.localName),
    };`);
  expect(fit).toEqual({ scrolls: false, outside: [] });
}

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`on a screen ${WIDTH} wide everything fits and can be reached, ${site}`, async () => {
      const before = (await exchanged()).length;
      const { page: around } = await visitApp(browser, site, undefined, '/phone');
      const page = around.frame('iframe');
      const link = new LinkPage(page.frame('dialog iframe'));
      await page.press('Connect');
      await link.heading(/^Connect your/);
      expect(await page.evaluate('return innerWidth')).toBe(WIDTH);
      // The modal is as wide as the page, but for a scroll bar that takes room.
      expect(await link.place.evaluate('return innerWidth')).toBeGreaterThan(WIDTH - 20);
      await expectFits(page);
      await expectFits(link.place);
      await link.consent();
      await link.heading(/^Choose your/);
      await expectFits(link.place);
      await link.pick('Shipwire');
      await link.heading('Sign in to Shipwire');
      await expectFits(link.place);
      await link.signIn({ 'Account email': 'ops@example.com', 'API token': 'trackstar-good' });
      await link.heading('All access granted');
      await expectFits(link.place);
      await link.finish('Shipwire');
      await expectFits(link.place);
      await expectFits(page);
      await link.done();
      await page.gone('dialog');
      expect((await exchanged()).length).toBe(before + 1);
    });
  }
});
