// npm run test:contract, npm run test:fuzz: the long forms of two suites that `npm run test:all` runs in short. What they
// counted is the last line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

const suites = {
  contract: { CONTRACT_ROUNDS: '5' },
  fuzz: { FUZZ_RUNS: '150' },
};

const [name, ...args] = process.argv.slice(2);
const settings = suites[name];
if (!settings) {
  console.error(`Say which: ${Object.keys(suites).join(' or ')}.`);
  process.exit(2);
}
const counted = join(root, '.cache', `${name}-count.txt`);
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(counted, { force: true });
const { status } = spawnSync(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', '--project', 'emulator', `emulator/test/${name}/`, ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...settings, ...process.env, COUNT_FILE: counted },
    shell: process.platform === 'win32',
  },
);
let said = 'Nothing was counted.';
try {
  said = readFileSync(counted, 'utf8');
} catch {
  // The suite did not load; Vitest has said why.
}
console.log(said);
process.exit(status ?? 1);
