import { afterAll, describe } from 'vitest';
import { sayCount } from '../support/count.js';
import { callTests } from './calls.js';
import { connectionTests } from './connections.js';
import { coverageTests } from './coverage.js';
import { integrationTests } from './integrations.js';
import { linkingTests } from './linking.js';
import { readTests } from './reads.js';
import { sandboxTests } from './sandboxes.js';
import { setScene } from './scene.js';
import { checks, operations } from './walk.js';
import { webhookTests } from './webhooks.js';
import { writeTests } from './writes.js';

const scene = await setScene();

describe('reads', () => readTests(scene));
describe('writes', () => writeTests(scene));
describe('management', () => {
  callTests(scene);
  connectionTests(scene);
  linkingTests(scene);
  integrationTests(scene);
  sandboxTests(scene);
  webhookTests(scene);
});
describe('coverage', coverageTests);

afterAll(() => sayCount(`Contract: ${checks()} checks of ${operations.size} calls.`));
