import { readFileSync } from 'node:fs';
import { results } from '../support/paths.mjs';

const NAMES = ['size', 'lifecycle', 'rendering', 'opening', 'memory', 'api'];

/** What was measured last, all of it. */
export const readResults = () =>
  Object.fromEntries(
    NAMES.map((name) => [name, JSON.parse(readFileSync(`${results}${name}.json`, 'utf8'))]),
  );
