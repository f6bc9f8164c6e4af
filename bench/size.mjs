// npm run bench: what each entry costs an app that imports it, as a bundler and a server would deliver it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
if (!existsSync(`${root}dist/index.js`)) {
  console.error('There is no build to measure. Run: npm run build');
  process.exit(1);
}

/** Bundles one import for a browser; React stays outside, since the app has it already. */
async function measure(statement) {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  const [{ contents }] = outputFiles;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents, quality).length,
  };
}

const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');
const rows = {};
for (const only of ['TrackstarConnectButton', 'useTrackstarLink']) {
  rows[`${name}: ${only} alone`] = await measure(`export { ${only} } from './dist/index.js'`);
}
for (const [path, target] of entries) {
  rows[path === '.' ? name : name + path.slice(1)] = await measure(
    `export * from '${target.import.default}'`,
  );
}
console.table(rows);
