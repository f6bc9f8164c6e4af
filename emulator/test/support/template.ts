import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { migrations } from '../../src/storage/migrations/index.js';
import { makeTemplate } from '../../src/template.js';

const source = (path: string) =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** A prepared database, made once for all test files and again when what makes it changes. */
export async function testTemplate(): Promise<Blob> {
  const name = createHash('sha256')
    .update(
      JSON.stringify([
        migrations,
        manifest.dependencies,
        ...['template.ts', 'storage/embedded.ts', 'storage/queue.ts'].map(source),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
  const folder = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const file = `${folder}template-${name}.tar`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made = await makeTemplate();
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(await made.arrayBuffer()));
    renameSync(unfinished, file);
  }
  // Read at once: another worker may put a file of its own in its place.
  return new Blob([readFileSync(file)]);
}
