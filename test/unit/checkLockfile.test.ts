import { expect, test } from 'vitest';
import { checkLockfile } from '../../scripts/supply-chain/check-lockfile.mjs';

const integrity = 'sha512-abc';
const check = (entry: object, reasons = {}) =>
  checkLockfile(
    { packages: { '': {}, 'node_modules/thing': { version: '1.0.0', ...entry } } },
    reasons,
  );

test('a package with its checksum, and without anything to run, is fine', () => {
  expect(check({ integrity })).toEqual([]);
});

test('a package that runs something when it is installed needs a written reason, for this very version', () => {
  const entry = { integrity, hasInstallScript: true };
  expect(check(entry)).toEqual(['thing@1.0.0 has an install script and no written reason for it.']);
  expect(check(entry, { 'thing@1.0.0': 'It is never run here.' })).toEqual([]);
  expect(check(entry, { 'thing@0.9.0': 'It is never run here.' })).toHaveLength(2);
});

test('a reason that no package needs is taken out', () => {
  expect(check({ integrity }, { 'thing@1.0.0': 'It is never run here.' })).toEqual([
    'thing@1.0.0 has a written reason, but is not installed.',
  ]);
});

test('no package comes without a checksum, or from elsewhere', () => {
  expect(check({})).toEqual(['thing@1.0.0 has no sha512 checksum.']);
  expect(check({ integrity: 'sha1-abc' })).toEqual(['thing@1.0.0 has no sha512 checksum.']);
  expect(check({ integrity, resolved: 'git+ssh://git@example.test/thing.git#abc' })).toEqual([
    'thing@1.0.0 does not come from the npm registry.',
  ]);
});
