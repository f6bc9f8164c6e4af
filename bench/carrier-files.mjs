// npm run bench:carrier-files [-- ROWS]: imports an invoice file of so many rows (default 1,000,000) into the embedded
// database, and says how fast that was and how much memory it took beside a file of a tenth of its rows.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../emulator/build.mjs';
import { makeCarrierFile, sampleShipments } from '../examples/carrier-files/make.mjs';

const dist = fileURLToPath(new URL('../emulator/.cache/bench-carrier/dist', import.meta.url));

/** The file of so many rows, made as it is read. */
async function* invoiceOf(rows) {
  const [one] = sampleShipments('dpd-en', 1);
  for (let from = 0; from < rows; from += 1000) {
    const shipments = Array.from({ length: Math.min(1000, rows - from) }, (_, n) => ({
      ...one,
      tracking: String(from + n).padStart(14, '0'),
    }));
    const text = makeCarrierFile('dpd-en', shipments);
    yield Buffer.from(from === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
}

async function measure(rows) {
  const { createEmulator } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'carrier-bench-'));
  const log = { info() {}, error: console.error };
  const dataDir = join(folder, 'data');
  const emulator = await createEmulator({ port: 0, dataDir, rateLimits: false, log });
  const headers = { 'x-trackstar-api-key': emulator.apiKey };
  const sandbox = await fetch(`${emulator.url}/sandbox/generate-sandbox/carrier`, {
    method: 'POST',
    headers,
  });
  headers['x-trackstar-access-token'] = (await sandbox.json()).access_token;
  headers['content-type'] = 'multipart/form-data; boundary=xx';
  let peak = 0;
  let heap = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }, 100);
  const started = performance.now();
  const answer = await fetch(`${emulator.url}/_emulator/carrier-files?integration=dpd`, {
    method: 'POST',
    headers,
    body: ReadableStream.from(multipart(invoiceOf(rows))),
    duplex: 'half',
  });
  const report = await answer.json();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  await emulator.close();
  rmSync(folder, { recursive: true });
  return { rows, created: report.created, seconds, peak, heap };
}

async function* multipart(file) {
  yield Buffer.from(
    '--xx\r\nContent-Disposition: form-data; name="file"; filename="long.csv"\r\n\r\n',
  );
  yield* file;
  yield Buffer.from('\r\n--xx--\r\n');
}

if (process.send) {
  process.send(await measure(Number(process.argv[2])));
  process.exit(0);
}
const total = Number(process.argv[2] ?? 1_000_000);
await build({ outDir: dist, pages: [] });
const MB = 1024 * 1024;
for (const rows of [Math.ceil(total / 10), total]) {
  const child = fork(fileURLToPath(import.meta.url), [String(rows)]);
  const result = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => code && reject(new Error(`It ended with ${code}.`)));
  });
  const { created, seconds, peak, heap } = result;
  console.log(
    `${rows} rows: ${created} line items in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ` +
      `at most ${Math.round(peak / MB)} MB of memory, ${Math.round(heap / MB)} MB of it heap`,
  );
}
