// node bench/size.mjs: what each entry costs an app that imports it, and what its peers cost, as a bundler and a server
// would deliver them, all in one run. The peers come at the versions of bench/peers, without their install scripts.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { peersFolder, results, root } from './support/paths.mjs';
import { prepare } from './support/prepare.mjs';

const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { dependencies } = JSON.parse(readFileSync(`${peersFolder}package.json`, 'utf8'));
prepare();

/** Bundles one import for a browser; React stays outside, since the app has it already. */
async function measure(statement, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  const [{ contents, text }] = outputFiles;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents, quality).length,
    // A script that the import itself fetches from its maker before a click can work.
    script: text.match(/https:\/\/[\w./-]+\.js\b/)?.[0] ?? null,
  };
}

const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');
const ours = {};
for (const only of ['TrackstarConnectButton', 'useTrackstarLink']) {
  ours[`${name}: ${only} alone`] = await measure(`export { ${only} } from './dist/index.js'`);
}
for (const [path, target] of entries) {
  ours[path === '.' ? name : name + path.slice(1)] = await measure(
    `export * from '${target.import.default}'`,
  );
}

/** What an app imports of each to open its modal. */
const imports = {
  '@trackstar/react-trackstar-link': '{ TrackstarConnectButton, useTrackstarLink }',
  'react-plaid-link': '{ usePlaidLink }',
  '@mergeapi/react-merge-link': '{ useMergeLink }',
  '@tryfinch/react-connect': '{ useFinchConnect }',
  '@nangohq/frontend': '{ default }',
  '@terminal-api/link-react': '{ useTerminalLink }',
  '@kombo-api/connect': '{ showKomboConnect }',
  '@apideck/vault-react': '{ useVault }',
};
const compared = [
  {
    name,
    version: 'this repository',
    import: '{ TrackstarConnectButton, useTrackstarLink }',
    ...(await measure(
      `export { TrackstarConnectButton, useTrackstarLink } from './dist/index.js'`,
    )),
  },
];
for (const [peer, what] of Object.entries(imports)) {
  const measured = await measure(`export ${what} from '${peer}'`, peersFolder);
  compared.push({ name: peer, version: dependencies[peer], import: what, ...measured });
}

console.table(ours);
console.table(
  Object.fromEntries(
    compared.map(({ name, import: what, ...sizes }) => [`${name} ${what}`, sizes]),
  ),
);
writeFileSync(`${results}size.json`, `${JSON.stringify({ ours, compared }, null, 2)}\n`);
