import { sql } from 'drizzle-orm';
import type { Database, Sql } from './database.js';
import { meta } from './schema.js';

const NAME = 'clock-offset';
const LOOK_EVERY_MS = 1000;

/** The emulator's time: the real one, plus what tests have moved it forward. All processes on a database follow. */
export interface Clock {
  now(): Date;
  offsetSeconds(): number;
  /** Within the transaction; call `refresh` after the commit. */
  advance(tx: Sql, seconds: number): Promise<void>;
  reset(tx: Sql): Promise<void>;
  refresh(): Promise<void>;
  stop(): void;
}

export async function startClock(
  db: Database,
  base: () => Date = () => new Date(),
): Promise<Clock> {
  let offset = 0;
  const refresh = async () => {
    const { rows } = await db.executeSql('select value from meta where name = $1', [NAME]);
    offset = Number((rows[0] as { value: string } | undefined)?.value ?? 0);
  };
  await refresh();
  const timer = db.isShared
    ? setInterval(() => void refresh().catch(() => {}), LOOK_EVERY_MS).unref()
    : undefined;
  return {
    now: () => new Date(base().getTime() + offset * 1000),
    offsetSeconds: () => offset,
    async advance(tx, seconds) {
      await tx.orm
        .insert(meta)
        .values({ name: NAME, value: String(seconds) })
        .onConflictDoUpdate({
          target: meta.name,
          set: { value: sql`${meta.value}::bigint + ${seconds}::bigint` },
        });
    },
    async reset(tx) {
      await tx.executeSql('delete from meta where name = $1', [NAME]);
    },
    refresh,
    stop: () => clearInterval(timer),
  };
}
