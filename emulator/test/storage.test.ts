import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EmulatorError } from '../src/errors.js';
import { idempotencyKeys } from '../src/http/idempotency-schema.js';
import { keyFileOf, loadKeys } from '../src/storage/keys.js';
import { lockFolder } from '../src/storage/lock.js';
import { createSecrets } from '../src/storage/secrets.js';
import { startTest } from './support/harness.js';

const root = mkdtempSync(join(tmpdir(), 'trackstar-emulator-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const newFolder = () => join(root, `data-${count++}`);

describe('sealed values', () => {
  const secrets = createSecrets(Buffer.alloc(32, 1));

  test('open in their own place only, unchanged, with the same key', () => {
    const sealed = secrets.seal('connections.token/1', 'secret');
    expect(secrets.open('connections.token/1', sealed)).toBe('secret');
    expect(() => secrets.open('connections.token/2', sealed)).toThrow();
    expect(() => secrets.open('connections.other/1', sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => secrets.open('connections.token/1', bytes.toString('base64url'))).toThrow();
    expect(() => createSecrets(Buffer.alloc(32, 2)).open('connections.token/1', sealed)).toThrow();
  });

  test('look different each time; hashes do not, but differ by purpose and key', () => {
    expect(secrets.seal('a', 'x')).not.toBe(secrets.seal('a', 'x'));
    expect(secrets.hash('a', 'x')).toBe(secrets.hash('a', 'x'));
    expect(secrets.hash('a', 'x')).not.toBe(secrets.hash('b', 'x'));
    expect(secrets.hash('a', 'x')).not.toBe(createSecrets(Buffer.alloc(32, 2)).hash('a', 'x'));
  });
});

describe('the key file', () => {
  test('lies beside the data folder, for the owner only, and gives the same keys again', () => {
    const folder = newFolder();
    const first = loadKeys(folder, {});
    expect(first.kept).toBe(`kept in ${folder}.keys.json`);
    expect(statSync(keyFileOf(folder)).mode & 0o777).toBe(0o600);
    expect(loadKeys(folder, {})).toEqual({ ...first, fresh: false });
  });

  test('gives way to a key from the environment, which is not written down', () => {
    const folder = newFolder();
    const key = 'ab'.repeat(32);
    expect(loadKeys(folder, { TRACKSTAR_EMULATOR_KEY: key }).masterKey.toString('hex')).toBe(key);
    expect(readFileSync(keyFileOf(folder), 'utf8')).not.toContain(key);
    expect(() => loadKeys(folder, { TRACKSTAR_EMULATOR_KEY: 'short' })).toThrow(EmulatorError);
  });

  test('that is damaged is not replaced', () => {
    const folder = newFolder();
    writeFileSync(keyFileOf(folder), '{');
    expect(() => loadKeys(folder, {})).toThrow(/damaged/);
    expect(readFileSync(keyFileOf(folder), 'utf8')).toBe('{');
  });

  test('that does not belong to the data stops the start', async () => {
    const folder = newFolder();
    const first = await startTest({ memory: false, dataDir: folder });
    await first.close();
    rmSync(keyFileOf(folder));
    await expect(startTest({ memory: false, dataDir: folder })).rejects.toThrow(
      /another encryption key/,
    );
  });
});

describe('the lock', () => {
  test('lets one in at a time', () => {
    const folder = newFolder();
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/in use by another emulator/);
    unlock();
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that is gone, or that only has the number of one, is taken over', () => {
    for (const owner of [
      { pid: 2 ** 22 + 1, began: null, nonce: 'a' },
      { pid: process.pid, began: null, nonce: 'b' },
      { pid: process.ppid, began: '1', nonce: 'c' },
    ]) {
      const folder = newFolder();
      lockFolder(folder)();
      writeFileSync(join(folder, 'emulator.lock'), JSON.stringify(owner));
      const unlock = lockFolder(folder);
      expect(() => lockFolder(folder)).toThrow(EmulatorError);
      unlock();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('that is half written is taken over', () => {
    const folder = newFolder();
    lockFolder(folder)();
    writeFileSync(join(folder, 'emulator.lock'), '{"pid":');
    lockFolder(folder)();
  });

  test('of a living process is respected', () => {
    const folder = newFolder();
    lockFolder(folder)();
    writeFileSync(
      join(folder, 'emulator.lock'),
      JSON.stringify({ pid: process.ppid, began: null, nonce: 'd' }),
    );
    expect(() => lockFolder(folder)).toThrow(`process ${process.ppid}`);
  });
});

describe('a data folder', () => {
  test('keeps connections, records and keys', async () => {
    const folder = newFolder();
    const first = await startTest({ memory: false, dataDir: folder });
    const { connectionId, token } = await first.connect('wms', 'sandbox');
    await first.synced(connectionId);
    const orders = await first.api('GET', '/wms/orders', { token });
    await expect(startTest({ memory: false, dataDir: folder })).rejects.toThrow(/in use/);
    // A write that was cut off before it had an answer: at the next start its key is free.
    const key = { 'idempotency-key': 'cut-off' };
    await first.deps.db.orm.insert(idempotencyKeys).values({
      connectionId,
      keyHash: first.deps.secrets.hash('idempotency-key', 'cut-off'),
      fingerprint: '',
      claim: 'dead',
      claimedAt: new Date(),
      createdAt: new Date(),
    });
    const write = { token, headers: key, body: { name: 'A product', sku: 'cut-off' } };
    await first.close();
    const second = await startTest({ memory: false, dataDir: folder });
    expect((await second.api('GET', '/wms/orders', { token })).body).toEqual(orders.body);
    expect(second.keys.readOnlyApiKey).toBe(first.keys.readOnlyApiKey);
    expect((await second.api('POST', '/wms/products', write)).status).toBe(200);
  });
});

describe('what is written down', () => {
  test('neither the database nor the log nor an error holds a secret in plain', async () => {
    const folder = newFolder();
    const emulator = await startTest({ memory: false, dataDir: folder });
    const made = await emulator.connect('cart', 'woocommerce', {
      values: { consumer_key: 'ck_plainly0visible' },
    });
    await emulator.synced(made.connectionId);
    const bad = await emulator.api('POST', '/link/exchange', {
      body: { auth_code: 'code_of-mine' },
    });
    const badKey = await emulator.api('GET', '/connections', { key: 'key-of-mine' });
    const badToken = await emulator.api('GET', '/cart/orders', { token: 'token-of-mine' });
    const answers = JSON.stringify([bad.body, badKey.body, badToken.body]);
    expect(answers).not.toContain('of-mine');

    const secrets = {
      'access token': made.token,
      'auth code': made.authCode,
      'link token': made.linkToken,
      'session token': made.sessionToken,
      'full key': 'test-full-key',
      'read-only key': emulator.keys.readOnlyApiKey,
      'vendor secret': 'trackstar-good',
      'vendor key': 'ck_plainly0visible',
    };
    const log = emulator.logLines.join('\n');
    expect(log).toContain('get_orders synced');
    await emulator.deps.db.executeSql('checkpoint');
    await emulator.close();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)));
    // The search itself works: what may be read in plain is found.
    expect(contents.some((content) => content.includes('woocommerce'))).toBe(true);
    for (const [name, secret] of Object.entries(secrets)) {
      expect([name, log.includes(secret)]).toEqual([name, false]);
      expect([name, contents.some((content) => content.includes(secret))]).toEqual([name, false]);
    }
  });
});
