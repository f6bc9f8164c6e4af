// npm run picture: the README's picture, docs/images/demo.png, of the running demo with Link open over it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import getPort from 'get-port';
import { chromium } from 'playwright';
import { ensureBuilt, root } from './ensure-built.mjs';
import { findBrowser } from './find-browser.mjs';

ensureBuilt('emulator');
ensureBuilt('demo');
const ports = ['--port', await getPort(), '--emulator-port', await getPort()].map(String);
const demo = spawn(
  process.execPath,
  [join(root, 'demo/dist/server/cli.js'), '--json', '--memory', ...ports],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const [line] = await once(createInterface({ input: demo.stdout }), 'line');
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(60_000);
  await page.goto(JSON.parse(line).url);
  const link = page.locator('dialog iframe').contentFrame();
  const press = (name) => link.getByRole('button', { name }).click();

  // A warehouse that is connected, with its orders behind the modal.
  await page.getByRole('button', { name: 'Connect WMS', exact: true }).click();
  await press('Continue');
  await press(/^Sandbox/);
  await press('Connect');
  await press(/^Finish/);
  await press('Done');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('table').first().waitFor();

  await page.getByRole('button', { name: 'Connect WMS', exact: true }).click();
  await press('Continue');
  await link.getByRole('textbox', { name: 'Search' }).waitFor();
  // Logos that fade in, and charts that draw themselves.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: join(root, 'docs/images/demo.png') });
} finally {
  await browser.close();
  demo.kill('SIGTERM');
}
