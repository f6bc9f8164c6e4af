import { expect, test } from 'vitest';
import type { Browser } from './support/Browser.js';
import type { LinkPage } from './support/LinkPage.js';
import type { Place } from './support/Place.js';
import {
  callsOf,
  exchanged,
  inEachEngine,
  type Site,
  siteNames,
  visitApp,
} from './support/scenario.js';

const shipHero = { integrationType: 'wms', integrationId: 'shiphero' };

async function sayYes(popup: Place) {
  await popup.heading(/^Allow Trackstar/);
  await popup.press('Allow');
  await popup.heading(/^Connect ops@example.com/);
  await popup.press(/^Connect /);
}

/** At the page that leads to the vendor; `before` is how many connections there were. */
async function atSignIn(browser: Browser, site: Site) {
  const before = (await exchanged()).length;
  const { page, link } = await visitApp(browser, site, shipHero);
  await page.press('Connect');
  await link.consent();
  await link.heading('Sign in to ShipHero');
  return { page, link, before };
}

async function connectedOnce(page: Place, link: LinkPage, before: number) {
  await link.done();
  await page.gone('dialog');
  expect(await callsOf(page)).toEqual(['load', 'success shiphero', 'close success']);
  expect((await exchanged()).length).toBe(before + 1);
}

inEachEngine((browser) => {
  for (const site of siteNames) {
    test(`a sign-in at the vendor, in a window that closes by itself, ${site}`, async () => {
      const { page, link, before } = await atSignIn(browser, site);
      const popup = await browser.popup(() => link.press('Continue to ShipHero'));
      await sayYes(popup);
      await browser.backToApp();
      await link.finish('ShipHero');
      await connectedOnce(page, link, before);
    });

    test(`a window that the person closes can be opened again, ${site}`, async () => {
      const { page, link, before } = await atSignIn(browser, site);
      const closed = await browser.popup(() => link.press('Continue to ShipHero'));
      await closed.heading(/^Allow Trackstar/);
      await browser.closePopup();
      await link.place.text('Is the window closed?');
      const again = await browser.popup(() => link.press('Open the window again'));
      await sayYes(again);
      await browser.backToApp();
      await link.finish('ShipHero');
      await connectedOnce(page, link, before);
    });
  }
});
