// The checks of the packed tarball on the newer lines of Node. Gets their binaries from the registry, so it needs the network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './consumer.mjs';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trackstar-nodes-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const checks = fileURLToPath(new URL('run.mjs', import.meta.url));

let failed = false;
for (const version of ['22.23.3', '24.9.0']) {
  const name = `node-${platform}-${process.arch}`;
  const prefix = join(folder, version);
  run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', `${name}@${version}`], {
    cwd: folder,
  });
  const node = join(prefix, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (spawnSync(node, [checks], { stdio: 'inherit' }).status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
