// npm run bench:api [-- --rows N --data DIR]: how fast the API is with many orders in one connection, beside the same
// store without us. Bundles the bench with the emulator's sources, then runs it; results go to bench/results.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureBuilt } from '../scripts/ensure-built.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

ensureBuilt('emulator');
const outfile = path('../emulator/.cache/bench/api.mjs');
await build({
  entryPoints: { api: path('api/main.mjs'), client: path('api/client.mjs') },
  outdir: path('../emulator/.cache/bench'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', outfile, ...process.argv.slice(2)],
  { cwd: path('..'), stdio: 'inherit' },
);
process.exit(status ?? 1);
