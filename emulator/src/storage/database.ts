import { PGlite, type Transaction } from '@electric-sql/pglite';
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite';
import { migrations } from './migrations/index.js';

/** A place to send SQL to: the database itself, or one open transaction. Jobs are sent through the same one. */
export interface Sql {
  orm: PgliteDatabase;
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Database extends Sql {
  /** Other processes may be at work on it as well. */
  readonly isShared: boolean;
  transaction<T>(run: (tx: Sql) => Promise<T>): Promise<T>;
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

type Client = Pick<PGlite | Transaction, 'query' | 'exec'>;

const sqlOver = (client: Client): Sql => ({
  orm: drizzle({ client: client as PGlite }),
  async executeSql(text, values) {
    if (values?.length) return { rows: (await client.query(text, values)).rows };
    const results = await client.exec(text);
    return { rows: results.at(-1)?.rows ?? [] };
  },
});

/** Opens (or makes) the embedded database and brings it up to the newest migration. No folder: in memory. */
export async function openDatabase(options: {
  folder?: string;
  template?: Blob;
}): Promise<Database> {
  const pg = await PGlite.create({
    ...(options.folder ? { dataDir: options.folder } : {}),
    ...(options.template ? { loadDataDir: options.template } : {}),
  });
  await migrate(pg);
  const root = sqlOver(pg);
  return {
    isShared: false,
    orm: root.orm,
    async executeSql(text, values) {
      try {
        return await root.executeSql(text, values);
      } catch (error) {
        // A script with its own BEGIN that fails halfway leaves the one connection inside a dead transaction.
        if (!values?.length) await pg.exec('rollback').catch(() => undefined);
        throw error;
      }
    },
    transaction: (run) => pg.transaction((tx) => run(sqlOver(tx))),
    dump: () => pg.dumpDataDir('gzip') as Promise<Blob>,
    close: () => pg.close(),
  };
}

async function migrate(pg: PGlite): Promise<void> {
  await pg.exec(
    'create table if not exists meta (name text primary key, value text not null); ' +
      'create table if not exists migrations (name text primary key, run_at timestamptz not null default now())',
  );
  const { rows } = await pg.query<{ name: string }>('select name from migrations');
  const done = new Set(rows.map((row) => row.name));
  for (const { name, sql } of migrations) {
    if (done.has(name)) continue;
    await pg.transaction(async (tx) => {
      await tx.exec(sql);
      await tx.query('insert into migrations (name) values ($1)', [name]);
    });
  }
}
