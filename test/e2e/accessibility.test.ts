import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright';
import { expect, test } from 'vitest';
import { connections, holdLinkToken, linkPageOf, modalOf, openLink } from './link-page.js';
import { demoInBrowser } from './support.js';

const app = demoInBrowser({ demoArgs: ['--vendor-latency', '150'] });
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** WCAG 2.2 AA, as far as axe can tell; of the app with its modal, and of the page in the frame. */
async function expectAccessible(page: Page, where: string) {
  // Colours that fade in are judged when they have arrived.
  await page.waitForTimeout(450);
  const frame = page.frames().find((each) => each.parentFrame());
  for (const each of [page.mainFrame(), frame].filter((one) => one !== undefined)) {
    expect(await violations(each), where).toEqual([]);
  }
}

async function violations(frame: Frame) {
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(async () => {
    const { axe } = window as never as {
      axe: { run(where: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { iframes: false, runOnly: tags })).violations;
  });
  return found.map(({ id, nodes }) => ({ id, at: nodes.map((node) => String(node.target)) }));
}

for (const { colorScheme, ...viewport } of [
  { colorScheme: 'light', width: 1280, height: 900 },
  { colorScheme: 'dark', width: 360, height: 740 },
] as const) {
  test(`every step has no violations, ${colorScheme}, ${viewport.width} px wide`, async () => {
    const page = await app.openApp();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await expectAccessible(page, 'the app, nothing connected');
    const link = await openLink(page, 'Connect WMS');
    await expectAccessible(page, 'introduction');
    await link.consent();
    await link.heading(/^Choose your/).waitFor();
    await expectAccessible(page, 'choice');
    await link.pick('Shipwire');
    await link.heading('Sign in to Shipwire').waitFor();
    await expectAccessible(page, 'form');
    await link.press('Connect');
    await expectAccessible(page, 'empty form refused');
    await link.signIn({ 'Account email': 'ops@example.com', 'API token': 'wrong' });
    await link.frame
      .getByRole('group', { name: 'Shipwire did not accept these credentials' })
      .waitFor();
    await expectAccessible(page, 'credentials refused');
    await link.signIn({ 'API token': 'trackstar-partial' });
    await link.heading('Connecting to Shipwire').waitFor();
    await expectAccessible(page, 'checking');
    await link.heading('Some access is missing').waitFor();
    await expectAccessible(page, 'some access is missing');
    await link.press('Use other credentials');
    await link.signIn({ 'API token': 'trackstar-good' });
    await link.heading('All access granted').waitFor();
    await expectAccessible(page, 'all access granted');
    await link.finish();
    await link.heading('Shipwire is connected').waitFor();
    await expectAccessible(page, 'done');
    await link.done();
    await modalOf(page).waitFor({ state: 'detached' });
    await expectAccessible(page, 'the app, syncing');
    await connections(page).first().getByText('Ready').waitFor();
    await expectAccessible(page, 'the app with data');
    // Nothing is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
}

test('loading and error states of the modal have no violations', async () => {
  const page = await app.openApp();
  const answer = await holdLinkToken(page, (route) =>
    route.fulfill({ status: 502, json: { error: 'The backend is away.' } }),
  );
  await page.getByRole('button', { name: 'Connect WMS' }).click();
  await modalOf(page).getByText('Loading').waitFor();
  await expectAccessible(page, 'loading');
  answer();
  await modalOf(page).getByRole('alert').waitFor();
  await expectAccessible(page, 'error');
  await modalOf(page).getByRole('button', { name: 'Try again' }).waitFor();
  expect(
    await linkPageOf(page)
      .heading(/^Connect/)
      .count(),
  ).toBe(0);
});
