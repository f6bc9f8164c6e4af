// Type-checks every part of the repository with its own settings.
import { spawnSync } from 'node:child_process';

const projects = ['.', 'emulator', 'emulator/web', 'emulator/web/dashboard', 'demo'];
let failed = false;
for (const project of projects) {
  const run = spawnSync('node_modules/.bin/tsc', ['-p', project], { stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
