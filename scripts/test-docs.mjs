// npm run test:docs: every sample compiled, what can be run is run, every link followed, the site built.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, root } from './ensure-built.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
ensureBuilt('emulator');
let failed = false;
for (const args of [
  [vitest, 'run', '--project', 'unit', 'test/docs'],
  [vitest, 'run', '--project', 'docs'],
  ['tools/docs-site/run.mjs', 'build'],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
