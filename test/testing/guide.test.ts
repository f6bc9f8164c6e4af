import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('docs/testing.md', 'utf8');
const suite = readFileSync('examples/testing-vitest/ConnectScreen.test.tsx', 'utf8');
const samples = [...guide.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, sample]) => [sample ?? '']);

test('the guide has samples', () => {
  expect(samples.length).toBeGreaterThan(5);
});

test.each(samples)('docs/testing.md, sample %#: stands in a suite that runs', (sample) => {
  expect(suite).toContain(sample);
});
