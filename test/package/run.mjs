// The packed tarball, installed into an app: what is in it, that it loads, renders, comes alive, and leaves out what is unused.
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/ensure-built.mjs';
import { consumer, pack, run } from './consumer.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(packageJson.exports).filter((path) => path !== './package.json');
const nameOf = (entry) => join(packageJson.name, entry).replaceAll('\\', '/');

let failed = 0;
async function check(title, work) {
  try {
    await work();
    console.log(`ok   ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${title}\n${error.message}`);
  }
}
function expectNone(list, what) {
  if (list.length) throw new Error(`${what}:\n  ${list.join('\n  ')}`);
}
/** Runs a program in an app; what it says on standard error is a failure too. */
function node(app, ...args) {
  const { stdout, stderr } = run(process.execPath, args, { cwd: app });
  if (stderr) throw new Error(stderr);
  return stdout;
}

console.log(`Node ${process.version}`);
const packed = pack();
const { files } = packed;
const text = (file) => readFileSync(join(root, file), 'utf8');

await check('holds the licence, the README and what was built, and nothing else', () => {
  const wanted = /^(package\.json|LICENSE|README\.md|dist\/[\w/.]+\.(js|cjs|d\.ts|d\.cts|map))$/;
  expectNone(
    files.filter((file) => !wanted.test(file)),
    'Not wanted',
  );
  expectNone(
    ['package.json', 'LICENSE', 'README.md', 'dist/index.js'].filter((f) => !files.includes(f)),
    'Missing',
  );
});

await check('each module in both formats, each with its types', () => {
  const modules = files.filter((file) => file.endsWith('.js') && !file.endsWith('.min.js'));
  const twins = modules.flatMap((file) =>
    ['.cjs', '.d.ts', '.d.cts'].map((extension) => file.replace(/\.js$/, extension)),
  );
  expectNone(
    twins.filter((file) => !files.includes(file)),
    'Missing',
  );
});

await check('source maps are there and hold their sources', () => {
  const code = files.filter((file) => /\.c?js$/.test(file));
  const named = code.flatMap((file) => {
    const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text(file)) ?? [];
    return map ? [join(file, '..', map).replaceAll('\\', '/')] : [];
  });
  if (named.length < 20) throw new Error(`Only ${named.length} files name a map`);
  expectNone(
    named.filter((map) => !files.includes(map)),
    'Missing',
  );
  expectNone(
    files
      .filter((file) => file.endsWith('.map'))
      .filter((map) => {
        const { sources, sourcesContent } = JSON.parse(text(map));
        return sources.length === 0 || !sources.every((_, i) => sourcesContent?.[i]);
      }),
    'Without sources',
  );
});

