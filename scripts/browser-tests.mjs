// Vitest with a browser, found or fetched: node scripts/browser-tests.mjs --project NAME ...
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';
import { findBrowser } from './find-browser.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, BROWSER_PATH: findBrowser() },
});
process.exit(status ?? 1);
