import { EmulatorError } from '../errors.js';
import type { Sql } from './database.js';
import { migrations } from './migrations/index.js';

/** Brings the database up to the newest migration. The caller sees to it that nobody else does so at the same time. */
export async function migrate(
  sql: Sql,
  transaction: (run: (tx: Sql) => Promise<void>) => Promise<void>,
  list: typeof migrations = migrations,
): Promise<void> {
  await sql.executeSql(
    'create table if not exists meta (name text primary key, value text not null); ' +
      'create table if not exists migrations (name text primary key, run_at timestamptz not null default now())',
  );
  const { rows } = await sql.executeSql('select name from migrations');
  const done = new Set(rows.map((row) => (row as { name: string }).name));
  const unknown = [...done].find((name) => !migrations.some((each) => each.name === name));
  if (unknown !== undefined) {
    throw new EmulatorError(
      `The data was written by a newer version of the emulator (${unknown}). Use that version.`,
    );
  }
  for (const { name, sql: text } of list) {
    if (done.has(name)) continue;
    await transaction(async (tx) => {
      await tx.executeSql(text);
      await tx.executeSql('insert into migrations (name) values ($1)', [name]);
    });
  }
}
