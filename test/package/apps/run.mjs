// npm run test:apps [NAME...]: the packed tarball in new apps, each installed from the registry into a folder of its own.
import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { installApp } from '../../../scripts/examples/installApp.mjs';
import { serveApp } from '../../../scripts/examples/serveApp.mjs';
import { pack, run } from '../consumer.mjs';
import { serveLinkPage } from './linkPage.mjs';
import { connect } from './smoke.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const packed = pack();

function install(name) {
  const app = installApp(join(here, name), join(packed.folder, name), packed.tarball);
  const installed = realpathSync(join(app, 'node_modules/react-trackstar-link'));
  assert.ok(installed.startsWith(app), 'The package is the one of the tarball');
  return app;
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
    const port = await getPort();
    const url = `http://127.0.0.1:${port}/`;
    const served = await serveApp(app, { url, env, args: [String(port)] });
    try {
      await look(url);
      await connect(url);
    } finally {
      await served.stop();
    }
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
