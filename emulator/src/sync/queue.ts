import PgBoss from 'pg-boss';
import type { Logger } from '../deps.js';
import { describeError } from '../http/answer-errors.js';
import type { Database, Sql } from '../storage/database.js';

export interface SyncJob {
  connectionId: string;
  functionName: string;
  runId: string;
}

export interface Queue {
  send(sql: Sql, job: SyncJob): Promise<void>;
  wake(): void;
  /** Begins to work; `isLast` says that there is no further try after this one. */
  work(
    handler: (job: SyncJob, isLast: boolean, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  stop(): Promise<void>;
}

const QUEUE = 'sync';
/** Connections that sync at the same time. */
const WORKERS = 4;
const RETRIES = 5;

/** Jobs live in the same database as everything else; pg-boss keeps them. */
export async function startQueue(db: Database, log: Logger): Promise<Queue> {
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  let isStopped = false;
  const track = async <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const boss = new PgBoss({
    db: {
      // It settles jobs without waiting for the answer, so it may still ask after the end; nothing was changed then.
      executeSql: (text, values) =>
        isStopped ? Promise.resolve({ rows: [{ count: 0 }] }) : track(db.executeSql(text, values)),
    } as PgBoss.Db,
    schedule: false,
  });
  boss.on('error', (error) => {
    if (!stopping.signal.aborted) log.error(`The job queue failed: ${describeError(error)}`);
  });
  await boss.start();
  await boss.createQueue(QUEUE);
  let workers: string[] = [];

  return {
    async send(sql, job) {
      await boss.send(QUEUE, job, {
        db: sql as unknown as PgBoss.Db,
        retryLimit: RETRIES,
        retryDelay: 1,
        retryBackoff: true,
        expireInHours: 6,
      });
    },

    wake() {
      for (const worker of workers) boss.notifyWorker(worker);
    },

    async work(handler) {
      // The lock on the folder says that no other process is at work, so what is active was cut off.
      await db.executeSql(
        `update pgboss.job set state = 'retry', start_after = now() where name = $1 and state in ('active', 'retry')`,
        [QUEUE],
      );
      const options = { batchSize: 1, includeMetadata: true, pollingIntervalSeconds: 0.5 } as const;
      workers = await Promise.all(
        Array.from({ length: WORKERS }, () =>
          boss.work<SyncJob>(QUEUE, options, async ([job]) => {
            if (!job) return;
            const isLast = job.retryCount >= job.retryLimit;
            await track(handler(job.data, isLast, stopping.signal));
          }),
        ),
      );
    },

    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
      await boss.stop({ graceful: false, close: false });
      await Promise.allSettled(underWay);
      isStopped = true;
    },
  };
}
