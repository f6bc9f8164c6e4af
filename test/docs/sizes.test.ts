import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Limit {
  name: string;
  path: string;
  import?: string;
  limit: string;
}
const limits: Limit[] = JSON.parse(text('package.json'))['size-limit'];

test('the README states the sizes that package.json sets as limits', () => {
  const section = text('README.md').split('## Size\n')[1]?.split('\n## ')[0] ?? '';
  const stated = [...section.matchAll(/^\| (.+?) \| ([\d,]+ B) \|$/gm)].map(([, name, size]) => [
    name,
    size?.replace(',', ''),
  ]);
  expect(stated).toEqual(limits.map(({ name, limit }) => [name, limit]));
});

test.each(limits)('$name is within its limit, nothing subtracted', async (entry) => {
  const source = entry.path.replace(/^dist\/(.+)\.js$/, './src/$1.ts');
  const { outputFiles } = await build({
    stdin: { contents: `export ${entry.import ?? '*'} from '${source}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(Number.parseInt(entry.limit, 10));
});