await check("'use client' is kept, in both formats, where the sources have it", () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /^'use client';/.test(text(`src/${file}`)))
    .map((file) => file.replaceAll('\\', '/').replace(/\.tsx?$/, ''));
  for (const entry of ['index', 'TrackstarConnectButton', 'useTrackstarLink']) {
    if (!sources.includes(entry)) throw new Error(`src/${entry} does not say it`);
  }
  expectNone(
    sources
      .flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`])
      .filter((file) => files.includes(file) && !/^["']use client["'];/.test(text(file))),
    'Lost in',
  );
});

await check('depends on nothing, runs nothing when it is installed, is published in public', () => {
  const { dependencies, optionalDependencies, bundleDependencies, scripts, publishConfig } =
    packageJson;
  if (dependencies || optionalDependencies || bundleDependencies) throw new Error('Dependencies');
  expectNone(
    Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|pack)$/.test(name)),
    'Scripts',
  );
  if (publishConfig?.access !== 'public' || publishConfig.provenance !== true) {
    throw new Error(`publishConfig is ${JSON.stringify(publishConfig)}`);
  }
});

for (const react of ['19', '18']) {
  const esm = consumer(packed, { name: `esm-${react}`, type: 'module', react });
  const cjs = consumer(packed, { name: `cjs-${react}`, type: 'commonjs', react });
  symlinkSync(join(root, 'node_modules/jsdom'), join(esm, 'node_modules/jsdom'), 'junction');
  symlinkSync(join(root, 'node_modules/jsdom'), join(cjs, 'node_modules/jsdom'), 'junction');

  for (const entry of entries) {
    await check(`React ${react}: ${nameOf(entry)}, imported and required`, () => {
      const name = JSON.stringify(nameOf(entry));
      const say = 'console.log(Object.keys(all).sort().join())';
      const imported = node(
        esm,
        '--input-type=module',
        '-e',
        `import * as all from ${name}; ${say}`,
      );
      const required = node(cjs, '-e', `const all = require(${name}); ${say}`);
      if (!imported.trim()) throw new Error('It exports nothing');
      if (imported !== required) throw new Error(`${imported} is not ${required}`);
    });
  }

  for (const [format, app] of [
    ['esm', esm],
    ['cjs', cjs],
  ]) {
    for (const [program, entry] of [
      ['render', packageJson.name],
      ['render', `${packageJson.name}/hosted`],
      ['hydrate', packageJson.name],
    ]) {
      await check(`React ${react}, ${format}: ${entry} ${program}s without a warning`, async () => {
        const outfile = join(app, `${program}.js`);
        await build({
          entryPoints: [join(here, 'app', `${program}.mjs`)],
          outfile,
          format,
          bundle: true,
          platform: 'node',
          packages: 'external',
          alias: entry === packageJson.name ? {} : { [packageJson.name]: entry },
          // The paths of ours would lead to the sources instead of the package.
          tsconfigRaw: {},
          jsx: 'automatic',
          logLevel: 'silent',
        });
        if (!readFileSync(outfile, 'utf8').includes(`"${entry}"`)) throw new Error('Not the entry');
        node(app, outfile);
      });
    }
  }

  await check(`React ${react}: automock of jest, in CommonJS`, () => {
    cpSync(join(here, 'app/automock.test.cjs'), join(cjs, 'automock.test.cjs'));
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const config = { rootDir: cjs, testMatch: ['**/*.test.cjs'], transform: {} };
    const { stderr } = run(
      process.execPath,
      [jest, '--ci', '--watchman=false', '--config', JSON.stringify(config)],
      { cwd: cjs },
    );
    if (!/Tests: +3 passed, 3 total/.test(stderr)) throw new Error(stderr);
  });
}

const bare = consumer(packed, { name: 'bare', react: 'none' });
for (const entry of entries.filter((path) => /vanilla|protocol|server/.test(path))) {
  await check(`${nameOf(entry)} loads where there is no React`, () => {
    if (existsSync(join(bare, 'node_modules/react'))) throw new Error('There is');
    node(bare, '--input-type=module', '-e', `await import(${JSON.stringify(nameOf(entry))})`);
    node(bare, '--input-type=commonjs', '-e', `require(${JSON.stringify(nameOf(entry))})`);
  });
}

/** The files of ours that end up in an app's bundle, and its text. */
async function bundle(contents) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: bare },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    minify: true,
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'silent',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    modules: used.map(([path]) => path.split('/dist/')[1]).filter(Boolean),
    code: outputFiles[0].text,
  };
}
const OTHERS =
  /hosted|testing|server|embedded|vanilla|connectToEmbedder|readAppMessage|loadScript|Provider/i;
const BUTTON = '10px 20px';
/** What only this entry says. */
const MARKS = {
  './hosted': 'main.js',
  './embedded': 'TrackstarEmbeddedLink',
  './testing': 'fake-auth-code',
};

await check('a bundle of the button alone holds no other entry', async () => {
  const { modules, code } = await bundle(
    `export { TrackstarConnectButton } from '${packageJson.name}';`,
  );
  if (!code.includes(BUTTON)) throw new Error('The look of the button is not in it');
  expectNone(
    modules.filter((file) => OTHERS.test(file)),
    'In the bundle',
  );
  for (const [entry, mark] of Object.entries(MARKS)) {
    if (code.includes(mark)) throw new Error(`${mark} is in the bundle`);
    const other = await bundle(`export * from '${nameOf(entry)}';`);
    if (!other.code.includes(mark)) throw new Error(`${mark} is no mark of ${entry}`);
  }
});

await check('a bundle of the hook alone leaves the button behind', async () => {
  const { modules, code } = await bundle(`export { useTrackstarLink } from '${packageJson.name}';`);
  if (!modules.includes('session.js')) throw new Error(`Only ${modules}`);
  expectNone(
    modules.filter((file) => OTHERS.test(file) || /Button/.test(file)),
    'In the bundle',
  );
  if (code.includes(BUTTON)) throw new Error('The look of the button is in it');
});

await check('a bundle that uses nothing of it is empty', async () => {
  const all = entries.map((entry) => `import '${nameOf(entry)}';`).join('\n');
  const { modules } = await bundle(all);
  expectNone(modules, 'In the bundle');
});

console.log(failed ? `${failed} failed` : 'All good');
process.exit(failed ? 1 : 0);
