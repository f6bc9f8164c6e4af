import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { migrations } from '../../src/storage/migrations/index.js';
import { makeTemplate } from '../../src/template.js';

/** A prepared database, made once for all test files and again when the migrations or the database itself change. */
export async function testTemplate(): Promise<Blob> {
  const name = createHash('sha256')
    .update(JSON.stringify([migrations, manifest.dependencies]))
    .digest('hex')
    .slice(0, 16);
  const folder = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const file = `${folder}template-${name}.tar.gz`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made = await makeTemplate();
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(await made.arrayBuffer()));
    renameSync(unfinished, file);
  }
  return openAsBlob(file);
}
