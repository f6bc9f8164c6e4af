// npm run bench:link-vitals [-- RUNS]: Web Vitals of the Link page's first screen beside those of a page that says one
// word with React, served by the same server, in turn, in a browser that is slowed down. Results go to bench/results.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBuilt } from '../scripts/ensure-built.mjs';
import { findBrowser } from '../scripts/find-browser.mjs';
import { round, summary } from './api/stats.mjs';
import { observeVitals, readVitals } from './link-vitals/observe.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const runs = Number(process.argv[2] ?? 15);
/** A phone of some years ago, on a mobile network. */
const SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: (10 * 1024 * 1024) / 8,
  uploadThroughput: (5 * 1024 * 1024) / 8,
};

ensureBuilt('emulator');
const plain = path('../emulator/.cache/bench-vitals/dist');
rmSync(plain, { recursive: true, force: true });
mkdirSync(plain, { recursive: true });
cpSync(path('../emulator/dist'), plain, { recursive: true });
await build({
  configFile: false,
  root: path('link-vitals/plain'),
  base: '/link/',
  plugins: [react()],
  logLevel: 'error',
  build: {
    outDir: `${plain}/web/link`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: path('link-vitals/plain/index.html') },
    },
  },
});

const start = async (dist) => {
  const { createEmulator } = await import(pathToFileURL(`${dist}/index.js`).href);
  return createEmulator({
    port: 0,
    memory: true,
    rateLimits: false,
    log: { info() {}, error: console.error },
  });
};
const link = await start(path('../emulator/dist'));
const bare = await start(plain);
const answer = await fetch(`${link.url}/magic-links`, {
  method: 'POST',
  headers: { 'x-trackstar-api-key': link.apiKey, 'content-type': 'application/json' },
  body: '{}',
});
const { magic_link: magicLink } = await answer.json();
const pages = {
  'Link page': { url: magicLink.url, ready: 'button:not([disabled])' },
  'plain React page': { url: bare.linkUrl, ready: 'h1' },
};

const browser = await chromium.launch({ executablePath: findBrowser() });
const version = browser.version();

/** One visit of somebody who was never here. */
async function visit({ url, ready }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(observeVitals);
  await page.goto(url);
  await page.waitForSelector(ready);
  const readyAt = await page.evaluate(() => performance.now());
  // Whatever moves late moves within this.
  await page.waitForTimeout(1500);
  const vitals = await page.evaluate(readVitals);
  await context.close();
  return { ...vitals, ready: readyAt };
}

const loadAtStart = loadavg().map(round);
for (const page of Object.values(pages)) await visit(page);
const measured = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, page] of Object.entries(pages)) measured[name].push(await visit(page));
}
await browser.close();
await Promise.all([link.close(), bare.close()]);

const metrics = {
  fcp: ['first contentful paint, ms', 'ms'],
  lcp: ['largest contentful paint, ms', 'ms'],
  ready: ['ready for the first press, ms', 'ms'],
  cls: ['layout shift', ''],
  blocking: ['time blocked by long tasks, ms', 'ms'],
  requests: ['requests', ''],
  bytes: ['bytes over the network', 'B'],
};
const results = {
  machine: {
    cpu: cpus()[0].model,
    cores: cpus().length,
    node: process.version,
    browser: version,
    loadAtStart,
    loadAtEnd: loadavg().map(round),
  },
  slowdown: SLOWDOWN,
  network: NETWORK,
  runs,
  metrics: Object.fromEntries(
    Object.keys(metrics).map((metric) => {
      const of = (name) => measured[name].map((visit) => visit[metric]);
      const [ours, plain] = Object.keys(pages).map((name) => summary(of(name)));
      // Run by run, so that what slows down the machine slows down both.
      const ratios = of('Link page').map((value, run) => value / of('plain React page')[run]);
      return [
        metric,
        { ours, plain, times: ratios.every(Number.isFinite) ? summary(ratios) : null },
      ];
    }),
  ),
};

const spread = ({ median, low, high }) =>
  low === high ? `${median}` : `${median} (${low} to ${high})`;
const lines = Object.entries(results.metrics).map(
  ([metric, { ours, plain, times }]) =>
    `| ${metrics[metric][0]} | ${spread(ours)} | ${spread(plain)} | ${times ? spread(times) : ''} |`,
);
const { machine } = results;
const text = `# The first screen of the Link page, beside a plain React page

Made by \`npm run bench:link-vitals\` on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node.slice(1)}, Chromium ${machine.browser}, load ${machine.loadAtStart[0]} at the start and ${machine.loadAtEnd[0]} at the end.
Medians of ${runs} first visits each, in turn, and in brackets the middle half of them; the processor slowed down ${SLOWDOWN} times, 10 Mbit/s, 40 ms. Both pages come from the same server, without compression; the plain one is a heading with react-dom, built by the same Vite. The Link page opens a magic link, so one of its requests is a call that opens the session.

| | Link page | plain React page | times |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
writeFileSync(path('results/link-vitals.json'), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(path('results/link-vitals.md'), text);
console.log(text);
if (results.metrics.cls.ours.high > 0) {
  console.error('The first screen of the Link page moves.');
  process.exit(1);
}
process.exit(0);
