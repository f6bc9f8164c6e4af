import { Key } from 'selenium-webdriver';
import { expect, test } from 'vitest';
import { callsOf, inEachEngine, siteNames, visitApp } from './support/scenario.js';

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`Escape in the page closes where nothing is typed, ${site}`, async () => {
      const { page, link } = await visitApp(browser, site);
      await page.press('Connect');
      await link.consent();
      await link.heading(/^Choose your/);
      await browser.focus('heading', /^Choose your/);
      await browser.key(Key.ESCAPE);
      await page.gone('dialog');
      await browser.focus('button', 'Connect');
      expect(await callsOf(page)).toEqual(['load', 'close user']);
    });

    test(`Escape on our close button closes, ${site}`, async () => {
      const { page, link } = await visitApp(browser, site);
      await page.press('Connect');
      await link.heading(/^Connect your/);
      await page.evaluate('document.querySelector("dialog button").focus()');
      await browser.focus('button', 'Close');
      await browser.key(Key.ESCAPE);
      await page.gone('dialog');
      await browser.focus('button', 'Connect');
      expect(await callsOf(page)).toEqual(['load', 'close user']);
    });

    test(`Escape over typed credentials asks, and keeps or leaves as told, ${site}`, async () => {
      const { page, link } = await visitApp(browser, site);
      await page.press('Connect');
      await link.consent();
      await link.pick('Shipwire');
      await link.heading('Sign in to Shipwire');
      await link.place.fill('Account email', 'ops@example.com');
      await browser.focus('textbox', 'Account email');
      await browser.key(Key.ESCAPE);
      await link.heading('Leave without connecting?');
      // Escape on the question is a no.
      await browser.key(Key.ESCAPE);
      await link.place.gone('heading', 'Leave without connecting?');
      await browser.focus('textbox', 'Account email');
      expect(await link.place.valueOf('Account email')).toBe('ops@example.com');

      await page.press('Close');
      await link.heading('Leave without connecting?');
      await link.press('Keep going');
      expect(await link.place.valueOf('Account email')).toBe('ops@example.com');

      await (await link.place.label('Account email')).click();
      await browser.key(Key.ESCAPE);
      await link.heading('Leave without connecting?');
      await link.press('Leave');
      await page.gone('dialog');
      await browser.focus('button', 'Connect');
      expect(await callsOf(page)).toEqual(['load', 'close user']);
    });
  }
});
