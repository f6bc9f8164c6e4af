// Packs what was built, installs it in a folder of its own, and runs the suite of examples/testing-jest there: jsdom and CommonJS.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below the repository, so that React and the rest are found above.
const app = join(root, '.cache', 'kits');
const installed = join(app, 'node_modules', 'react-trackstar-link');
const shell = process.platform === 'win32';

rmSync(app, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
// Without a name of its own it would be this repository, and import the package from there.
writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true }');
execFileSync('npm', ['pack', '--silent', '--pack-destination', app], { cwd: root, shell });
const tarball = readdirSync(app).find((name) => name.endsWith('.tgz'));
execFileSync('tar', ['-xzf', join('..', '..', tarball), '--strip-components=1'], {
  cwd: installed,
});
const suite = join(root, 'examples', 'testing-jest');
for (const name of readdirSync(suite).filter((each) => /\.(jsx|cjs)$/.test(each))) {
  cpSync(join(suite, name), join(app, name));
}
cpSync(join(root, 'test', 'kits', 'package.test.jsx'), join(app, 'package.test.jsx'));

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '--ci', '--watchman=false'], {
  cwd: app,
  stdio: 'inherit',
});
process.exit(status ?? 1);
