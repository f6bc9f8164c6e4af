// A folder of an app that has the packed tarball installed, with React of a given version.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/ensure-built.mjs';

const oldest = join(root, 'test/package/oldest/node_modules');
const newest = join(root, 'node_modules');

/** Runs a command and gives back what it printed; throws with all that it printed when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`.trim());
  return { stdout, stderr };
}

/** Packs what would be published. `files` are the paths in it. */
export function pack() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trackstar-package-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { stdout } = run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout);
  return { folder, tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/**
 * An app named `name` beside the tarball, of module type `type`, with the tarball installed by npm, offline.
 * `react` is "18" (18.2.0, the oldest that we are for), "19" or "none". The copies leave no other React within reach.
 */
export function consumer({ folder, tarball }, { name, type = 'module', react = '19' }) {
  const app = join(folder, name);
  const modules = join(app, 'node_modules');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name, private: true, type }));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
    cwd: app,
  });
  if (react === 'none') return app;
  const from = react === '18' ? oldest : newest;
  const types = react === '18' ? '@types' : '@types/react';
  for (const each of ['react', 'react-dom', 'scheduler', types]) {
    cpSync(join(from, each), join(modules, each), { recursive: true });
  }
  for (const each of ['csstype', '@types/prop-types']) {
    symlinkSync(join(newest, each), join(modules, each), 'junction');
  }
  return app;
}
