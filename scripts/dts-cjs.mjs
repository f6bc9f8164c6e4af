// Writes a .d.cts twin beside every .d.ts in dist, so that require() finds types of its own kind.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
  const path = join('dist', file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path.replace(/\.d\.ts$/, '.d.cts'),
    text
      .replace(/(from\s+['"]\.{1,2}\/[^'"]*)\.js(['"])/g, '$1.cjs$2')
      .replace(/(import\(\s*['"]\.{1,2}\/[^'"]*)\.js(['"])/g, '$1.cjs$2'),
  );
}
