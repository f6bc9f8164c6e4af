import { PGlite } from '@electric-sql/pglite';
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite';
import { createTables } from './schema.js';

export interface Database {
  orm: PgliteDatabase;
  /** The whole data folder, packed. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

/** Opens (or makes) the app's own database. No folder: in memory. `template` is what a new one begins as. */
export async function openDatabase(
  options: { folder?: string; template?: Blob } = {},
): Promise<Database> {
  const pg = await PGlite.create({
    ...(options.folder ? { dataDir: options.folder } : {}),
    ...(options.template ? { loadDataDir: options.template } : {}),
  });
  await pg.exec(createTables);
  return {
    orm: drizzle({ client: pg }),
    dump: () => pg.dumpDataDir('gzip') as Promise<Blob>,
    close: () => pg.close(),
  };
}
