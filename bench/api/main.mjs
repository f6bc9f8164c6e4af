import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createApp } from '../../emulator/src/app.ts';
import { createSimulatedConnector } from '../../emulator/src/connectors/simulated.ts';
import { requireResource, scaleRecords } from '../../emulator/src/control/scale.ts';
import { seed } from '../../emulator/src/control/seed.ts';
import { startCore } from '../../emulator/src/emulator.ts';
import { listen } from '../../emulator/src/listen.ts';
import { openAccessToken } from '../../emulator/src/storage/connections.ts';
import { connections } from '../../emulator/src/storage/schema.ts';
import { startBareServer } from './bare-server.mjs';
import { measureGrowth } from './growth.mjs';
import { measurePages } from './pages.mjs';
import { report } from './report.mjs';
import { measureStarts } from './start.mjs';
import { round, summary } from './stats.mjs';
import { measureSync, vendorOf } from './sync.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '9' },
    /** A folder that stays, so that a second run need not make the rows again. */
    data: { type: 'string' },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const say = (text) => process.stderr.write(`${text}\n`);
const folder = values.data ? resolve(values.data) : mkdtempSync(join(tmpdir(), 'trackstar-bench-'));
const dataDir = join(folder, 'data');
const vendor = { orders: [] };
let isVendor = false;

const memory = { start: 0, withRows: 0 };
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

const core = await startCore(
  { dataDir, apiKey: 'k', vendorLatency: 0, rateLimits: false, log: { info() {}, error: say } },
  {
    connectorOf: (integration) =>
      isVendor
        ? vendorOf(vendor)
        : createSimulatedConnector(integration, { seed: 'trackstar', latency: 0, pageSize: 100 }),
  },
);
const { deps } = core;
memory.start = megabytes();
const server = await listen('127.0.0.1', 0, (port) => createApp(deps, port));
const base = `http://localhost:${server.port}`;

async function sandbox() {
  const find = async () =>
    (await deps.db.orm.select().from(connections)).find((each) => each.generatedSandbox === 'wms');
  const known = await find();
  if (known) return known;
  const headers = { 'x-trackstar-api-key': 'k' };
  await fetch(`${base}/sandbox/generate-sandbox/wms`, { method: 'POST', headers });
  const made = await find();
  for (;;) {
    const answer = await fetch(`${base}/connections/${made.id}`, { headers });
    const { data } = await answer.json();
    if (Object.values(data.historical_sync_completed).every(Boolean)) return made;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const connection = await sandbox();
const orders = requireResource(connection, 'wms/orders');
const headersOf = (of) => ({
  'x-trackstar-api-key': 'k',
  'x-trackstar-access-token': openAccessToken(deps, of),
});

/** Another sandbox in the same store, with as many orders as fit on one page. */
async function smallConnection() {
  const customerId = 'bench-small';
  const all = await deps.db.orm.select().from(connections);
  const known = all.find((each) => each.customerId === customerId);
  if (known) return known;
  const seeded = { integration_type: 'wms', integration_name: 'sandbox', customer_id: customerId };
  const [made] = await seed(deps, {
    connections: [{ ...seeded, records: {}, scale: { 'wms/orders': 1000 } }],
  });
  return made;
}

const worker = new Worker(new URL('./client.mjs', import.meta.url));
const ask = (origin, paths, sent = {}) =>
  new Promise((done, reject) => {
    worker.once('message', (answer) =>
      answer.error ? reject(new Error(answer.error)) : done(answer),
    );
    worker.postMessage({ urls: paths.map((path) => origin + path), headers: sent });
  });
const api = (paths) => ask(base, paths, headersOf(connection));

const results = {
  machine: {
    node: process.version,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map(round),
  },
  rows,
};

say(`${rows.toLocaleString('en')} orders ...`);
const scaleStarted = performance.now();
const { added } = await scaleRecords(deps, connection, orders, rows);
if (added > 0) {
  const seconds = (performance.now() - scaleStarted) / 1000;
  results.scale = { added, rowsPerSecond: Math.round(added / seconds) };
  await deps.db.executeSql('vacuum analyze records');
}
memory.withRows = megabytes();

say('cost beside a connection with 1,000 ...');
const small = await smallConnection();
results.growth = await measureGrowth({
  ask: (paths, to) => ask(base, paths, headersOf(to)),
  deps,
  small,
  connection,
  rounds,
});

say('pages at every depth ...');
results.pages = await measurePages({ api, deps, connection, rounds });
const since = await deps.db.executeSql(
  `select created_date from records where connection_id = $1 and resource = 'wms/orders' order by created_date offset $2 limit 1`,
  [connection.id, Math.floor(rows / 2)],
);
const date = since.rows[0].created_date.toISOString();
results.filteredPages = await measurePages({
  api,
  deps,
  connection,
  rounds,
  query: `&created_date[gte]=${date}`,
  where: `and created_date >= '${date}'`,
});

say('throughput beside a bare server ...');
const bare = await startBareServer(deps.db, connection.id);
const PAGES = 5;
const ours = [];
const theirs = [];
const bytes = {};
for (let turn = -1; turn < rounds; turn++) {
  const page = ['/wms/orders?limit=1000'];
  const mine = await api(Array(PAGES).fill(page[0]));
  const other = await ask(bare.url, Array(PAGES).fill('/'));
  if (turn < 0) continue;
  ours.push(mine.ms);
  theirs.push(other.ms);
  Object.assign(bytes, { ours: mine.bytes / PAGES, bare: other.bytes / PAGES });
}
const perSecond = (times) => summary(times.map((ms) => (PAGES * 1000 * 1000) / ms));
results.throughput = {
  rowsPerSecond: perSecond(ours),
  bareRowsPerSecond: perSecond(theirs),
  timesBare: summary(ours.map((ms, at) => ms / theirs[at])),
  bytesOfAPage: bytes,
};
await bare.close();

say('initial sync beside a bare bulk insert ...');
isVendor = true;
results.sync = await measureSync({
  deps,
  connection,
  vendor,
  count: Math.min(20_000, rows),
  rounds: Math.min(rounds, 5),
});
isVendor = false;

results.memory = {
  megabytesAtStart: memory.start,
  megabytesWithRows: memory.withRows,
  megabytesAtEnd: megabytes(),
  megabytesOfRows: Math.round(
    Number(
      (await deps.db.executeSql(`select pg_total_relation_size('records')::text as size`)).rows[0]
        .size,
    ) /
      2 ** 20,
  ),
};
await server.close();
await core.close();
await worker.terminate();

say('starts ...');
const cli = resolve('emulator/dist/cli.js');
if (!existsSync(cli)) throw new Error('The emulator is not built.');
results.starts = await measureStarts(cli, folder, dataDir, Math.min(rounds, 5));
results.machine.loadAtEnd = loadavg().map(round);

mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/api.json', `${JSON.stringify(results, null, 2)}\n`);
const text = report(results);
writeFileSync('bench/results/api.md', text);
process.stdout.write(text);
if (!values.data) rmSync(folder, { recursive: true, force: true });
