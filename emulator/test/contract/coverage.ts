import { test } from 'vitest';
import { holds, operations, seen } from './walk.js';

/** To be called last: what no test has asked for has no checks. */
export function coverageTests(): void {
  test.each([...operations.keys()].filter((name) => !/\/_emulator\//.test(name)))(
    '%s was answered and refused',
    (name) => {
      const statuses = [...(seen.get(name) ?? [])];
      holds(statuses.includes(200), `${name}: a call with 200, of ${statuses}`);
      if (operations.get(name)?.needs !== 'none')
        holds(
          statuses.some((each) => each >= 400),
          `${name}: a refusal`,
        );
    },
  );
}
