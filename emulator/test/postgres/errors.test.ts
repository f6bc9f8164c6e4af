import { afterAll, expect, test } from 'vitest';
import { EmulatorError } from '../../src/errors.js';
import { openPostgres } from '../../src/storage/postgres.js';
import { startTest } from '../support/harness.js';
import { admin, freshDatabase, urlOf } from '../support/postgres.js';

const database = await freshDatabase();
afterAll(database.drop);
const changed = (change: (url: URL) => void, of = database.url) => {
  const url = new URL(of);
  change(url);
  return url.href;
};
const password = new URL(database.url).password;

test.each([
  ['mysql://localhost/x', /not the address of a Postgres database.*postgres:\/\//],
  ['nonsense', /not the address of a Postgres database/],
  [changed((url) => (url.port = '1')), /No Postgres server answers at 127\.0\.0\.1:1/],
  [
    changed((url) => (url.hostname = 'no-such-host.invalid')),
    /host of no-such-host.* is not known/,
  ],
  [changed((url) => (url.password = 'wrong-one')), /refuses the user or the password/],
  [urlOf('no_such_database'), /no such database.*createdb/],
])('%# says what to do', async (url, message) => {
  const error = await openPostgres(url).then(
    () => null,
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(EmulatorError);
  expect(error?.message).toMatch(message);
  expect(error?.message).not.toMatch(/wrong-one/);
  expect(error?.message).not.toContain(password);
});

test('a user without the right to make a schema is told which right', async () => {
  const name = 'bare';
  await admin(async (client) => {
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name}`);
    await client.query(`create role ${name} login password 'p'`);
  });
  const url = changed((each) => {
    each.username = name;
    each.password = 'p';
  }, urlOf(name));
  await expect(openPostgres(url)).rejects.toThrow(/grant create on database/);
});

test('tables of an application in the same database are left alone', async () => {
  const name = 'lodger';
  await admin((client) => client.query(`create database ${name}`));
  const pg = (await import('pg')).default;
  const app = new pg.Client({ connectionString: urlOf(name) });
  await app.connect();
  await app.query(`create table migrations (id serial); create table connections (host text);
    create schema pgboss; create table pgboss.version (version int); insert into pgboss.version values (99)`);
  const emulator = await startTest(
    { databaseUrl: urlOf(name) },
    { env: { TRACKSTAR_EMULATOR_KEY: 'cd'.repeat(32) } },
  );
  const { connectionId } = await emulator.connect('wms', 'sandbox');
  await emulator.synced(connectionId);
  expect((await app.query('select * from connections')).rows).toEqual([]);
  expect((await app.query('select * from pgboss.version')).rows).toEqual([{ version: 99 }]);
  await emulator.close();
  await app.end();
});

test('the encryption key must come from the environment, and stay the same', async () => {
  const start = (env: NodeJS.ProcessEnv) => startTest({ databaseUrl: database.url }, { env });
  await expect(start({})).rejects.toThrow(/TRACKSTAR_EMULATOR_KEY, 64 hex/);
  const key = 'ab'.repeat(32);
  const first = await start({ TRACKSTAR_EMULATOR_KEY: key });
  expect(first.keys.fresh).toBe(true);
  const second = await start({ TRACKSTAR_EMULATOR_KEY: key });
  expect(second.keys).toEqual({ ...first.keys, fresh: false });
  await expect(start({ TRACKSTAR_EMULATOR_KEY: 'ac'.repeat(32) })).rejects.toThrow(
    /another encryption key/,
  );
});
