import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCarrierFile } from '../../examples/carrier-files/make.mjs';
import { build } from '../build.mjs';
import { resources } from '../src/resources/index.js';
import { dist, run, runNode, type Started } from './support/process.js';

const root = mkdtempSync(join(tmpdir(), 'trackstar-emulator-'));
const running = new Set<Started>();

/** The built emulator as a process of its own, on free ports. */
function start(...args: string[]): Started {
  const started = run('--port', '0', '--api-key', 'k', '--json', '--no-rate-limits', ...args);
  running.add(started);
  return started;
}

beforeAll(() => build({ outDir: dist, pages: [] }));
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** Calls with the key, and with an access token if there is one. */
const client = async (started: Started) => {
  const { url } = JSON.parse(await started.firstLine());
  return async (method: string, path: string, token?: string) => {
    const headers: Record<string, string> = { 'x-trackstar-api-key': 'k' };
    if (token) headers['x-trackstar-access-token'] = token;
    const response = await fetch(url + path, { method, headers });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
    return { status: response.status, body: (await response.json()) as any };
  };
};
type Client = Awaited<ReturnType<typeof client>>;

describe('the command', () => {
  test('says where it is in one line, everything else on the other stream, and ends with 0', async () => {
    const started = start('--memory');
    const line = JSON.parse(await started.firstLine());
    const port = Number(new URL(line.url).port);
    expect(line).toEqual({
      url: `http://localhost:${port}`,
      linkUrl: `http://localhost:${port}/link`,
      dashboardUrl: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      apiKey: 'k',
      readOnlyApiKey: expect.stringMatching(/^tsk_ro_/),
    });
    const call = await client(started);
    expect((await call('GET', '/connections')).status).toBe(200);
    const { body } = await call('POST', '/sandbox/generate-sandbox/wms');
    expect((await call('GET', '/wms/orders', body.access_token)).body.data).toEqual([]);
    // In the middle of a sync, and twice, as npm passes it on.
    started.child.kill('SIGTERM');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.out.trim().split('\n')).toHaveLength(1);
    for (const secret of [line.readOnlyApiKey, body.access_token]) {
      expect(started.err).not.toContain(secret);
    }
  });

  test.each([
    [['--nope'], 2, /Unknown option '--nope'[\s\S]*--help/],
    [['--port', 'abc'], 2, /--port takes a whole number, not "abc"/],
    [['--port', '70000'], 1, /port must be a whole number from 0 to 65533/],
    [['extra'], 2, /Unexpected argument 'extra'/],
    [['--memory', '--data', 'x'], 1, /memory or a data folder, not both/],
    [['--memory', '--api-key', 'a b'], 1, /without spaces/],
    [['--data', join(dist, 'cli.js', 'x')], 1, /cannot hold the data .* --data/],
  ])('%j is refused', async (args, code, message) => {
    const started = run(...args);
    expect([await started.ended, started.out]).toEqual([code, '']);
    expect(started.err).toMatch(message);
    expect(started.err).not.toMatch(/^\s+at /m);
  });

  test('--help names every flag', async () => {
    const started = run('--help');
    expect(await started.ended).toBe(0);
    for (const flag of ['port', 'data', 'memory', 'api-key', 'seed', 'json', 'help']) {
      expect(started.out).toContain(`--${flag} `);
    }
  });

  test('a taken port is told, with what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const started = run('--memory', '--json', '--port', String(port));
    expect([await started.ended, started.out]).toEqual([1, '']);
    expect(started.err).toContain(`Port ${port} is taken`);
    expect(started.err).toContain('--port');
    server.close();
  });

  test('from code, close leaves nothing running', async () => {
    const url = pathToFileURL(join(dist, 'index.js')).href;
    const started = runNode(
      '--input-type=module',
      '--eval',
      `const { createEmulator } = await import(${JSON.stringify(url)});
       const emulator = await createEmulator({ memory: true, port: 0 });
       const headers = { 'x-trackstar-api-key': emulator.apiKey };
       await fetch(emulator.url + '/sandbox/generate-sandbox/wms', { method: 'POST', headers });
       await emulator.close();
       console.log(Date.now());
       process.on('exit', () => console.log(Date.now()));`,
    );
    expect(await started.ended).toBe(0);
    const [closed = 0, exited = Number.POSITIVE_INFINITY] = started.out.trim().split('\n');
    expect(Number(exited) - Number(closed)).toBeLessThan(1500);
  });
});

