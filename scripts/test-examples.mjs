// npm run test:examples: each example installed from the packed library, started and used in a real browser.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, root } from './ensure-built.mjs';

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('npm', ['run', '--silent', 'build']);
ensureBuilt('emulator');
const args = process.argv.slice(2);
run(process.execPath, ['scripts/browser-tests.mjs', '--project', 'examples', ...args]);
