// npm run test:apps [NAME...]: the packed tarball in new apps, each installed from the registry into a folder of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { pack, run } from '../consumer.mjs';
import { serveLinkPage } from './linkPage.mjs';
import { connect } from './smoke.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const packed = pack();

/** A copy of the app with everything that it needs, the tarball among it. */
function install(name) {
  const app = join(packed.folder, name);
  cpSync(join(here, name), app, { recursive: true });
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--strict-peer-deps'];
  run('npm', ['install', ...flags, packed.tarball], { cwd: app });
  const installed = realpathSync(join(app, 'node_modules/react-trackstar-link'));
  assert.ok(installed.startsWith(app), 'The package is the one of the tarball');
  return app;
}

/** Starts the built app; ends it when the work is done. */
async function serve(app, env, work) {
  const port = await getPort();
  const child = spawn('npm', ['run', 'start', '--', String(port)], {
    cwd: app,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ended with all that npm started.
    detached: true,
  });
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(url, child);
    await work(url);
  } finally {
    process.kill(-child.pid);
  }
}

async function answers(url, child) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}`);
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not answer in 60 s');
}

async function website(name, look = async () => {}) {
  const app = install(name);
  const link = await serveLinkPage(app);
  const env = {
    ...process.env,
    LINK_URL: link.url,
    VITE_LINK_URL: link.url,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  try {
    const { stderr } = run('npm', ['run', 'build'], { cwd: app, env });
    assert.doesNotMatch(stderr, /use client|warn/i);
    await serve(app, env, async (url) => {
      await look(url);
      await connect(url);
    });
  } finally {
    link.close();
  }
}

async function rendersOnTheServer(url) {
  const html = await (await fetch(url)).text();
  assert.match(html, /<button[^>]*type="button"[^>]*>Connect WMS<\/button>/);
}

const apps = {
  vite: () => website('vite'),
  next: () => website('next', rendersOnTheServer),
  jest: () => run('npm', ['test'], { cwd: install('jest'), env: { ...process.env, CI: '1' } }),
};

let failed = 0;
const names = process.argv.slice(2);
for (const [name, work] of Object.entries(apps)) {
  if (names.length && !names.includes(name)) continue;
  const started = Date.now();
  try {
    await work();
    console.log(`ok   ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}
process.exit(failed ? 1 : 0);
