import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../ensure-built.mjs';

const folder = join(root, 'examples');

export const examplePath = (name) => join(folder, name);

/** The examples that can be started. */
export const exampleNames = readdirSync(folder).filter((name) =>
  existsSync(join(folder, name, 'package.json')),
);

/** Suites run to their end; the others are servers. */
export const isSuite = (name) => name.startsWith('testing-');
