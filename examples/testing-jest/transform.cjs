// What Babel or SWC does in other projects: JSX and modules to CommonJS.
const { transformSync } = require('esbuild');

exports.process = (source, sourcefile) =>
  transformSync(source, {
    sourcefile,
    loader: 'jsx',
    jsx: 'automatic',
    format: 'cjs',
    sourcemap: 'external',
  });
