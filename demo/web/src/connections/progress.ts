import type { ResourceView } from '../../../src/views.js';

/** How many resources of the initial sync are over; what is switched off does not count. */
export function doneOf(resources: ResourceView[]): { done: number; all: number } {
  const wanted = resources.filter(({ state }) => state !== 'off');
  const over = wanted.filter(({ state }) => state === 'done' || state === 'failed');
  return { done: over.length, all: wanted.length };
}
