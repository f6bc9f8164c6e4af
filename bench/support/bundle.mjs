import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bench, peersFolder, root } from './paths.mjs';

/** Ours as it is built, and for all of them the one copy of React that this repository has. */
const alias = {
  'react-trackstar-link': `${root}dist/index.js`,
  'react-trackstar-link/hosted': `${root}dist/hosted/index.js`,
  react: `${root}node_modules/react`,
  'react-dom': `${root}node_modules/react-dom`,
};

/** Addresses that are hard-coded in packages, exchanged for others; nothing else of them is touched. */
const exchange = (addresses) => ({
  name: 'exchange addresses',
  setup({ onLoad }) {
    onLoad(
      { filter: /(bench[/\\]peers|bench[/\\]subjects|dist)[/\\].+\.[cm]?jsx?$/ },
      ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [from, to] of addresses) contents = contents.replaceAll(from, to);
        return { contents, loader: path.endsWith('x') ? 'jsx' : 'js' };
      },
    );
  },
});

/**
 * One program of `code`, which may import what lies in `bench`, the packages and React, ready to run anywhere.
 * @param {{ mode?: 'development' | 'production', platform?: 'browser' | 'node', pageUrl?: string, addresses?: [string, string][] }} options
 */
export async function bundle(
  code,
  { mode = 'production', platform = 'browser', pageUrl = '', addresses = [] } = {},
) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: bench, loader: 'jsx' },
    bundle: true,
    minify: mode === 'production',
    format: platform === 'node' ? 'cjs' : 'iife',
    platform,
    mainFields: ['module', 'main'],
    target: 'es2022',
    jsx: 'automatic',
    alias,
    nodePaths: [`${peersFolder}node_modules`],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), PAGE_URL: JSON.stringify(pageUrl) },
    plugins: addresses.length ? [exchange(addresses)] : [],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
}
