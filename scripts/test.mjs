// npm test: every check in turn, going on after a failure, and the sum in the last line.
// npm run test:all: the same with the files that take long.
import { spawnSync } from 'node:child_process';
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

/** A check that is one pass or one failure. */
function check(name, command, args) {
  step(name, () => (run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
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

check('format and lint', bin('biome'), ['ci', '.']);
check('unused code', bin('knip'), []);
check('lock files, bill of materials, known holes', process.execPath, ['scripts/supply-chain.mjs']);
check('types', process.execPath, ['scripts/types.mjs']);
check('types of the API are those of its document', process.execPath, [
  'tools/openapi-types/generate.mjs',
  '--check',
]);
check('static analysis: promises, slow patterns, code from text', 'npm', [
  'run',
  '--silent',
  'analyse',
]);
check('build: library', 'npm', ['run', '--silent', 'build']);
check('testing kit, in jest', process.execPath, ['test/kits/run.mjs']);
check('build: emulator', process.execPath, ['emulator/build.mjs']);
check('build: demo', process.execPath, ['demo/build.mjs']);
check('package: publint', bin('publint'), ['--strict']);
check('package: types for every resolution', bin('attw'), ['--pack', '.']);
if (isAll) {
  check('package: types as apps use them, old and new', process.execPath, ['test/types/run.mjs']);
  check('package: in an app, React 18 and 19', process.execPath, ['test/package/run.mjs']);
}
check('package: size', bin('size-limit'), []);
check('Link page: size', process.execPath, ['scripts/link-page-size.mjs']);

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
