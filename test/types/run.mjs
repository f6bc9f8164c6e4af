// The files in this folder against the packed package: old and new TypeScript and React, every module resolution.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/ensure-built.mjs';
import { consumer, pack } from '../package/consumer.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const compilers = {
  5.4: join(root, 'test/package/oldest/node_modules/typescript/bin/tsc'),
  7: join(root, 'node_modules/typescript/bin/tsc'),
};

/** node10 is the resolution that knows no `exports`; TypeScript 7 has it no more. */
const node10 = { module: 'commonjs', moduleResolution: 'node10', lib: ['es2020', 'dom'] };
const node16 = { module: 'node16', moduleResolution: 'node16' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };
const cases = [
  { typescript: '5.4', react: '18', type: 'commonjs', options: node10 },
  { typescript: '5.4', react: '18', type: 'commonjs', options: node16 },
  { typescript: '5.4', react: '18', type: 'module', options: node16 },
  { typescript: '5.4', react: '19', type: 'commonjs', options: node10 },
  { typescript: '5.4', react: '19', type: 'module', options: bundler, folder: 'both' },
  { typescript: '7', react: '18', type: 'module', options: bundler },
  { typescript: '7', react: '19', type: 'commonjs', options: node16 },
  { typescript: '7', react: '19', type: 'module', options: node16 },
  { typescript: '7', react: '19', type: 'module', options: bundler },
  { typescript: '7', react: '19', type: 'module', options: bundler, folder: 'both' },
];

/** The hosted entry is the drop-in against the real service, so it must pass for the vendor's package just as well. */
const TWICE = ['dropin.tsx', 'mocks.ts', 'globals.ts'];

function copyTests(app) {
  for (const folder of ['alone', 'both', 'alone/hosted']) mkdirSync(join(app, folder));
  for (const file of readdirSync(here).filter((name) => /\.c?tsx?$/.test(name))) {
    cpSync(join(here, file), join(app, 'alone', file));
  }
  for (const file of TWICE) {
    const text = readFileSync(join(here, file), 'utf8');
    const hosted = text.replace("'react-trackstar-link'", "'react-trackstar-link/hosted'");
    writeFileSync(join(app, 'alone/hosted', file), hosted);
  }
  cpSync(join(here, 'globals.ts'), join(app, 'both/globals.ts'));
  cpSync(join(here, 'both'), join(app, 'both'), { recursive: true });
}

/** What the compiler complains of; nothing when all is well. */
function check(app, { typescript, type, options, folder = 'alone' }, number) {
  const config = join(app, `tsconfig.${number}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
        ...options,
      },
      include: [folder],
      // What is no module for sure may not say `import x = require()`.
      exclude: type === 'module' && options === bundler ? ['**/*.cts'] : [],
    }),
  );
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compilers[typescript], '-p', config], { cwd: app });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (status) => resolve(status === 0 ? '' : output || `status ${status}`));
  });
}

const packed = pack();
const apps = new Map();
for (const { react, type } of cases) {
  const name = `react-${react}-${type}`;
  if (apps.has(name)) continue;
  apps.set(name, consumer(packed, { name, react, type }));
  copyTests(apps.get(name));
}

let failed = 0;
const waiting = [...cases.entries()];
async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [number, each] = next;
    const complaints = await check(apps.get(`react-${each.react}-${each.type}`), each, number);
    if (complaints) failed += 1;
    const { typescript, react, type, options, folder } = each;
    const beside = folder === 'both' ? ", beside the vendor's globals" : '';
    const title = `TypeScript ${typescript}, React ${react}, ${options.moduleResolution}, ${type}${beside}`;
    console.log(`${complaints ? 'FAIL' : 'ok  '} ${title}${complaints ? `\n${complaints}` : ''}`);
  }
}
await Promise.all([worker(), worker()]);
process.exit(failed ? 1 : 0);
