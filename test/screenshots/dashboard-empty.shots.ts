import { afterAll, beforeAll } from 'vitest';
import { startEmulator } from '../e2e/link-app.js';
import { signIn, viewer } from './dashboard-views.js';
import { sheet } from './sheet.js';

let started: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  started = await startEmulator();
});
afterAll(() => started?.emulator.close());

sheet('dashboard-empty', async (shoot) => {
  const { emulator } = started;
  const page = await shoot.context.newPage();
  const { view, take, press } = viewer(page, emulator.dashboardUrl, shoot);
  await view('/', '01-sign-in');
  await press('Sign in');
  await page.getByText('Enter the full-access API key.').waitFor();
  await take('02-sign-in-incomplete');
  await page.getByLabel('Full-access API key').fill('not-the-key');
  await press('Sign in');
  await page.getByRole('alert').waitFor();
  await take('03-sign-in-refused');
  await signIn(page, emulator.apiKey);

  await view('/', '10-home');
  await view('/connections', '11-connections');
  await view('/magic-links', '12-magic-links');
  await view('/webhooks/endpoints', '13-endpoints');
  await view('/webhooks/log', '14-webhook-log');
  await view('/api-log', '15-api-log');
  await view('/data-explorer', '16-explorer');
  await view('/data-explorer?mode=production', '17-explorer-production');

  await page.route('**/api/home**', (route) => route.abort());
  await view('/', '20-does-not-answer');
  await page.unroute('**/api/home**');
  await page.evaluate(() => indexedDB.deleteDatabase('trackstar-dashboard'));
  await view('/', '21-signed-out');
});
