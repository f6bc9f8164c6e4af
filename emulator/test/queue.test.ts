import { afterAll, expect, test } from 'vitest';
import type { Database } from '../src/storage/database.js';
import { openEmbedded } from '../src/storage/embedded.js';
import { openPostgres } from '../src/storage/postgres.js';
import { type Job, startQueue } from '../src/storage/queue.js';
import { freshDatabase, serverUrl } from './support/postgres.js';
import { testTemplate } from './support/template.js';

const log = { info: () => {}, error: (line: string) => errors.push(line) };
const errors: string[] = [];
const opened: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of opened.reverse()) await close();
});

async function open(): Promise<Database> {
  const fresh = serverUrl ? await freshDatabase() : null;
  if (fresh) opened.push(fresh.drop);
  const db = fresh
    ? await openPostgres(fresh.url)
    : await openEmbedded({ template: await testTemplate() });
  opened.push(() => db.close());
  return db;
}

const pause = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (check: () => boolean) => {
  while (!check()) await pause();
};

const db = await open();

test('a job exists exactly when its transaction does, and each is done once', async () => {
  const queue = await startQueue(db, log);
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  await queue.work<{ n: number }>(
    'webhooks',
    async ({ data }) => {
      most = Math.max(most, ++atOnce);
      await pause(20);
      atOnce--;
      done.push(data.n);
    },
    { concurrency: 3 },
  );
  const undone = db.transaction(async (tx) => {
    await queue.send(tx, 'webhooks', { n: -1 });
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await db.transaction(async (tx) => {
    for (let n = 0; n < 12; n++) await queue.send(tx, 'webhooks', { n });
  });
  queue.wake('webhooks');
  await until(() => done.length >= 12);
  await pause(50);
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n));
  expect(most).toBe(3);
  await queue.stop();
});

test('a job that fails is tried again, later each time, and knows its last try', async () => {
  const queue = await startQueue(db, log);
  const tries: boolean[] = [];
  await queue.work(
    'webhooks',
    async ({ isLast }) => {
      tries.push(isLast);
      throw new Error('down');
    },
    { concurrency: 1 },
  );
  await queue.send(db, 'webhooks', {}, { retryLimit: 2, retryDelay: 60 });
  queue.wake('webhooks');
  for (const count of [1, 2, 3]) {
    await until(() => tries.length >= count);
    // The result is written after the handler has ended.
    for (let look = 0; look < 5; look++) {
      await pause(20);
      await queue.advance(db, 600);
      queue.wake('webhooks');
    }
  }
  expect(tries).toEqual([false, false, true]);
  await queue.stop();
});

test('a job for later waits until then, and time can be moved', async () => {
  const queue = await startQueue(db, log);
  const done: unknown[] = [];
  await queue.work('webhooks', async ({ data }) => void done.push(data), { concurrency: 1 });
  await queue.send(db, 'webhooks', { at: 'a' }, { startAfter: 3600 });
  await queue.send(db, 'webhooks', { at: 'b' }, { startAfter: new Date(Date.now() + 7_200_000) });
  await pause(100);
  expect(done).toEqual([]);
  await queue.advance(db, 3700);
  queue.wake('webhooks');
  await until(() => done.length > 0);
  await pause(50);
  expect(done).toEqual([{ at: 'a' }]);
  await queue.clear(db);
  await queue.advance(db, 9000);
  queue.wake('webhooks');
  await pause(50);
  expect(done).toHaveLength(1);
  await queue.stop();
});

test('stopped in the middle, it goes on at the next start, and the stop is no try', async () => {
  const started: Job<object>[] = [];
  const first = await startQueue(db, log);
  await first.work<object>(
    'sync',
    async (job) => {
      started.push(job);
      await new Promise((_, reject) => job.signal.addEventListener('abort', reject));
    },
    { concurrency: 1 },
  );
  await first.send(db, 'sync', { n: 1 }, { retryLimit: 1, retryDelay: 60 });
  first.wake('sync');
  await until(() => started.length === 1);
  await first.stop();
  const second = await startQueue(db, log);
  const resumed: Job<object>[] = [];
  await second.work<object>('sync', async (job) => void resumed.push(job), { concurrency: 1 });
  await until(() => resumed.length === 1);
  expect(resumed[0]).toMatchObject({ id: started[0]?.id, data: { n: 1 }, isLast: false });
  await second.stop();
  expect(errors).toEqual([]);
});
