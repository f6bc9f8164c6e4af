import { expect, test } from 'vitest';
import { measureCycles } from '../cycles/measureCycles.js';

/* 1,000 of them: npm run test:cycles. */
test('4.9 open/close cycles leave no listener, node, timer, frame, object or function', async () => {
  const { before, after, failures } = await measureCycles({ warmUp: 15, total: 60 });
  expect(failures).toEqual([]);
  expect(after).toMatchObject({ timers: 0, frames: 1 });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  // Fewer than one a cycle: the browser has some of its own.
  expect(after.objects - before.objects).toBeLessThan(45);
});
