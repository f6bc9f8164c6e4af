// Writes dist/vanilla.min.js: the vanilla entry in one file, for pages without a bundler.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/vanilla.ts'],
  outfile: 'dist/vanilla.min.js',
  bundle: true,
  minify: true,
  sourcemap: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
