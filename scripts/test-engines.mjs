// npm run test:engines: the end-to-end scenarios in Chromium, Firefox and WebKit, and what was tried where.
//   -- --engine chromium,firefox   these alone
//   -- --runs 10                   all of it ten times; one failure is one too many
//   -- -t "magic link"             anything else is Vitest's
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from './ensure-built.mjs';
import { ENGINES, findEngines } from './find-engines.mjs';

const reportFile = join(root, '.cache', 'engines.json');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Our two options, and the rest for Vitest. */
function readArgs() {
  const options = { engine: { type: 'string' }, runs: { type: 'string', default: '1' } };
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
  const ours = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option' || !(token.name in options)) continue;
    ours.add(token.index);
    if (!token.inlineValue) ours.add(token.index + 1);
  }
  const rest = process.argv.slice(2).filter((_, index) => !ours.has(index));
  const engines = values.engine ? String(values.engine).split(',') : ENGINES;
  const unknown = engines.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length > 0) {
    fail(`There is no engine ${unknown.join(', ')}. There are: ${ENGINES.join(', ')}.`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    fail(`--runs takes a number from 1, not ${values.runs}.`);
  return { engines, runs, rest };
}

function build() {
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], options);
  if (status !== 0) process.exit(status ?? 1);
  ensureBuilt('emulator');
  ensureBuilt('demo');
}

/** One run of everything: each scenario with its engine, and whether it passed; nothing where Vitest did not get that far. */
function runOnce(programs, rest) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(reportFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--project', 'engines', '--retry', '0'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      ...rest,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ENGINES: JSON.stringify(programs) } },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { isOk: false, tried: [] };
  }
  const tried = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((each) => each.status !== 'pending' && each.status !== 'skipped')
    .map(({ ancestorTitles: [engine], title, status, duration }) => ({
      engine,
      title,
      isPassed: status === 'passed',
      duration: duration ?? 0,
    }));
  return { isOk: status === 0 && tried.length > 0, tried };
}

/** Passed and tried, for each scenario in each engine. */
function table(engines, tried) {
  const titles = [...new Set(tried.map(({ title }) => title))];
  const width = Math.max(...titles.map((title) => title.length), 8);
  const cell = (title, engine) => {
    const mine = tried.filter((each) => each.title === title && each.engine === engine);
    const passed = mine.filter(({ isPassed }) => isPassed).length;
    return mine.length === 0 ? '-' : `${passed}/${mine.length}`;
  };
  const row = (first, cells) =>
    [first.padEnd(width), ...cells.map((each) => each.padStart(10))].join('');
  return [
    row('passed', engines),
    ...titles.map((title) =>
      row(
        title,
        engines.map((engine) => cell(title, engine)),
      ),
    ),
  ].join('\n');
}

const { engines, runs, rest } = readArgs();
let programs;
try {
  programs = findEngines(engines);
} catch (error) {
  fail(error.message);
}
build();

const all = [];
const seconds = [];
let failedRuns = 0;
for (let run = 1; run <= runs; run++) {
  if (runs > 1) console.log(`\n=== run ${run} of ${runs}`);
  const started = Date.now();
  const { isOk, tried } = runOnce(programs, rest);
  seconds.push(Math.round((Date.now() - started) / 1000));
  all.push(...tried);
  if (!isOk) failedRuns++;
}

console.log(`\n=== what was tried\n\n${all.length > 0 ? table(engines, all) : 'Nothing.'}\n`);
const failures = all.filter(({ isPassed }) => !isPassed).length;
console.log(
  `${all.length - failures} passed, ${failures} failed; ${runs - failedRuns} of ${runs} runs without a failure (${seconds.join(', ')} s)`,
);
process.exit(failedRuns > 0 ? 1 : 0);
