// node bench/report.mjs: the tables and pictures of docs/benchmarks.md and the comparison of the README, from bench/results.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { charts } from './report/charts.mjs';
import { fill } from './report/fill.mjs';
import { readResults } from './report/readResults.mjs';
import { sections } from './report/sections.mjs';
import { root } from './support/paths.mjs';

const results = readResults();
const parts = Object.fromEntries(
  Object.entries(sections).map(([name, make]) => [name, make(results)]),
);
for (const page of ['README.md', 'docs/benchmarks.md']) {
  writeFileSync(`${root}${page}`, fill(readFileSync(`${root}${page}`, 'utf8'), parts));
}
mkdirSync(`${root}docs/charts`, { recursive: true });
for (const [name, draw] of Object.entries(charts)) {
  writeFileSync(`${root}docs/charts/${name}.svg`, draw(results));
}
console.log('docs/benchmarks.md and README.md say what was measured.');
