// What Babel or SWC does in other projects: TypeScript and JSX to CommonJS.
const { transformSync } = require('esbuild');

exports.process = (source, sourcefile) =>
  transformSync(source, {
    sourcefile,
    loader: 'tsx',
    jsx: 'automatic',
    format: 'cjs',
    sourcemap: 'external',
  });
