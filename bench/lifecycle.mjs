// node bench/lifecycle.mjs: the same cases put to ours and its peers, and a matrix of what came of it.
// No case knows of a package but for what its design rules out; the reason stands in the result.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { causes } from './lifecycle/causes.mjs';
import { tryPackaging } from './lifecycle/packaging.mjs';
import { printMatrix } from './lifecycle/printMatrix.mjs';
import { subjects } from './subjects/subjects.mjs';
import { inTurn } from './support/inTurn.mjs';
import { results } from './support/paths.mjs';
import { prepare } from './support/prepare.mjs';

const version = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;
/** Most of a case is waiting. */
const AT_ONCE = 3;

prepare();

function tryInWindows(subject) {
  const worker = new Worker(new URL('lifecycle/runSubject.mjs', import.meta.url), {
    workerData: { subject },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

async function tryAll(subject) {
  const verdicts = [...(await tryInWindows(subject)), ...(await tryPackaging(subject))];
  const failed = verdicts.filter(({ result }) => result === 'fail').length;
  console.log(`  ${subject.name}: ${verdicts.length} cases, ${failed} failed`);
  return { subject, verdicts };
}

console.log('lifecycle: the same cases for all');
const tried = await inTurn(subjects, AT_ONCE, tryAll);
const cases = tried[0].verdicts.map(({ id, title, passes }) => ({ id, title, passes }));
const packages = tried.map(({ subject: { id, name, version }, verdicts }) => ({
  id,
  name,
  version,
  verdicts: Object.fromEntries(
    verdicts.map(({ id: of, result, note }) => [
      of,
      { result, note, cause: result === 'fail' ? causes[id]?.[of] : undefined },
    ]),
  ),
}));
printMatrix(cases, packages);
writeFileSync(
  `${results}lifecycle.json`,
  `${JSON.stringify({ react: version('react'), jsdom: version('jsdom'), node: process.versions.node, cases, packages }, null, 2)}\n`,
);
for (const { id, name, verdicts } of packages) {
  for (const [of, { result, cause, note }] of Object.entries(verdicts)) {
    if (result === 'fail' && !cause)
      console.warn(`No cause is known for ${name}, ${of} (${note}): lifecycle/causes.mjs, ${id}.`);
  }
}
process.exit(0);
