// npm run soak [-- --minutes N] [-- --postgres]: kills the emulator at random moments while orders are written, connections
// sync and webhooks are delivered, and checks that nothing that was promised is lost, doubled or half done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { startPostgres } from './postgres-server.mjs';
import { createEmulators } from './soak/emulators.mjs';
import { startReceiver } from './soak/receiver.mjs';
import { createSyncs } from './soak/syncs.mjs';
import { createWrites } from './soak/writes.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, postgres: { type: 'boolean' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes takes a number, not "${values.minutes}".`);
const QUIET_MS = 5 * 60_000;

ensureBuilt('emulator');
const folder = mkdtempSync(join(tmpdir(), 'trackstar-soak-'));
const postgres = values.postgres ? await startPostgres() : null;
const receiver = await startReceiver();
const emulators = createEmulators({ folder, databaseUrl: postgres?.url });
const problems = [];
const complain = (text) => {
  if (problems.length < 20) console.error(`PROBLEM: ${text}`);
  problems.push(text);
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const waitWhileGone = (error) => {
  if (!error.isGone) throw error;
  return false;
};
const until = async (what, check) => {
  const started = Date.now();
  while (!(await check().catch(waitWhileGone))) {
    if (Date.now() - started > QUIET_MS)
      return complain(`${what} did not happen within 5 minutes.`);
    await pause(100);
  }
};

await emulators.start();
await emulators.call('POST', '/webhooks/endpoints', { body: { url: receiver.url } });
const writes = createWrites(emulators, complain);
const syncs = createSyncs(emulators.call, complain);
await writes.prepare();

const end = Date.now() + minutes * 60_000;
let isOver = false;
/** What fails because the emulator was killed is tried again by whoever does it. */
const workers = [
  ...Array.from({ length: 3 }, () => writes.write),
  syncs.connect,
  syncs.watch,
  syncs.watch,
].map(async (work) => {
  while (!isOver) {
    try {
      await work();
    } catch (error) {
      if (!error.isGone) complain(error.message);
      await pause(50);
    }
  }
});

let kills = 0;
let told = Date.now();
while (Date.now() < end) {
  // On a busy machine everything takes longer, and there must be something to interrupt.
  await pause(300 + Math.random() ** 2 * Math.max(7000, 3 * emulators.lastStart()));
  // Mostly without warning; now and then as people stop it.
  await emulators.stopOne(Math.random() < 0.9 ? 'SIGKILL' : 'SIGTERM');
  kills += 1;
  await emulators.start();
  if (Date.now() - told > 60_000) {
    told = Date.now();
    console.log(
      `${Math.round((end - told) / 60_000)} minutes to go: ${kills} kills, ${writes.summary()}, ${syncs.summary()}`,
    );
  }
}
isOver = true;
await Promise.all(workers);

console.log('Quiet now: what was begun must end by itself.');
await until('The answer to every write', writes.isSettled);
await until('The end of all syncs', syncs.areDone);
await writes.check();
await syncs.check();
await until(
  'The delivery of every webhook',
  async () => writes.missing(receiver.seen).length === 0,
);
for (const id of writes.missing(receiver.seen).slice(0, 5)) complain(`No webhook for order ${id}.`);
for (const line of emulators.complaints()) complain(`The log says: ${line}`);

await emulators.stopAll();
receiver.close();
await postgres?.stop();
console.log(
  [
    '',
    `${minutes} minutes on ${values.postgres ? 'Postgres, two processes' : 'the embedded database'}: ${kills} kills, ${writes.summary()}, ${syncs.summary()}, ${receiver.summary()}`,
    `Slowest start to the first answer: ${emulators.slowestStart()} ms`,
    problems.length
      ? `${problems.length} problems`
      : 'No acknowledged write lost, no record twice, no sync done too early, every webhook delivered.',
  ].join('\n'),
);
if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`The data is in ${folder}.`);
process.exit(problems.length ? 1 : 0);
