// Builds a workspace when its sources are newer than its last build, and not otherwise.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const PARTS = {
  emulator: ['emulator', 'src/protocol', 'package-lock.json'],
  demo: ['demo', 'src', 'package-lock.json'],
};
const IGNORED = new Set(['dist', 'node_modules', 'test']);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => !IGNORED.has(name) && !name.startsWith('.'))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

function builtAt(stamp) {
  try {
    return statSync(stamp).mtimeMs;
  } catch {
    return 0;
  }
}

/** Builds `part` ("emulator" or "demo") if needed. Says so on stderr; ends the process when the build fails. */
export function ensureBuilt(part) {
  const stamp = join(root, part, 'dist', '.built');
  const sources = Math.max(...PARTS[part].map((path) => newest(join(root, path))));
  // A file system keeps times less finely than we read them.
  if (builtAt(stamp) + 1 >= sources) return;
  process.stderr.write(`Building the ${part} ...\n`);
  // Standard output belongs to the program that is started next, so the build gets stderr twice.
  const run = spawnSync(process.execPath, [join(root, part, 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) {
    process.stderr.write(`The ${part} could not be built; the reason stands above.\n`);
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, '');
  // A file saved while the build ran must count as newer than it.
  utimesSync(stamp, sources / 1000, sources / 1000);
}
