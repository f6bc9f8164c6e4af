import { readFileSync } from 'node:fs';
import type { Transport } from 'react-trackstar-link';
import { hostedTransport } from 'react-trackstar-link/hosted';
import { createFakeLink } from 'react-trackstar-link/testing';
import { expect, test } from 'vitest';
import { iframeTransport } from '../../src/transports/iframe.js';

const transports: [string, () => Transport][] = [
  ['iframe', () => iframeTransport],
  ['hosted', () => hostedTransport()],
  ['fake', () => createFakeLink().transport],
];

test.each(transports)('section 8: the %s transport has at most five members', (_name, create) => {
  const members = Object.keys(create());
  expect(members).toContain('open');
  expect(members.length).toBeLessThanOrEqual(5);
});

test('section 8: the session that drives a transport names no concrete one', () => {
  const session = readFileSync(new URL('../../src/session.ts', import.meta.url), 'utf8');
  const imported = [...session.matchAll(/from '(.+)'/g)].map(([, path]) => path);
  expect(imported).toContain('./transports/Transport.js');
  expect(
    imported.filter((path) => /transports|modal|hosted|testing|react/.test(path ?? '')),
  ).toEqual(['./transports/Transport.js']);
});
