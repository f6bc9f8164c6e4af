import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 20_000;
const STEP_MS = 80;

/**
 * Asks again until there is an answer. Frames and elements come and go meanwhile, so a question that fails is asked again,
 * too; what it failed with last is the cause of the failure.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
  describe?: () => Promise<string>,
): Promise<Answer> {
  const end = Date.now() + LIMIT_MS;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await wait(STEP_MS);
  } while (Date.now() < end);
  const there = await describe?.().catch((error) => String(error));
  throw new Error(`There is no ${what}.${there ? ` There is: ${there}` : ''}`, { cause });
}
