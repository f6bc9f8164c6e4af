// node bench/memory.mjs [--quick]: what a page holds after 1,000 openings and closings beside after the first 100, of ours
// and its peers, in one Chromium, with the garbage collected.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveSites } from './standIn/serveSites.mjs';
import { subjects } from './subjects/subjects.mjs';
import { inTurn } from './support/inTurn.mjs';
import { isQuick } from './support/isQuick.mjs';
import { machine } from './support/machine.mjs';
import { results } from './support/paths.mjs';
import { prepare } from './support/prepare.mjs';

const FIRST = isQuick ? 20 : 100;
const TOTAL = isQuick ? 100 : 1_000;
/** Some wait for the end of an animation; it is waiting, not memory, so short waits are cut short for all. */
const FASTER = 20;
const SHORT = 500;
const AT_ONCE = 2;

prepare();
const { sites, close } = await serveSites(
  subjects,
  ({ id }) =>
    `import subject from './subjects/${id}.jsx';
     import { cycleOpenings } from './memory/inPage.jsx';
     window.cycles = cycleOpenings(subject.Connect);`,
  { painted: false },
);
const browser = await chromium.launch({ executablePath: findBrowser() });
const version = browser.version();

function hurry({ times, short }) {
  const { setTimeout: start } = window;
  window.setTimeout = (handler, delay = 0, ...rest) =>
    start(handler, delay > short ? delay : delay / times, ...rest);
}

async function look(page, cdp) {
  await page.waitForTimeout(1_000);
  // What is freed by one collection may hold on to what is freed by the next.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    frames: of('Frames'),
    heap: of('JSHeapUsedSize'),
  };
}

async function measure({ subject, url }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(hurry, { times: FASTER, short: SHORT });
  await page.goto(url);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  // The vendor's click counts for nothing until its script is there.
  await page.waitForTimeout(1_000);
  const started = performance.now();
  const cycle = (times) => page.evaluate((count) => window.cycles(count), times);
  await cycle(FIRST);
  const before = await look(page, cdp);
  await cycle(TOTAL - FIRST);
  const after = await look(page, cdp);
  await context.close();
  const { id, name, version } = subject;
  const growth = Object.fromEntries(
    Object.keys(before).map((what) => [what, after[what] - before[what]]),
  );
  console.log(
    `  ${name}: ${growth.listeners} listeners, ${growth.nodes} nodes more, ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return { id, name, version, before, after, growth };
}

console.log(`memory: ${TOTAL} openings each`);
const packages = await inTurn(sites, AT_ONCE, measure);
await browser.close();
await close();
console.table(
  Object.fromEntries(
    packages.map(({ name, growth }) => [
      name,
      { ...growth, heap: `${Math.round(growth.heap / 1024)} kB` },
    ]),
  ),
);
writeFileSync(
  `${results}memory.json`,
  `${JSON.stringify({ machine: machine({ browser: version }), first: FIRST, total: TOTAL, faster: FASTER, packages }, null, 2)}\n`,
);
