// What a person does in each app, in a real browser.
import assert from 'node:assert/strict';
import { chromium } from 'playwright';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** From the click to a connection and back to the button; nothing is complained of on the console. */
export async function connect(url) {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(url);
    const status = page.getByRole('status');
    assert.equal(await status.textContent(), 'Nothing is connected.');
    const button = page.getByRole('button', { name: 'Connect WMS' });
    assert.equal(await button.evaluate((each) => getComputedStyle(each).padding), '10px 20px');

    await button.click();
    const modal = page.getByRole('dialog', { name: 'Connect your account' });
    await modal.waitFor();
    const link = modal.locator('iframe').contentFrame();
    await link.getByRole('heading', { name: 'Connect with a link token of the backend' }).waitFor();
    await link.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('Connected: sandbox').waitFor();
    await link.getByRole('button', { name: 'Done' }).click();
    await modal.waitFor({ state: 'detached' });
    assert.equal(await button.evaluate((each) => each === document.activeElement), true);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
}
