import { expect, test } from 'vitest';
import { measureCycles } from './measureCycles.js';

test('1,000 open/close cycles: no listener, node, timer or heap growth', async () => {
  const { before, after, failures } = await measureCycles({ warmUp: 100, total: 1_000 });
  console.table({ 'after 100': before, 'after 1,000': after });
  expect(failures).toEqual([]);
  expect(after).toMatchObject({ timers: 0, frames: 1 });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  // The browser has some of its own; one that is left by each cycle would make 900.
  expect(after.objects - before.objects).toBeLessThan(90);
  // The browser's own; a modal that stays in memory is ten times this.
  expect(after.heapBytes - before.heapBytes).toBeLessThan(900 * 1_000);
}, 900_000);
