// node bench/rendering.mjs [--quick]: mounting 1,000 buttons and rendering them again with new inline properties, of ours
// and its peers, beside as many plain ones, in one Chromium, in turn.
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

const COUNT = 1_000;
const WARM_UP = 3;
const rounds = isQuick ? 5 : 15;
const plain = [
  { id: 'plain', name: 'plain <button>' },
  { id: 'plainStyled', name: 'plain <button>, styled' },
];
/** What makes no sense to measure, and why. */
const unmeasured = {
  terminal:
    'each hook makes a frame when it is mounted, and takes away that of the one before: it is for one on a page',
};

prepare();
// What counts is the package: the script that it fetches makes nothing here.
const { sites, close } = await serveSites(
  [...plain, ...subjects.filter(({ id }) => !(id in unmeasured))],
  ({ id }) =>
    `import subject from './subjects/${id}.jsx';
     import { measureRendering } from './rendering/inPage.jsx';
     window.measure = measureRendering(subject.Connect);`,
  { frames: false },
);
const browser = await chromium.launch({ executablePath: findBrowser() });
const version = browser.version();
console.log(`rendering: ${COUNT} buttons, ${rounds} rounds`);
const measured = [];
for (const { subject, url } of sites) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  measured.push({ subject, page, mount: [], again: [] });
}
for (let round = -WARM_UP; round < rounds; round++) {
  for (const { page, mount, again } of measured) {
    await page.bringToFront();
    const times = await page.evaluate((count) => window.measure(count), COUNT);
    if (round < 0) continue;
    mount.push(times.mount);
    again.push(times.again);
  }
}
await browser.close();
await close();

const [{ mount: plainMount, again: plainAgain }] = measured;
const packages = measured.map(({ subject: { id, name, version }, mount, again }) => ({
  id,
  name,
  version,
  mount: summary(mount),
  mountTimes: ratios(mount, plainMount),
  again: summary(again),
  againTimes: ratios(again, plainAgain),
}));
const told = ({ median, low, high }) => `${median} (${low} to ${high})`;
console.table(
  Object.fromEntries(
    packages.map(({ name, mount, mountTimes, again, againTimes }) => [
      name,
      {
        'mount, ms': told(mount),
        'times plain': told(mountTimes),
        'again, ms': told(again),
        'times plain ': told(againTimes),
      },
    ]),
  ),
);
writeFileSync(
  `${results}rendering.json`,
  `${JSON.stringify({ machine: machine({ browser: version }), count: COUNT, rounds, packages, unmeasured }, null, 2)}\n`,
);
