import { describe, expect, test } from 'vitest';
import { createSearch } from '../../web/link/src/search.js';
import { integration } from './support.js';

const names = [
  'ShipHero',
  'ShipBob',
  'Deposco',
  'Extensiv 3PL Central',
  'Amazon',
  'Sello Más',
  'Logiwa',
];
const search = createSearch([
  ...names.map((name) => integration(name)),
  integration('Sandbox', { isSandbox: true }),
]);
const found = (query: string) => search(query).map((each) => each.displayName);

describe('search in the picker', () => {
  test('without a query: the sandbox, then everything by name', () => {
    expect(found('  ')).toEqual(['Sandbox', ...[...names].sort()]);
  });

  test.each([
    ['shiphero', 'ShipHero'],
    ['ship hero', 'ShipHero'],
    ['shiphreo', 'ShipHero'],
    ['shphero', 'ShipHero'],
    ['despoco', 'Deposco'],
    ['amazn', 'Amazon'],
    ['MAS', 'Sello Más'],
    ['central', 'Extensiv 3PL Central'],
    ['lo', 'Logiwa'],
  ])('"%s" finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test('two letters find only what begins with them', () => {
    expect(found('sh')).toEqual(['ShipBob', 'ShipHero']);
  });

  test('something else finds nothing', () => {
    expect(found('zzzqqq')).toEqual([]);
    expect(found('x')).toEqual([]);
  });
});
