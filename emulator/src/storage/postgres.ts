import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { EmulatorError } from '../errors.js';
import type { Database, Sql } from './database.js';
import { migrate } from './migrate.js';
import { explainPostgresError } from './postgres-errors.js';

const OLDEST = 15;
/** All that we keep lies in a schema of our own (jobs in another), so that an application's tables are never touched. */
const SCHEMA = 'trackstar';
/** Any number, as long as all processes agree on it. */
const MIGRATION_LOCK = 7_243_001;
const CONNECTIONS = 10;
const TRIES = 5;

type Client = Pool | PoolClient;

async function execute(client: Client, text: string, values?: unknown[]) {
  const result: QueryResult | QueryResult[] = values?.length
    ? await client.query(text, values)
    : await client.query(text);
  const last = Array.isArray(result) ? result.at(-1) : result;
  return { rows: last?.rows ?? [] };
}

const sqlOver = (client: Client): Sql => ({
  orm: drizzle({ client }) as unknown as Sql['orm'],
  executeSql: (text, values) => execute(client, text, values),
});

/** Opens a database on a Postgres server and brings it up to the newest migration. */
export async function openPostgres(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\/./.test(url)) {
    throw new EmulatorError(
      'DATABASE_URL is not the address of a Postgres database. Write it as postgres://user:password@host:5432/database.',
    );
  }
  const { Pool } = (await import('pg')).default;
  let pool: Pool;
  try {
    pool = new Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: 10_000,
      onConnect: async (client) => {
        await client.query(`set search_path to ${SCHEMA}`);
      },
    });
  } catch (error) {
    throw explainPostgresError(error, url);
  }
  // A connection that breaks while nobody uses it is replaced by the next one that asks.
  pool.on('error', () => {});
  try {
    await prepare(pool);
  } catch (error) {
    await pool.end();
    throw explainPostgresError(error, url);
  }
  return {
    isShared: true,
    orm: sqlOver(pool).orm,
    executeSql(text, values) {
      if (values?.length) return execute(pool, text, values);
      return withClient(pool, (client) => execute(client, text));
    },
    transaction: (run) => transact(pool, run),
    close: () => pool.end(),
  };
}

async function prepare(pool: Pool): Promise<void> {
  await withClient(pool, async (client) => {
    const { rows } = await client.query('show server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (version < OLDEST) {
      throw new EmulatorError(
        `The Postgres server has version ${version}; the emulator needs ${OLDEST} or newer.`,
      );
    }
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      // Asked first, since making one needs a right that using it does not.
      const found = await client.query('select from pg_namespace where nspname = $1', [SCHEMA]);
      if (found.rowCount === 0) await client.query(`create schema ${SCHEMA}`);
      await migrate(sqlOver(client), (run) => inTransaction(client, run));
    } finally {
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  });
}

/** A connection for one purpose; one that was left in a bad state is not used again. */
async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // Without a listener, a server that goes away would end this process. The query under way fails, and tells.
  const ignore = () => {};
  client.on('error', ignore);
  let failed = false;
  try {
    return await run(client);
  } catch (error) {
    failed = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(failed);
  }
}

async function inTransaction<T>(client: PoolClient, run: (tx: Sql) => Promise<T>): Promise<T> {
  await client.query('begin');
  const result = await run(sqlOver(client));
  await client.query('commit');
  return result;
}

async function transact<T>(pool: Pool, run: (tx: Sql) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await withClient(pool, (client) => inTransaction(client, run));
    } catch (error) {
      if (tries >= TRIES || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return ['40P01', '40001'].includes(code ?? cause?.code ?? '');
}
