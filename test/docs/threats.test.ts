import { expect, test } from 'vitest';
import { text } from './support.js';

const table = text('docs/threat-model.md').split('## Threats')[1]?.split('\n## ')[0] ?? '';
const rows = table.split('\n').filter((line) => /^\| [A-Z]/.test(line));
const tried = rows.flatMap((row) =>
  (row.split(' | ').at(-1) ?? '')
    .replace(/ \|$/, '')
    .split(/; (?=`)/)
    .map((each) => /^`(.+?)`: (.+)$/.exec(each))
    .map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const),
);

test('every threat is tried by a test', () => {
  expect(rows.length).toBeGreaterThan(12);
  expect(tried.length).toBeGreaterThan(rows.length);
});

test.each(tried)('%s has: %s', (file, title) => {
  // Quotes are escaped, or not, as the file has them.
  expect(text(file).replaceAll('\\', '')).toContain(title);
});
