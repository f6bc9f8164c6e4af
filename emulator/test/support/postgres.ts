import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../../src/storage/migrations/index.js';
import { openPostgres } from '../../src/storage/postgres.js';
import { startQueue } from '../../src/storage/queue.js';

/** Where `npm run test:postgres` has its server; without it the tests run on the embedded database. */
export const serverUrl = process.env.TEST_POSTGRES_URL;

const LOCK = 1;
const template = `template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)}`;

export const urlOf = (database: string) => {
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

export async function admin<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** A migrated database with nothing in it, and the way to be rid of it. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const known = await client.query('select from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) await makeTemplate(client);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      admin(async (client) => {
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}

async function makeTemplate(client: pg.Client): Promise<void> {
  const unfinished = `unfinished_${template}`;
  await client.query(`create database ${unfinished}`);
  const db = await openPostgres(urlOf(unfinished));
  const queue = await startQueue(db, { info: () => {}, error: () => {} });
  await queue.stop();
  await db.close();
  await client.query(`alter database ${unfinished} rename to ${template}`);
}
