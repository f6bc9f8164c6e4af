import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { linkPageOf } from './link-page.js';
import { linkAppInBrowser } from './support.js';

const stage = linkAppInBrowser();

async function atConsent(script: () => void = () => {}) {
  const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(40_000);
  await page.addInitScript(script);
  await page.goto(stage.app.urlFor({ integrationType: 'wms', sandbox: true }));
  await page.getByRole('button', { name: 'Connect' }).click();
  const link = linkPageOf(page);
  await link.armed('Continue');
  return { page, link };
}

/** Something of the app's own in the top layer, over the modal; clicks go through it. */
const cover = (page: Page, style: Partial<CSSStyleDeclaration>) =>
  page.evaluate(
    (given) => {
      const lid = document.createElement('div');
      lid.id = 'lid';
      lid.popover = 'manual';
      lid.textContent = 'Win a prize: press here';
      Object.assign(lid.style, { pointerEvents: 'none', margin: '0', border: '0' }, given);
      document.querySelector('dialog')?.append(lid);
      lid.showPopover();
    },
    style as Record<string, string>,
  );

describe('an app that would have a person consent without seeing to what', () => {
  test('by something over the page, which lets clicks through: the button takes none until it is gone', async () => {
    const { page, link } = await atConsent();
    const button = link.frame.getByRole('button', { name: 'Continue', exact: true });
    await cover(page, { inset: '0', width: '100vw', height: '100vh', background: 'white' });
    await expect.poll(() => button.isDisabled()).toBe(true);
    await page.evaluate(() => document.getElementById('lid')?.remove());
    await link.armed('Continue');
    await link.consent();
    await link.heading(/^Choose/).waitFor();
    await page.close();
  });

  test.each([
    ['faded', { opacity: '0.01' }],
    ['tilted', { transform: 'rotate(3deg)' }],
    ['under a filter', { filter: 'blur(8px)' }],
  ])('by a frame that is %s', async (_how, style) => {
    const { page, link } = await atConsent();
    await page.evaluate(
      (given) => {
        Object.assign(document.querySelector('dialog')?.style ?? {}, given);
      },
      style as Record<string, string>,
    );
    const button = link.frame.getByRole('button', { name: 'Continue', exact: true });
    await expect.poll(() => button.isDisabled()).toBe(true);
    await page.close();
  });

  test('by a click that was meant for what stood there before: until the button is armed none counts', async () => {
    const { page, link } = await atConsent(() => {
      // From the task in which it comes.
      const pressing = setInterval(() => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Continue',
        );
        if (!button) return;
        if (button.ariaDisabled !== 'true') return clearInterval(pressing);
        button.click();
        button.dataset.presses = String(Number(button.dataset.presses ?? 0) + 1);
      }, 1);
    });
    const button = link.frame.getByRole('button', { name: 'Continue', exact: true });
    expect(Number(await button.getAttribute('data-presses'))).toBeGreaterThan(1);
    await link.consent();
    await link.heading(/^Choose/).waitFor();
    await page.close();
  });
});
