import { expect, test } from 'vitest';
import { charts } from '../../bench/report/charts.mjs';
import { fill } from '../../bench/report/fill.mjs';
import { readResults } from '../../bench/report/readResults.mjs';
import { sections } from '../../bench/report/sections.mjs';
import { text } from './support.js';

const results = readResults();
const page = text('docs/benchmarks.md');
const parts = Object.fromEntries(
  Object.entries(sections).map(([name, make]) => [name, make(results)]),
);

test.each(Object.keys(sections))(
  'there is one place for "%s", in the README or on the page',
  (name) => {
    const places = (page + text('README.md')).split(`<!-- ${name} -->`);
    expect(places).toHaveLength(2);
  },
);

test('the page says what the last `npm run bench` and `npm run bench:api` measured', () => {
  expect(page).toBe(fill(page, parts));
});

test('so does the comparison in the README', () => {
  const readme = text('README.md');
  expect(readme).toBe(fill(readme, parts));
});

test.each(Object.keys(charts))(
  'the picture "%s" is drawn from it, and stands on the page',
  (name) => {
    expect(text(`docs/charts/${name}.svg`)).toBe(charts[name]?.(results));
    expect(page).toContain(`](charts/${name}.svg)`);
  },
);

test('ours and eight peers are compared, and whatever fails has its cause', () => {
  expect(results.size.compared).toHaveLength(9);
  const { cases, packages } = results.lifecycle;
  expect(packages).toHaveLength(10);
  for (const { name, verdicts } of packages) {
    expect(Object.keys(verdicts)).toEqual(cases.map(({ id }) => id));
    for (const [id, { result, cause, note }] of Object.entries(verdicts)) {
      if (result === 'fail') expect(cause, `${name}, ${id}`).toBeTruthy();
      if (result === 'does not apply') expect(note, `${name}, ${id}`).toBeTruthy();
    }
  }
});
