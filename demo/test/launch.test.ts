import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, test } from 'vitest';

/* These run the built demo, as `npm run demo` does; `npm test` builds it first. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const started: ChildProcess[] = [];
const servers: Server[] = [];
const data = mkdtempSync(join(tmpdir(), 'demo-launch-'));

beforeAll(() => {
  // Building here would pull the files away from the tests that run beside these.
  for (const part of ['emulator', 'demo']) {
    const file = part === 'demo' ? 'demo/dist/server/cli.js' : 'emulator/dist/cli.js';
    if (!existsSync(join(root, file))) throw new Error(`First run: node ${part}/build.mjs`);
  }
});

afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  for (const server of servers) server.close();
  rmSync(data, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  /** The first line of standard output, read as JSON. */
  first: { url: string; emulator: { url: string; linkUrl: string; dashboardUrl: string } };
  output(): string;
  errors(): string;
  exitCode: Promise<number | null>;
}

async function start(args: string[]): Promise<Started> {
  const cli = join(root, 'demo/dist/server/cli.js');
  const child = spawn(process.execPath, [cli, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const exitCode = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    exitCode.then((code) => {
      throw new Error(`Ended with code ${code}: ${errors}`);
    }),
  ]);
  return { child, first: JSON.parse(line), output: () => output, errors: () => errors, exitCode };
}

async function occupy(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
}

const isAnswering = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** `count` free ports in a row. */
async function portsInARow(count: number): Promise<number> {
  for (;;) {
    const first = await getPort();
    const rest = Array.from({ length: count - 1 }, (_, n) => first + n + 1);
    const free = await Promise.all(rest.map(async (port) => (await getPort({ port })) === port));
    if (free.every(Boolean)) return first;
  }
}

test('with --json the first line says where everything answers, without secrets, and SIGTERM ends it all', async () => {
  const demo = await start(['--memory', '--port', '0', '--emulator-port', '0']);
  expect(Object.keys(demo.first)).toEqual(['url', 'emulator']);
  expect(Object.keys(demo.first.emulator)).toEqual(['url', 'linkUrl', 'dashboardUrl']);
  const urls = [demo.first.url, ...Object.values(demo.first.emulator)];
  expect(await Promise.all(urls.map(isAnswering))).toEqual([true, true, true, true]);
  expect(await (await fetch(demo.first.url)).text()).toContain(demo.first.emulator.linkUrl);

  demo.child.kill('SIGTERM');
  expect(await demo.exitCode).toBe(0);
  expect(await Promise.all(urls.map(isAnswering))).toEqual([false, false, false, false]);
  expect(demo.output()).not.toMatch(/tsk_/);
  expect(demo.errors()).toBe('');
});

test('taken ports are named, and others are taken instead', async () => {
  const first = await portsInARow(5);
  // The emulator's own port is free, the one for its dashboard is not.
  await occupy(first);
  await occupy(first + 3);
  const demo = await start([
    '--memory',
    '--port',
    String(first),
    '--emulator-port',
    String(first + 2),
  ]);
  expect(demo.first.url).not.toContain(`:${first}`);
  expect(demo.first.emulator.url).not.toContain(`:${first + 2}`);
  expect(demo.errors()).toContain(`Port ${first} is taken`);
  expect(demo.errors()).toContain(`Port ${first + 2} or ${first + 3} is taken`);
  expect(await isAnswering(demo.first.url)).toBe(true);
  expect(await isAnswering(demo.first.emulator.dashboardUrl)).toBe(true);
  demo.child.kill('SIGINT');
  expect(await demo.exitCode).toBe(0);
});

test('when the demo is killed, the emulator goes with it, and the same folder starts again', async () => {
  const args = ['--data', data, '--port', '0', '--emulator-port', '0'];
  const demo = await start(args);
  demo.child.kill('SIGKILL');
  await demo.exitCode;
  await expect.poll(() => isAnswering(demo.first.emulator.url), { timeout: 5000 }).toBe(false);

  const again = await start(args);
  expect(statSync(join(data, 'app.key')).mode & 0o777).toBe(0o600);
  await expect(start(args)).rejects.toThrow(/in use by another emulator/);

  again.child.kill('SIGTERM');
  expect(await again.exitCode).toBe(0);
  expect(existsSync(join(data, 'emulator', 'emulator.lock'))).toBe(false);
});

test('when the emulator dies, the demo says so and ends with 1', async () => {
  const demo = await start(['--data', data, '--port', '0', '--emulator-port', '0']);
  const lock = readFileSync(join(data, 'emulator', 'emulator.lock'), 'utf8');
  process.kill(JSON.parse(lock).pid, 'SIGKILL');
  expect(await demo.exitCode).toBe(1);
  expect(demo.errors()).toContain('The local Trackstar has ended.');
});

test.each([
  [['--port', 'x'], '--port takes a whole number'],
  [['--memory', '--data', 'x'], 'not both'],
  [['--nonsense'], '--nonsense'],
])('%j is refused with what is wrong', async (args, words) => {
  await expect(start(args)).rejects.toThrow(new RegExp(`code 2: [^]*${words}[^]*--help`));
});
