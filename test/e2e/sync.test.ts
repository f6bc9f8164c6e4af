import { expect, test } from 'vitest';
import { connections, connectSandbox } from './link-page.js';
import { demoInBrowser } from './support.js';

// Slow enough that each step can be seen.
const app = demoInBrowser({ demoArgs: ['--vendor-latency', '250'] });

test('the initial sync is seen to advance', async () => {
  const page = await app.openApp();
  const seen = new Set<string>();
  await page.exposeFunction('seen', (text: string) => seen.add(text));
  await page.evaluate(() => {
    const look = () => {
      const list = document.querySelector<HTMLElement>('[aria-label="Initial sync by resource"]');
      if (list) (window as never as { seen(text: string): void }).seen(list.innerText);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await connectSandbox(page, 'Connect WMS');
  await connections(page).first().getByText('Ready').waitFor();
  // More than "nothing" and "everything": steps between were on screen.
  expect(seen.size).toBeGreaterThan(2);
});
