export { pack, run } from '../../test/package/consumer.mjs';
export { root } from '../ensure-built.mjs';
export { exampleNames, examplePath, isSuite } from './examples.mjs';
export { installApp } from './installApp.mjs';
export { startExample } from './startExample.mjs';
