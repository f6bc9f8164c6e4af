// What a person's browser loads of the Link page's script, gzipped, in English. Fails above the limit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './ensure-built.mjs';

const LIMIT = 30_000;
const folder = join(root, 'emulator/dist/web/link/assets');
// Another language and the window of a sign-in come only when they are wanted.
const isLazy = (name) => /^(german|oauth)-/.test(name);

const sizes = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  }));
for (const { name, bytes } of sizes) {
  console.log(`${String(bytes).padStart(7)} B  ${name}${isLazy(name) ? '  (when wanted)' : ''}`);
}
const total = sizes.reduce((sum, { name, bytes }) => sum + (isLazy(name) ? 0 : bytes), 0);
console.log(`${String(total).padStart(7)} B  at once, of at most ${LIMIT}`);
process.exit(total > LIMIT ? 1 : 0);
