// npm run example -- NAME: an example with the library as it is packed, against a local Trackstar of its own.
//   --port N   where the example is served (default: any free port)
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { ensureBuilt, root } from './ensure-built.mjs';
import {
  exampleNames,
  examplePath,
  installApp,
  isSuite,
  pack,
  startExample,
} from './examples/index.mjs';

const { values, positionals } = parseArgs({
  options: { port: { type: 'string' } },
  allowPositionals: true,
});
const [name] = positionals;
if (!exampleNames.includes(name)) {
  console.error(`npm run example -- NAME, one of:\n  ${exampleNames.join('\n  ')}`);
  process.exit(1);
}

const npm = (args, cwd, stdout = 'inherit') => {
  const { status } = spawnSync('npm', args, {
    cwd,
    stdio: ['inherit', stdout, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

console.log('Building the library ...');
npm(['run', '--silent', 'build'], root, 'ignore');
console.log(`Installing ${name} ...`);
const copy = join(root, '.cache', 'examples', name);
rmSync(copy, { recursive: true, force: true });
const app = installApp(examplePath(name), copy, pack().tarball);

if (isSuite(name)) {
  npm(['run', '--silent', 'start'], app);
  process.exit(0);
}

ensureBuilt('emulator');
const { createEmulator } = await import('../emulator/dist/index.js');
const emulator = await createEmulator({ port: 0, memory: true });
const port = Number(values.port ?? (await getPort()));
const example = await startExample(name, app, { emulator, port });
console.log(
  `\n  Open ${example.url}\n  Its dashboard: ${emulator.dashboardUrl}\n\n  Ctrl-C ends it.\n`,
);

let isEnding = false;
async function end() {
  if (isEnding) return;
  isEnding = true;
  await example.stop();
  await emulator.close();
  process.exit(0);
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
example.exited.then(end);
