// npm run changeset [-- add | status | version]: Changesets, for the package at the root.
// With workspaces it takes them alone for packages; so it works in a folder that shows it the root without them.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

const own = join(root, 'package.json');
const text = readFileSync(own, 'utf8');
const { workspaces, ...alone } = JSON.parse(text);
const view = mkdtempSync(join(tmpdir(), 'changeset-'));
writeFileSync(join(view, 'package.json'), JSON.stringify(alone));
for (const name of ['.changeset', '.git', 'node_modules']) {
  symlinkSync(join(root, name), join(view, name), 'junction');
}
const changelog = join(root, 'CHANGELOG.md');
if (existsSync(changelog)) copyFileSync(changelog, join(view, 'CHANGELOG.md'));

const cli = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
  cwd: view,
  stdio: 'inherit',
});
if (status === 0) {
  const { version } = JSON.parse(readFileSync(join(view, 'package.json'), 'utf8'));
  writeFileSync(own, text.replace(/"version": ".*"/, `"version": "${version}"`));
  if (existsSync(join(view, 'CHANGELOG.md'))) copyFileSync(join(view, 'CHANGELOG.md'), changelog);
}
rmSync(view, { recursive: true, force: true });
process.exit(status ?? 1);