describe('a process that is killed', () => {
  const verticals = ['wms', 'cart', 'carrier', 'freight'];
  const synced = resources.filter((resource) => !resource.isOffByDefault);
  const settings = ['--seed', 'one', '--vendor-latency', '30', '--no-rate-limits'];
  const generate = async (call: Client) => {
    const made: Record<string, { id: string; token: string }> = {};
    for (const type of verticals) {
      const { body } = await call('POST', `/sandbox/generate-sandbox/${type}`);
      made[type] = { id: body.connection_id, token: body.access_token };
    }
    return made;
  };
  type Made = Awaited<ReturnType<typeof generate>>;

  const progress = async (call: Client, made: Made) => {
    const done: string[] = [];
    for (const [type, { id }] of Object.entries(made)) {
      const { body } = await call('GET', `/connections/${id}`);
      for (const [name, isDone] of Object.entries(body.data.historical_sync_completed)) {
        if (isDone) done.push(`${type} ${name}`);
      }
    }
    return done;
  };
  const untilDone = async (call: Client, made: Made, count: number) => {
    for (;;) {
      const done = await progress(call, made);
      if (done.length >= count) return done;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  /** The ids of every resource, page by page. */
  const idsOf = async (call: Client, made: Made) => {
    const all: Record<string, string[]> = {};
    for (const { vertical, path, parent } of synced) {
      // What lies within others is asked for of each of them; they come first.
      const paths = parent
        ? (all[parent.resource.path] ?? []).map((id) => path.replace(`{${parent.field}}`, id))
        : [path];
      for (const each of paths) {
        const ids: string[] = [];
        let pageToken = '';
        do {
          const query = `limit=37&page_token=${encodeURIComponent(pageToken)}`;
          const { body } = await call('GET', `${each}?${query}`, made[vertical]?.token);
          ids.push(...body.data.map((record: { id: string }) => record.id));
          expect(body.total_count).toBeGreaterThanOrEqual(ids.length);
          pageToken = body.next_token ?? '';
          if (!pageToken) expect(ids).toHaveLength(body.total_count);
        } while (pageToken);
        expect(ids.length).toBeGreaterThan(0);
        all[each] = ids;
      }
    }
    return all;
  };

  test('in the middle of its first sync, again and again, finishes it, with nothing lost or there twice', async () => {
    const calm = start('--memory', ...settings);
    const calmCall = await client(calm);
    const calmMade = await generate(calmCall);
    await untilDone(calmCall, calmMade, synced.length);
    const expected = await idsOf(calmCall, calmMade);
    calm.child.kill('SIGTERM');
    expect(await calm.ended).toBe(0);

    const folder = join(root, 'killed');
    const lock = join(folder, 'emulator.lock');
    let made: Made | undefined;
    for (const enough of [1, 4]) {
      const started = start('--data', folder, ...settings);
      const call = await client(started);
      made ??= await generate(call);
      const done = await untilDone(call, made, enough);
      // It is the middle: something is done, and something is not.
      expect(done.length).toBeLessThan(synced.length);
      started.child.kill('SIGKILL');
      expect(await started.ended).toBe('SIGKILL');
      expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(started.child.pid);
    }
    const last = start('--data', folder, ...settings);
    const call = await client(last);
    await untilDone(call, made as Made, synced.length);
    const found = await idsOf(call, made as Made);
    for (const ids of Object.values(found)) expect(new Set(ids).size).toBe(ids.length);
    expect(found).toEqual(expected);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    expect(existsSync(lock)).toBe(false);
  }, 120_000);
});

test('killed in the middle of an invoice file of its inbox, it finishes the file by itself', async () => {
  const inbox = join(root, 'inbox');
  const args = ['--data', join(root, 'carrier'), '--carrier-inbox', inbox];
  const started = start(...args);
  const call = await client(started);
  const { body: sandbox } = await call('POST', '/sandbox/generate-sandbox/carrier');
  const lineItems = async (ask: Client) =>
    (await ask('GET', '/carrier/invoice-line-items?limit=1', sandbox.access_token)).body
      .total_count as number;
  const until = async <T>(read: () => T | Promise<T>, isEnough: (value: T) => boolean) => {
    for (;;) {
      const value = await read();
      if (isEnough(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const before = await until(
    () => lineItems(call),
    (count) => count > 0,
  );
  const shipments = Array.from({ length: 6_000 }, (_, n) => ({
    account: '0510087340',
    invoice: `INV${Math.floor(n / 500)}`,
    tracking: `1ZA12B34${1_000_000 + n}`,
    date: '2026-03-02',
    reference: `PO-${n}`,
    charges: [{ description: 'Ground Commercial', gross: 1000 + n, net: 900 + n }],
  }));
  const folder = join(inbox, sandbox.connection_id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'big.csv'), makeCarrierFile('ups', shipments));
  const middle = await until(
    () => lineItems(call),
    (count) => count > before,
  );
  expect(middle).toBeLessThan(before + shipments.length);
  started.child.kill('SIGKILL');
  await started.ended;

  const again = start(...args);
  const callAgain = await client(again);
  const done = join(folder, 'done', 'big.csv.report.json');
  await until(() => existsSync(done), Boolean);
  expect(await lineItems(callAgain)).toBe(before + shipments.length);
  expect(JSON.parse(readFileSync(done, 'utf8'))).toMatchObject({
    rows: shipments.length,
    line_items: shipments.length,
    rejected_rows: 0,
  });
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
}, 240_000);

test('killed while it fills a new folder, it fills it anew', async () => {
  const folder = join(root, 'filled');
  const unfinished = join(folder, 'db.unfinished');
  const first = start('--data', folder);
  while (!existsSync(unfinished)) await new Promise((resolve) => setTimeout(resolve, 1));
  first.child.kill('SIGKILL');
  await first.ended;
  expect([existsSync(unfinished), existsSync(join(folder, 'db'))]).toEqual([true, false]);
  // Whatever lies there is not taken over.
  writeFileSync(join(unfinished, 'PG_VERSION'), 'half of it');

  const again = start('--data', folder);
  const call = await client(again);
  expect((await call('GET', '/connections')).status).toBe(200);
  expect(existsSync(unfinished)).toBe(false);
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
});

test('a second process on the same folder says so and ends, and the first one goes on', async () => {
  const folder = join(root, 'shared');
  const first = start('--data', folder);
  const call = await client(first);
  const second = start('--data', folder);
  expect([await second.ended, second.out]).toEqual([1, '']);
  expect(second.err).toContain(`in use by another emulator (process ${first.child.pid})`);
  expect(second.err).toContain('--data');
  expect((await call('GET', '/connections')).status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});
