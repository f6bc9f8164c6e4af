import PgBoss from 'pg-boss';
import type { Logger } from '../deps.js';
import { describeError } from '../http/answer-errors.js';
import type { Database, Sql } from './database.js';

/*
 * Jobs live in the same database as everything else; pg-boss keeps them. A job is done at least once:
 * 1. A worker takes it, and it is active. While it runs on a database that others work on too, it is kept fresh.
 * 2. A handler that throws has it tried again later, until its tries are used up.
 * 3. A process that dies leaves it active. The embedded database belongs to one process, so whatever is active at the
 *    start was cut off. On a shared one, what was not kept fresh for the length of a lease was, and any process takes it.
 * Neither a death nor a stop counts as a try.
 */

export const queueNames = ['sync', 'webhooks', 'carrier-files'] as const;
export type QueueName = (typeof queueNames)[number];

export interface SendOptions {
  /** When it may be taken first: a time, or seconds from now. Default: at once. */
  startAfter?: Date | number;
  /** Tries after the first one. Default 5. */
  retryLimit?: number;
  /** Seconds before the first further try; each one after it waits twice as long. Default 1. */
  retryDelay?: number;
}

export interface Job<Data> {
  id: string;
  data: Data;
  /** There is no further try after this one. */
  isLast: boolean;
  /** Aborted when the process stops, or when another one has taken the job over. */
  signal: AbortSignal;
}

export interface Queue {
  /** Sends through the given transaction, so that a job exists exactly when the rest of the transaction does. */
  send(sql: Sql, name: QueueName, data: object, options?: SendOptions): Promise<void>;
  /** Tells idle workers that there is a job, so that it does not wait for their next look. Call it after the commit. */
  wake(name: QueueName): void;
  /** Begins to work on a queue, on so many jobs at a time. */
  work<Data>(
    name: QueueName,
    handler: (job: Job<Data>) => Promise<void>,
    options: { concurrency: number },
  ): Promise<void>;
  /** Makes waiting jobs due that many seconds earlier. */
  advance(sql: Sql, seconds: number): Promise<void>;
  /** Jobs that are not done, for a backup. */
  waiting(sql: Sql): Promise<unknown[]>;
  /** Forgets all jobs. */
  clear(sql: Sql): Promise<void>;
  stop(): Promise<void>;
}

export async function startQueue(
  db: Database,
  log: Logger,
  { lease = 15 }: { /** Seconds. */ lease?: number } = {},
): Promise<Queue> {
  const schema = db.isShared ? 'trackstar_jobs' : 'pgboss';
  const underWay = new Set<Promise<unknown>>();
  const held = new Map<string, AbortController>();
  const cutOff = new Set<string>();
  const workers = new Map<QueueName, string[]>();
  const timers: NodeJS.Timeout[] = [];
  let isStopping = false;
  let isStopped = false;

  const track = async <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const complain = (error: unknown) => {
    if (!isStopping) log.error(`The job queue failed: ${describeError(error)}`);
  };
  const boss = new PgBoss({
    schema,
    db: {
      // It settles jobs without waiting for the answer, so it may still ask after the end; nothing was changed then.
      executeSql: (text, values) =>
        isStopped ? Promise.resolve({ rows: [{ count: 0 }] }) : track(db.executeSql(text, values)),
    } as PgBoss.Db,
    schedule: false,
  });
  boss.on('error', complain);
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of queueNames) if (!known.has(name)) await boss.createQueue(name);

  const release = (where: string, values: unknown[]) =>
    db.executeSql(
      `update ${schema}.job set state = 'retry', start_after = now(), started_on = null, completed_on = null where ${where}`,
      values,
    );
  const keepFresh = async () => {
    const ids = [...held.keys()];
    if (ids.length === 0) return;
    const { rows } = await db.executeSql(
      `update ${schema}.job set started_on = now() where id = any($1::uuid[]) and state = 'active' returning id`,
      [ids],
    );
    const ours = new Set(rows.map((row) => (row as { id: string }).id));
    for (const id of ids) if (!ours.has(id)) held.get(id)?.abort();
  };
  const takeOver = () =>
    release(`state = 'active' and started_on < now() - $1::int * interval '1 second'`, [lease]);
  const every = (seconds: number, run: () => Promise<unknown>) => {
    timers.push(setInterval(() => void track(run()).catch(complain), seconds * 1000));
  };
  if (db.isShared) {
    await takeOver();
    every(lease / 5, keepFresh);
    every(lease / 2, takeOver);
  } else {
    await release(`state = 'active'`, []);
  }

  const wake = (name: QueueName) => {
    for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker);
  };

  return {
    async send(sql, name, data, options = {}) {
      const id = await boss.send(name, data, {
        db: sql as unknown as PgBoss.Db,
        retryLimit: options.retryLimit ?? 5,
        retryDelay: options.retryDelay ?? 1,
        retryBackoff: true,
        expireInHours: 6,
        ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
      });
      if (id === null) throw new Error(`A job for "${name}" was not stored.`);
    },

    wake,

    async work<Data>(
      name: QueueName,
      handler: (job: Job<Data>) => Promise<void>,
      { concurrency }: { concurrency: number },
    ) {
      const ids: string[] = [];
      workers.set(name, ids);
      let started = 0;
      const addWorker = async () => {
        if (isStopping || started === concurrency) return;
        // The first looks often; the others mostly come when they are called.
        const pollingIntervalSeconds = started++ === 0 ? 0.5 : 5;
        ids.push(
          await boss.work<Data>(
            name,
            { batchSize: 1, includeMetadata: true, pollingIntervalSeconds },
            run,
          ),
        );
      };
      const run = async ([job]: PgBoss.JobWithMetadata<Data>[]) => {
        if (!job) return;
        const { id, data, retryCount, retryLimit } = job;
        const control = new AbortController();
        held.set(id, control);
        if (isStopping) control.abort();
        // Where there was one job there may be more, so whoever finds one has the others look, and a further worker.
        wake(name);
        void addWorker().catch(complain);
        try {
          await track(
            handler({ id, data, isLast: retryCount >= retryLimit, signal: control.signal }),
          );
        } catch (error) {
          if (isStopping) cutOff.add(id);
          throw error;
        } finally {
          held.delete(id);
        }
      };
      await addWorker();
    },

    async advance(sql, seconds) {
      await sql.executeSql(
        `update ${schema}.job set start_after = start_after - $1::int * interval '1 second' where state in ('created', 'retry')`,
        [seconds],
      );
    },

    async waiting(sql) {
      const { rows } = await sql.executeSql(
        `select json_build_object('name', name, 'data', data, 'retryLimit', retry_limit, 'retryDelay', retry_delay,
         'startAfter', start_after) as job from ${schema}.job where state < 'completed' order by created_on, id`,
      );
      return rows.map((row) => (row as { job: unknown }).job);
    },

    async clear(sql) {
      await sql.executeSql(`delete from ${schema}.job`);
    },

    async stop() {
      isStopping = true;
      for (const timer of timers) clearInterval(timer);
      for (const control of held.values()) control.abort();
      await Promise.allSettled(underWay);
      await boss.stop({ graceful: false, close: false });
      await Promise.allSettled(underWay);
      if (cutOff.size > 0) {
        await release(`id = any($1::uuid[]) and state in ('active', 'retry', 'failed')`, [
          [...cutOff],
        ]);
      }
      isStopped = true;
    },
  };
}
