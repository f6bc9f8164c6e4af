import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyProof } from '../src/start-storage.js';
import { writeBackup } from '../src/storage/backup.js';
import { restoreBackup } from '../src/storage/restore.js';
import { runStorageCommand } from '../src/storage-commands.js';
import { API_KEY, startTest } from './support/harness.js';

const root = mkdtempSync(join(tmpdir(), 'trackstar-emulator-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = join(root, 'all.backup');
const env = { TRACKSTAR_EMULATOR_KEY: 'ab'.repeat(32) };

const from = await startTest({}, { env });
const { connectionId, token } = await from.connect('wms', 'shiphero');
await from.synced(connectionId);
const unfinished = await from.connect('cart', 'shopify');
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
type Started = { api: any };
const seen = async ({ api }: Started) => ({
  connections: (await api('GET', '/connections')).body,
  orders: (await api('GET', '/wms/orders?limit=1000', { token })).body,
  webhooks: (await api('GET', '/webhooks/endpoints')).body,
  key: (await api('GET', '/connections', { key: from.keys.readOnlyApiKey })).status,
});
const backup = (what = {}) =>
  writeBackup(from.deps.db, from.deps.queue, {
    file,
    keyProof: keyProof(from.deps.secrets),
    force: false,
    ...what,
  });
const restore = (to: typeof from, what = {}) =>
  restoreBackup(to.deps.db, to.deps.queue, {
    file,
    keyProof: keyProof(to.deps.secrets),
    force: false,
    ...what,
  });

beforeAll(async () => {
  await from.deps.db.executeSql(
    `insert into settings (name, value) values ('allowedOrigins', 'null')`,
  );
  await backup();
});

test('a backup holds no secret in plain, is for its owner only, and is not overwritten', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = gunzipSync(readFileSync(file)).toString();
  expect(text).toContain('shiphero');
  for (const secret of [token, API_KEY, 'trackstar-good']) expect(text).not.toContain(secret);
  await expect(backup()).rejects.toThrow(/exists.*--force/);
  await expect(backup({ file: join(root, 'no', 'such', 'place') })).rejects.toThrow(/be written/);
});

test('restored elsewhere, everything is as it was, and unfinished work goes on', async () => {
  const to = await startTest({}, { env });
  await restore(to);
  await to.synced(unfinished.connectionId);
  await from.synced(unfinished.connectionId);
  const [before, after] = [await seen(from), await seen(to)];
  expect(after.orders).toEqual(before.orders);
  expect(after.orders.data.length).toBeGreaterThan(50);
  const without = (list: typeof before.connections) =>
    list.data.map(({ connection_id, customer_id }: Record<string, unknown>) => [
      connection_id,
      customer_id,
    ]);
  expect(without(after.connections)).toEqual(without(before.connections));
  expect(after.key).toBe(200);
  const { rows } = await to.deps.db.executeSql('select name from migrations order by name');
  const all = await from.deps.db.executeSql('select name from migrations order by name');
  expect(rows).toEqual(all.rows);
  // What the database counts up goes on, and triggers and keys are there again.
  const another = await to.connect('wms', 'sandbox');
  await to.synced(another.connectionId);
  await expect(restore(to)).rejects.toThrow(/--force/);
  await restore(to, { force: true });
  expect((await to.api('GET', `/connections/${another.connectionId}`)).status).toBe(404);
  await to.close();
});

test('what cannot be restored changes nothing', async () => {
  const to = await startTest({}, { env });
  const mine = await to.connect('carrier', 'sandbox');
  await to.synced(mine.connectionId);
  const before = (await to.api('GET', '/carrier/invoice-line-items', { token: mine.token })).body;
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString();
  const lines = text.trimEnd().split('\n');
  const bad: [string, Buffer | string, RegExp][] = [
    [
      'cut.gz',
      whole.subarray(0, whole.length - 100),
      /unexpected end of file.*Nothing was changed/,
    ],
    ['short', gzipSync(lines.slice(0, -1).join('\n')), /its end is missing/],
    ['gap', gzipSync([...lines.slice(0, 30), ...lines.slice(31)].join('\n')), /damaged|missing/],
    ['noise', 'hello', /cannot be restored/],
    ['other', gzipSync('{"a":1}\n'), /not a backup/],
    ['newer', gzipSync(text.replace('"0001-first"', '"9999-later"')), /newer version/],
  ];
  for (const [name, content, message] of bad) {
    const path = join(root, name);
    writeFileSync(path, content);
    await expect(restore(to, { file: path, force: true })).rejects.toThrow(message);
  }
  await expect(restore(to, { file: join(root, 'none'), force: true })).rejects.toThrow(/ENOENT/);
  await expect(restore(to, { keyProof: 'other', force: true })).rejects.toThrow(/encryption key/);
  const after = (await to.api('GET', '/carrier/invoice-line-items', { token: mine.token })).body;
  expect(after).toEqual(before);
  await to.close();
});

test('the commands work on a data folder, and not while it is in use', async () => {
  const options = { dataDir: join(root, 'data') };
  expect(await runStorageCommand('restore', options, { file, force: false, env })).toBeGreaterThan(
    100,
  );
  const again = join(root, 'again.backup');
  const rows = await runStorageCommand('backup', options, { file: again, force: false, env });
  expect(rows).toBeGreaterThan(100);
  const running = await startTest(options, { env });
  await expect(
    runStorageCommand('backup', options, { file: again, force: true, env }),
  ).rejects.toThrow(/in use by another emulator/);
  expect((await seen(running)).orders).toEqual((await seen(from)).orders);
  await running.close();
});
