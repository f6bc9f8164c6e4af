import type { Page } from 'playwright';
import type { Shoot } from './sheet.js';

const TALLEST = 2400;

/** From the sign-in page to the home page. */
export async function signIn(page: Page, apiKey: string) {
  await page.getByLabel('Full-access API key').fill(apiKey);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Home' }).waitFor();
}

/** Opens views by their addresses and takes them when nothing loads any more. */
export function viewer(page: Page, url: string, { shot }: Shoot) {
  const still = async () => {
    await page.getByRole('heading').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.skeleton, .boot'));
    await page.mouse.move(0, 0);
  };
  const open = async (path: string) => {
    await page.goto(url + path);
    await still();
  };
  /** All of the page, or of the drawer in front of it. */
  const take = async (name: string) => {
    await still();
    const size = page.viewportSize() as { width: number; height: number };
    const height = await page.evaluate(
      () => (document.querySelector('.drawer-body') ?? document.documentElement).scrollHeight,
    );
    if (height > size.height) {
      await page.setViewportSize({ ...size, height: Math.min(height, TALLEST) });
    }
    await shot(page, name);
    await page.setViewportSize(size);
  };
  return {
    open,
    take,
    async view(path: string, name: string) {
      await open(path);
      await take(name);
    },
    press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
  };
}
