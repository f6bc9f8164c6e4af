// npm test: every check, going on after a failure, and the sum in the last line.
// npm run test:all: the same with the files that take long.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';
import { findBrowser } from './find-browser.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const reportFile = join(root, '.cache', 'vitest.json');
const results = [];
const isAll = process.argv.includes('--all');
// vitest.config.ts says which they are.
const left = isAll ? {} : { SKIP_LONG: '1' };

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function step(name, work) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const { passed, failed } = work();
  const seconds = Math.round((Date.now() - started) / 1000);
  results.push({ name, passed, failed, seconds });
}

/** Checks that are one pass or one failure each, in turn. What each prints is shown whole at its end. */
async function checks(list) {
  for (const [name, command, args] of list) {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => output.push(part));
    }
    const [status] = await once(child, 'close').catch((error) => {
      output.push(Buffer.from(`${error.message}\n`));
      return [1];
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`\n=== ${name}`);
    process.stdout.write(Buffer.concat(output));
    const ok = status === 0;
    results.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds });
  }
}

/** A Vitest run, counted test by test. A file that does not load counts as one failure. */
function vitest(name, projects, env) {
  step(name, () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    rmSync(reportFile, { force: true });
    const args = [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ];
    const chosen = projects.flatMap((project) => ['--project', project]);
    const ok = run(bin('vitest'), [...args, ...chosen], { ...left, ...env });
    let report;
    try {
      report = JSON.parse(readFileSync(reportFile, 'utf8'));
    } catch {
      return { passed: 0, failed: 1 };
    }
    const unloaded = report.testResults.filter(
      (file) =>
        file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  });
}

const node = process.execPath;
const npm = (script) => ['npm', ['run', '--silent', script]];
const ofTheSources = [
  ['format and lint', bin('biome'), ['ci', '.']],
  ['unused code', bin('knip'), []],
  ['lock files, bill of materials, known holes', node, ['scripts/supply-chain.mjs']],
  ['types', node, ['scripts/types.mjs']],
];
const ofTheBuild = [
  [
    'types of the API are those of its document',
    node,
    ['tools/openapi-types/generate.mjs', '--check'],
  ],
  ['static analysis: promises, slow patterns, code from text', ...npm('analyse')],
  ['build: library', ...npm('build')],
  ['testing kit, in jest', node, ['test/kits/run.mjs']],
  ['build: emulator', node, ['emulator/build.mjs']],
  ['build: demo', node, ['demo/build.mjs']],
  ['package: publint', bin('publint'), ['--strict']],
  ['package: types for every resolution', bin('attw'), ['--pack', '.']],
  ...(isAll
    ? [
        ['package: types as apps use them, old and new', node, ['test/types/run.mjs']],
        ['package: in an app, React 18 and 19', node, ['test/package/run.mjs']],
      ]
    : []),
  ['package: size', bin('size-limit'), []],
  ['Link page: size', node, ['scripts/link-page-size.mjs']],
];
// Most keep one core busy: two of them run beside each other.
await Promise.all([checks(ofTheSources), checks(ofTheBuild)]);

let browser;
step('browser', () => {
  try {
    browser = findBrowser();
    console.log(browser);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
});
const env = { BROWSER_PATH: browser };
vitest('unit, components, emulator, backend kit, demo', [
  'unit',
  'react',
  'emulator',
  'server',
  'demo',
]);
if (browser) {
  vitest('in a real browser: the library', isAll ? ['browser', 'stories'] : ['browser'], env);
  vitest('in a real browser: the demo, end to end', ['e2e'], env);
}

console.log('\n=== summary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
