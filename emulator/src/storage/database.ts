import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** A place to send SQL to: the database itself, or one open transaction. Jobs are sent through the same one. */
export interface Sql {
  orm: PgDatabase<PgQueryResultHKT>;
  /** With values one statement, without them as many as there are; the rows are those of the last one. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The embedded one or a Postgres server; what is written for one works on both. */
export interface Database extends Sql {
  /** Other processes may be at work on it as well. */
  readonly isShared: boolean;
  /** On a shared database `run` is called again after a deadlock, so it must do nothing but ask the database. */
  transaction<T>(run: (tx: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
