import { afterAll, describe } from 'vitest';
import { sayCount } from '../support/count.js';
import { coverageTests, managementTests } from './management.js';
import { readTests } from './reads.js';
import { setScene } from './scene.js';
import { checks, operations } from './walk.js';
import { writeTests } from './writes.js';

const scene = await setScene();

describe('reads', () => readTests(scene));
describe('writes', () => writeTests(scene));
describe('management', () => managementTests(scene));
describe('coverage', coverageTests);

afterAll(() => sayCount(`Contract: ${checks()} checks of ${operations.size} calls.`));
