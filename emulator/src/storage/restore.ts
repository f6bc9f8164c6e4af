import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { EmulatorError } from '../errors.js';
import { EndLine, Header, JobsLine, TableLine } from './backup-format.js';
import type { Database, Sql } from './database.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { type Queue, type QueueName, queueNames } from './queue.js';
import { listTables, quote } from './tables.js';

const BATCH_CHARACTERS = 1_000_000;

/**
 * Puts a backup in the place of what is in the database, all or nothing: the tables are made anew as the backup had
 * them, filled, and brought up to the newest migration, in one transaction. Returns the number of rows.
 */
export async function restoreBackup(
  db: Database,
  queue: Queue,
  { file, keyProof, force }: { file: string; keyProof: string; force: boolean },
): Promise<number> {
  return db.transaction(async (tx) => {
    const lines = readLines(file);
    try {
      return await replaceAll(tx, queue, lines, { file, keyProof, force });
    } finally {
      await lines.return(undefined);
    }
  });
}

async function replaceAll(
  tx: Sql,
  queue: Queue,
  lines: Lines,
  { file, keyProof, force }: { file: string; keyProof: string; force: boolean },
): Promise<number> {
  const header = await readHeader(lines, file);
  if (header.keyProof !== keyProof) {
    throw new EmulatorError(
      'The backup was made with another encryption key. Give that one in TRACKSTAR_EMULATOR_KEY, or put its key file (DIR.keys.json) beside the data folder.',
    );
  }
  const { rows } = await tx.executeSql('select 1 from connections limit 1');
  if (rows.length > 0 && !force) {
    throw new EmulatorError(
      'There are connections in the database already. Replace them with --force, or restore into another one.',
    );
  }
  await dropEverything(tx);
  const inPlace = (run: (tx: Sql) => Promise<void>) => run(tx);
  await migrate(
    tx,
    inPlace,
    migrations.filter(({ name }) => header.migrations.includes(name)),
  );
  await queue.clear(tx);
  const count = await load(tx, queue, lines, file);
  await migrate(tx, inPlace);
  return count;
}

type Lines = AsyncIterator<string>;

/** A problem with the file comes out as an error that says so. */
async function* readLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  const gunzip = createGunzip().setEncoding('utf8');
  input.once('error', (error) => gunzip.destroy(error));
  let rest = '';
  try {
    for await (const part of input.pipe(gunzip)) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw unreadable(file, (error as Error).message);
  } finally {
    input.destroy();
  }
  if (rest) yield rest;
}

const unreadable = (file: string, why: string) =>
  new EmulatorError(`${file} cannot be restored: ${why}. Nothing was changed.`);

async function readHeader(lines: Lines, file: string): Promise<Header> {
  const first = await lines.next();
  const parsed = Header.safeParse(first.done ? null : parse(first.value, file));
  if (!parsed.success) throw unreadable(file, 'it is not a backup of the emulator');
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = parsed.data.migrations.find((name) => !known.has(name));
  if (unknown) {
    throw unreadable(file, `it was made by a newer version of the emulator (${unknown})`);
  }
  return parsed.data;
}

function parse(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable(file, 'it is damaged');
  }
}

async function dropEverything(tx: Sql): Promise<void> {
  const tables = await listTables(tx);
  await tx.executeSql(`drop table ${tables.map(quote).join(', ')} cascade`);
  const { rows } = await tx.executeSql(
    `select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = current_schema()::text::regnamespace
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  for (const row of rows) {
    await tx.executeSql(`drop function ${(row as { name: string }).name} cascade`);
  }
}

async function load(tx: Sql, queue: Queue, lines: Lines, file: string): Promise<number> {
  let count = 0;
  let insert: ((rows: string[]) => Promise<void>) | undefined;
  let waiting: string[] = [];
  let size = 0;
  const flush = async () => {
    if (waiting.length > 0) await insert?.(waiting);
    waiting = [];
    size = 0;
  };
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = next.value;
    if (line.startsWith('[')) {
      waiting.push(line);
      count += 1;
      size += line.length;
      if (size > BATCH_CHARACTERS) await flush();
      continue;
    }
    await flush();
    const value = parse(line, file);
    const table = TableLine.safeParse(value);
    const jobs = JobsLine.safeParse(value);
    const end = EndLine.safeParse(value);
    if (table.success) insert = await inserter(tx, table.data, file);
    else if (jobs.success) await sendAgain(tx, queue, jobs.data.jobs);
    else if (end.success && end.data.rows === count) {
      await moveSequences(tx);
      return count;
    } else throw unreadable(file, 'it is damaged');
  }
  throw unreadable(file, 'its end is missing');
}

async function inserter(
  tx: Sql,
  { table, columns }: { table: string; columns: string[] },
  file: string,
) {
  if (!(await listTables(tx)).includes(table)) throw unreadable(file, `there is no table ${table}`);
  const { rows } = await tx.executeSql(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [quote(table)],
  );
  const types = new Map(
    (rows as { name: string; type: string }[]).map((row) => [row.name, row.type]),
  );
  const values = columns.map((name, at) => {
    const type = types.get(name);
    if (!type) throw unreadable(file, `the table ${table} has no column ${name}`);
    return `(row->>${at})::${type}`;
  });
  const statement = `insert into ${quote(table)} (${columns.map(quote).join(', ')}) overriding system value
    select ${values.join(', ')} from jsonb_array_elements($1::text::jsonb) as row`;
  return async (lines: string[]) => {
    await tx.executeSql(statement, [`[${lines.join(',')}]`]);
  };
}

/** Numbers that the database gives out go on after those of the backup. */
async function moveSequences(tx: Sql): Promise<void> {
  const { rows } = await tx.executeSql(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = current_schema()::text::regnamespace and a.attidentity <> ''`,
  );
  for (const row of rows) {
    const { table, column } = row as { table: string; column: string };
    await tx.executeSql(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${quote(column)}) from ${quote(table)}), 0) + 1, false)`,
      [quote(table), column],
    );
  }
}

async function sendAgain(tx: Sql, queue: Queue, jobs: JobsLine['jobs']): Promise<void> {
  for (const { name, data, startAfter, retryLimit, retryDelay } of jobs) {
    if (!(queueNames as readonly string[]).includes(name)) continue;
    await queue.send(tx, name as QueueName, data, {
      startAfter: new Date(startAfter),
      retryLimit,
      retryDelay,
    });
  }
}
