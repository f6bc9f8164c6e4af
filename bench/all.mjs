// npm run bench [-- --quick]: all that is measured beside the peers, then the pages that tell of it. About a quarter of an hour.
import { spawnSync } from 'node:child_process';
import { bench } from './support/paths.mjs';

const started = performance.now();
for (const part of ['size', 'lifecycle', 'rendering', 'opening', 'memory', 'report']) {
  const { status } = spawnSync(
    process.execPath,
    [`${bench}${part}.mjs`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error(`bench/${part}.mjs did not come to its end.`);
    process.exit(1);
  }
}
console.log(`Measured in ${Math.round((performance.now() - started) / 60_000)} min.`);
