import type { CDPSession, Page } from 'playwright';
import { serveFixtures } from '../browser/link-page/serve.js';
import { launch } from '../e2e/support.js';

/** What a page holds, with the garbage collected. */
export interface Holdings {
  listeners: number;
  nodes: number;
  frames: number;
  timers: number;
  /** Objects and functions of scripts. */
  objects: number;
  /** With what the browser keeps for itself: compiled code, timings, the requests that its tools show. */
  heapBytes: number;
}

declare global {
  interface Window {
    pendingTimers(): number;
  }
}

/** Runs in the page before anything else: the browser counts listeners and nodes, but no timers. */
function countTimers() {
  const pending = new Set<number>();
  const { setTimeout: start, clearTimeout: stop } = window;
  window.setTimeout = ((handler: TimerHandler, delay?: number, ...args: unknown[]) => {
    const id = start(() => {
      pending.delete(id);
      if (typeof handler === 'function') handler(...args);
    }, delay);
    pending.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    pending.delete(id as number);
    stop(id);
  };
  window.pendingTimers = () => pending.size;
}

/** How many of the heap's nodes are objects or functions: the bytes also grow by what the browser keeps for itself. */
async function countObjects(cdp: CDPSession): Promise<number> {
  let text = '';
  const add = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  cdp.on('HeapProfiler.addHeapSnapshotChunk', add);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes } = JSON.parse(text);
  const { node_fields, node_types } = snapshot.meta;
  const counted = ['object', 'closure'].map((type) => node_types[0].indexOf(type));
  // Nodes are a flat list, the type first.
  return nodes.filter((value: number, n: number) => {
    return n % node_fields.length === 0 && counted.includes(value);
  }).length;
}

async function look(page: Page, cdp: CDPSession): Promise<Holdings> {
  // The last turn of a loading sign ends.
  await page.waitForTimeout(1_000);
  // What is freed by one collection may hold on to what is freed by the next.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    frames: of('Frames'),
    timers: await page.evaluate(() => window.pendingTimers()),
    objects: await countObjects(cdp),
    heapBytes: of('JSHeapUsedSize'),
  };
}

/** Opens and closes Link in a real Chromium; what the page holds after the first `warmUp` cycles, and after all `total`. */
export async function measureCycles({ warmUp, total }: { warmUp: number; total: number }) {
  const fixtures = await serveFixtures();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addInitScript(countTimers);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    await page.goto(`${fixtures.otherOrigin}/cycles?link=${fixtures.linkOrigin}/link`);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.evaluate((times) => window.cycles(times), warmUp);
    const before = await look(page, cdp);
    await page.evaluate((times) => window.cycles(times), total - warmUp);
    const after = await look(page, cdp);
    return { before, after, failures };
  } finally {
    await Promise.all([browser.close(), fixtures.close()]);
  }
}
