// npm run bench: what each entry costs an app that imports it, and what its peers cost, as a bundler and a server would
// deliver them, all in one run. The peers are installed at the versions of bench/peers, without their install scripts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { comparison } from './size/comparison.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const peersFolder = fileURLToPath(new URL('peers/', import.meta.url));
const results = fileURLToPath(new URL('results/', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
if (!existsSync(`${root}dist/index.js`)) {
  console.error('There is no build to measure. Run: npm run build');
  process.exit(1);
}
const { dependencies } = JSON.parse(readFileSync(`${peersFolder}package.json`, 'utf8'));
// Not all of them allow the React of today, which they get all the same.
const install = spawnSync('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
  cwd: peersFolder,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (install.status !== 0) {
  console.error('The peers could not be installed. They come from the npm registry.');
  process.exit(1);
}

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
console.log(comparison(compared));
writeFileSync(`${results}size.json`, `${JSON.stringify({ ours, compared }, null, 2)}\n`);
const readme = readFileSync(`${root}README.md`, 'utf8');
writeFileSync(
  `${root}README.md`,
  readme.replace(
    /<!-- peers -->[\s\S]*<!-- \/peers -->/,
    `<!-- peers -->\n\n${comparison(compared)}\n\n<!-- /peers -->`,
  ),
);
