import { Key } from 'selenium-webdriver';
import { expect, test } from 'vitest';
import type { Browser } from './support/Browser.js';
import { callsOf, inEachEngine, type Site, siteNames, visitApp } from './support/scenario.js';

/**
 * Where the focus is when the page has come up. WebKit lets a frame of another origin focus nothing of its own until the
 * person has done something in it: there the focus is on the frame, and its title is read instead.
 */
const firstFocus = (browser: Browser) =>
  browser.name === 'webkit'
    ? browser.focusInFrame('Connect your account')
    : browser.focus('heading', /^Connect your/);

async function openByKey(browser: Browser, site: Site) {
  const { page, link } = await visitApp(browser, site);
  await browser.tabTo('button', 'Connect');
  await browser.key(Key.ENTER);
  await link.heading(/^Connect your/);
  await firstFocus(browser);
  return { page, link };
}

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`a warehouse is connected by keyboard alone, ${site}`, async () => {
      const { page, link } = await openByKey(browser, site);

      await browser.tabTo('button', 'Continue');
      await link.place.armed('Continue');
      await browser.key(Key.ENTER);
      await browser.focus('heading', /^Choose your/);

      await browser.tabTo('textbox', 'Search');
      await browser.type('shipwire');
      await link.place.role('button', /^Shipwire/);
      await browser.key(Key.ARROW_DOWN);
      await browser.focus('button', /^Shipwire/);
      await browser.key(Key.ENTER);

      await browser.focus('heading', 'Sign in to Shipwire');
      await browser.tabTo('textbox', 'Account email');
      await browser.type('ops@example.com');
      await browser.key(Key.TAB);
      await browser.type('trackstar-good');
      expect(await link.place.valueOf('API token')).toBe('trackstar-good');
      await link.place.armed('Connect');
      await browser.key(Key.ENTER);

      await browser.focus('heading', 'All access granted');
      await browser.tabTo('button', 'Finish');
      await link.place.armed('Finish');
      await browser.key(Key.ENTER);
      await browser.focus('heading', 'Shipwire is connected');
      await browser.tabTo('button', 'Done');
      await browser.key(Key.ENTER);

      await page.gone('dialog');
      await browser.focus('button', 'Connect');
      expect(await callsOf(page)).toEqual(['load', 'success shipwire', 'close success']);
    });

    test(`our close button is one Shift+Tab before the page, ${site}`, async () => {
      const { page } = await openByKey(browser, site);
      await browser.tabTo('button', 'Continue');
      await browser.key(Key.SHIFT, Key.TAB);
      await browser.focus('button', 'Close');
      await browser.key(Key.ENTER);
      await page.gone('dialog');
      await browser.focus('button', 'Connect');
    });
  }
});
