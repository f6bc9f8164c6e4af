import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../ensure-built.mjs';

class Gone extends Error {
  isGone = true;
}

/** One emulator on a data folder, or two on one Postgres; calls go to any that lives. */
export function createEmulators({ folder, databaseUrl }) {
  const wanted = databaseUrl ? 2 : 1;
  const alive = new Set();
  const bad = [];
  let slowest = 0;
  let last = 0;
  const args = [
    '--port',
    '0',
    '--api-key',
    'k',
    '--json',
    '--no-rate-limits',
    '--vendor-latency',
    '20',
  ];

  async function startOne() {
    const started = Date.now();
    const child = spawn(
      process.execPath,
      [
        join(root, 'emulator/dist/cli.js'),
        ...args,
        ...(databaseUrl ? [] : ['--data', join(folder, 'data')]),
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          ...(databaseUrl && {
            DATABASE_URL: databaseUrl,
            TRACKSTAR_EMULATOR_KEY: 'ab'.repeat(32),
          }),
        },
      },
    );
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
      log += part;
      for (const line of part.split('\n')) {
        // On Postgres a killed process cuts connections; that is what this is about.
        if (/failed|error/i.test(line)) bad.push(line);
      }
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.once('close', (code, signal) => {
      if (alive.has(emulator))
        bad.push(`It ended by itself (${code ?? signal}): ${log.slice(-500)}`);
    });
    const line = await new Promise((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (part) => {
        out += part;
        if (out.includes('\n')) resolve(out);
      });
      child.once('close', (code) => reject(new Error(`It did not start (${code}): ${log}`)));
    });
    const emulator = { child, ended, url: JSON.parse(line).url };
    alive.add(emulator);
    last = Date.now() - started;
    slowest = Math.max(slowest, last);
  }

  /** Throws `Gone` when the process went away before it answered. */
  async function call(method, path, { token, body, headers, isAgain = false } = {}) {
    const all = [...alive];
    const emulator = all[Math.floor(Math.random() * all.length)];
    if (!emulator) throw new Gone('None lives.');
    let response;
    let text;
    try {
      response = await fetch(emulator.url + path, {
        method,
        headers: {
          'x-trackstar-api-key': 'k',
          ...(token && { 'x-trackstar-access-token': token }),
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (error) {
      // A kept connection may be closed at the moment it is used again; a read can simply be asked for again.
      if (method === 'GET' && !isAgain && alive.has(emulator)) {
        return call(method, path, { token, body, headers, isAgain: true });
      }
      throw new Gone(`${method} ${path}: ${error.cause?.code ?? error.message}`);
    }
    if (response.status >= 500 && !alive.has(emulator)) throw new Gone('It was on its way out.');
    return { status: response.status, body: text ? JSON.parse(text) : null };
  }

  async function stopOne(signal) {
    const all = [...alive];
    const emulator = all[Math.floor(Math.random() * all.length)];
    if (!emulator) return;
    alive.delete(emulator);
    emulator.child.kill(signal);
    await emulator.ended;
  }

  return {
    call,
    stopOne,
    async start() {
      while (alive.size < wanted) await startOne();
    },
    async stopAll() {
      while (alive.size > 0) await stopOne('SIGTERM');
    },
    complaints: () => [...new Set(bad)],
    isUp: () => alive.size > 0,
    lastStart: () => last,
    slowestStart: () => slowest,
  };
}
