// node bench/opening.mjs [--quick]: from a click to a modal on screen and to a page that is ready, of ours and its peers,
// in one Chromium, in turn, each visit with empty caches. Scripts and pages come from loopback, each after 50 ms.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveSites } from './standIn/serveSites.mjs';
import { subjects } from './subjects/subjects.mjs';
import { isQuick } from './support/isQuick.mjs';
import { machine } from './support/machine.mjs';
import { results } from './support/paths.mjs';
import { prepare } from './support/prepare.mjs';
import { ratios, summary } from './support/summary.mjs';

const LATENCY = 50;
/** How long somebody looks at a page before the pointer comes, and the pointer at the button before it is pressed. */
const LOOK = 400;
const HOVER = 300;
const rounds = isQuick ? 2 : 5;

prepare();
const { sites, close } = await serveSites(
  subjects,
  ({ id }) =>
    `import subject from './subjects/${id}.jsx';
     import { measureOpening } from './opening/inPage.jsx';
     window.bench = measureOpening(subject.Connect);`,
  { latency: LATENCY },
);
const browser = await chromium.launch({ executablePath: findBrowser() });
const version = browser.version();

async function visit({ url }, run) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const seen = await run(page);
  await context.close();
  return seen;
}

/** Clicked as soon as it can be, then a second time. */
const atOnce = async (page) => {
  const cold = await page.evaluate(() => window.bench.open());
  await page.evaluate(() => window.bench.close());
  return { cold, second: await page.evaluate(() => window.bench.open()) };
};

/** Looked at, pointed at, clicked. */
const afterIntent = (requests) => async (page) => {
  await page.evaluate(() => window.bench.appeared());
  await page.waitForTimeout(LOOK);
  const untouched = requests.length;
  const { x, y } = await page.locator('main button').boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.waitForTimeout(HOVER);
  const warmed = await page.evaluate(() => window.bench.open());
  return { warmed, untouched };
};

console.log(`opening: ${subjects.length} packages, ${rounds} rounds`);
const measured = sites.map((site) => ({ site, visits: [] }));
for (let round = -1; round < rounds; round++) {
  for (const { site, visits } of measured) {
    const first = await visit(site, atOnce);
    site.requests.length = 0;
    const later = await visit(site, afterIntent(site.requests));
    if (round >= 0) visits.push({ ...first, ...later });
  }
  if (round >= 0) console.log(`  round ${round + 1} of ${rounds}`);
}
await browser.close();
await close();

const packages = measured.map(({ site: { subject }, visits }) => {
  const { id, name, version, script, keepsClick } = subject;
  const of = (read) => summary(visits.map(read));
  const opening = (which) => ({
    frames: of((visit) => visit[which].frames),
    onScreen: of((visit) => visit[which].onScreen),
    ready: of((visit) => visit[which].ready),
  });
  return {
    id,
    name,
    version,
    /** To be answered before a click counts; and all that are made before anybody has done anything. */
    requestsNeeded: script && !keepsClick ? 1 : 0,
    requestsMade: of((visit) => visit.untouched).median,
    cold: {
      ...opening('cold'),
      clicks: of((visit) => visit.cold.clicks),
      readySinceButton: of((visit) => visit.cold.readySinceButton),
    },
    warmed: opening('warmed'),
    second: opening('second'),
    coldToWarmed: ratios(
      visits.map((visit) => visit.cold.ready),
      visits.map((visit) => visit.warmed.ready),
    ),
  };
});
const told = ({ median, low, high }) => `${median} (${low} to ${high})`;
console.table(
  Object.fromEntries(
    packages.map(({ name, requestsMade, cold, warmed, second, coldToWarmed }) => [
      name,
      {
        requests: requestsMade,
        'on screen': told(cold.onScreen),
        frames: cold.frames.median,
        clicks: cold.clicks.median,
        'since button': told(cold.readySinceButton),
        cold: told(cold.ready),
        warmed: told(warmed.ready),
        second: told(second.ready),
        times: told(coldToWarmed),
      },
    ]),
  ),
);
writeFileSync(
  `${results}opening.json`,
  `${JSON.stringify({ machine: machine({ browser: version }), latency: LATENCY, look: LOOK, hover: HOVER, rounds, packages }, null, 2)}\n`,
);
