import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { EmulatorError } from '../errors.js';
import { NOT_IN_BACKUPS } from './backup-format.js';
import type { Database, Sql } from './database.js';
import type { Queue } from './queue.js';
import { listTables, quote } from './tables.js';

const ROWS_AT_ONCE = 500;

/** Writes everything to one file, as it is at one moment. The file appears when it is whole. Returns the number of rows. */
export async function writeBackup(
  db: Database,
  queue: Queue,
  { file, keyProof, force }: { file: string; keyProof: string; force: boolean },
): Promise<number> {
  if (existsSync(file) && !force) {
    throw new EmulatorError(`${file} exists. Choose another name, or overwrite it with --force.`);
  }
  const unfinished = `${file}.unfinished`;
  const gzip = createGzip({ level: 1 });
  const out = createWriteStream(unfinished, { mode: 0o600 });
  gzip.pipe(out);
  const written = finished(out).catch((error: Error) => error);
  out.once('error', () => gzip.destroy());
  const write = async (line: string) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), written]);
    if (out.errored) throw out.errored;
  };
  try {
    const rows = await db.transaction((tx) => dump(tx, queue, keyProof, write));
    gzip.end();
    const error = await written;
    if (error) throw error;
    renameSync(unfinished, file);
    return rows;
  } catch (error) {
    gzip.destroy();
    out.destroy();
    rmSync(unfinished, { force: true });
    if ((error as NodeJS.ErrnoException).syscall) {
      throw new EmulatorError(`${file} cannot be written: ${(error as Error).message}`);
    }
    throw error;
  }
}

async function dump(
  tx: Sql,
  queue: Queue,
  keyProof: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  await tx.executeSql('set transaction isolation level repeatable read');
  const migrations = await tx.executeSql('select name from migrations order by name');
  await write(
    JSON.stringify({
      format: 'trackstar-emulator backup',
      version: 1,
      createdAt: new Date().toISOString(),
      migrations: migrations.rows.map((row) => (row as { name: string }).name),
      keyProof,
    }),
  );
  let count = 0;
  for (const table of await listTables(tx)) {
    if (NOT_IN_BACKUPS.includes(table)) continue;
    const { rows } = await tx.executeSql(
      'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum',
      [quote(table)],
    );
    const columns = rows.map((row) => (row as { name: string }).name);
    await write(JSON.stringify({ table, columns }));
    const list = columns.map((name) => `${quote(name)}::text`).join(', ');
    await tx.executeSql(
      `declare backup no scroll cursor for select json_build_array(${list})::text as line from ${quote(table)}`,
    );
    for (;;) {
      const some = await tx.executeSql(`fetch ${ROWS_AT_ONCE} from backup`);
      for (const row of some.rows) await write((row as { line: string }).line);
      count += some.rows.length;
      if (some.rows.length < ROWS_AT_ONCE) break;
    }
    await tx.executeSql('close backup');
  }
  await write(JSON.stringify({ jobs: await queue.waiting(tx) }));
  await write(JSON.stringify({ end: true, rows: count }));
  return count;
}
