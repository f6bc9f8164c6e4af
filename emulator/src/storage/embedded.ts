import { PGlite, type Transaction } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { compileEmbedded } from './compile-embedded.js';
import type { Database, Sql } from './database.js';
import { migrate } from './migrate.js';

export interface EmbeddedDatabase extends Database {
  /** The whole data folder as an archive, for `template`. */
  dump(): Promise<Blob>;
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
export async function openEmbedded(options: {
  folder?: string;
  template?: Blob;
}): Promise<EmbeddedDatabase> {
  const pg = await PGlite.create({
    ...(options.folder ? { dataDir: options.folder } : {}),
    ...(options.template ? { loadDataDir: options.template } : {}),
    pgliteWasmModule: await compileEmbedded(),
    // Of a new one: its log in pieces of 4 MB instead of 16, since the first piece is there from the start.
    initDbStartParams: ['--wal-segsize=4'],
  });
  const root = sqlOver(pg);
  const transaction = <T>(run: (tx: Sql) => Promise<T>) =>
    pg.transaction((tx) => run(sqlOver(tx))) as Promise<T>;
  try {
    await migrate(root, transaction);
  } catch (error) {
    await pg.close();
    throw error;
  }
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
    transaction,
    dump: () => pg.dumpDataDir('none') as Promise<Blob>,
    close: () => pg.close(),
  };
}
