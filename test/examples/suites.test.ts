import { expect, test } from 'vitest';
import { exampleNames, isSuite, run } from '../../scripts/examples/index.mjs';
import { install } from './support.js';

test.each(exampleNames.filter(isSuite))('%s passes in an app of its own', (name) => {
  const { stdout, stderr } = run('npm', ['run', 'start'], {
    cwd: install(name),
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  expect(stdout + stderr).toMatch(/Tests:? +[1-9]\d* passed/);
});
