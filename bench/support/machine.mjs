import { cpus, loadavg } from 'node:os';
import { round } from './summary.mjs';

/** What a measurement was made on, for its results. */
export const machine = (more) => ({
  cpu: cpus()[0].model,
  cores: cpus().length,
  node: process.versions.node,
  load: loadavg().map(round),
  ...more,
});
