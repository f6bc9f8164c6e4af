import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { peersFolder, root } from './paths.mjs';

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs the peers where they are not. Ends the process with words when there is no build, or no registry. */
export function prepare() {
  if (!existsSync(`${root}dist/index.js`)) {
    console.error('There is no build to measure. Run: npm run build');
    process.exit(1);
  }
  // npm writes it last.
  if (
    timeOf(`${peersFolder}node_modules/.package-lock.json`) >
    timeOf(`${peersFolder}package-lock.json`)
  ) {
    return;
  }
  console.log('Installing the peers ...');
  // Not all of them allow the React of today, which they get all the same.
  const install = spawnSync('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('The peers could not be installed. They come from the npm registry.');
    process.exit(1);
  }
}
