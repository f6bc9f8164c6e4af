import { orAborted, sleep } from './sleep.js';

/** Milliseconds in which the API counts. */
const WINDOW = 1000;
/** On top of a window, for clocks that do not quite agree. */
const MARGIN = 20;

export interface Pace {
  /** Waits until a call may go out, in the order of asking. */
  enter(signal?: AbortSignal): Promise<void>;
  /** Takes in what an answer says of the budget. */
  learn(headers: Headers): void;
  /** After a 429: nothing goes out for so many milliseconds. */
  stop(milliseconds: number): void;
}

const numberIn = (headers: Headers, name: string) => {
  const text = headers.get(name);
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
};

/**
 * Paces the calls of one budget. Nothing is known of it until the API says so, so the first ones go out at once; from
 * then on no more go out in a window than it allows, since a call that is refused counts, too.
 */
export function createPace(): Pace {
  let limit = Number.POSITIVE_INFINITY;
  let left = limit;
  let ends = 0;
  let turn: Promise<void> = Promise.resolve();

  async function pass(signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const now = Date.now();
      if (now >= ends) {
        left = limit;
        ends = now + WINDOW + MARGIN;
      }
      if (left > 0) {
        left -= 1;
        return;
      }
      await sleep(ends - now, signal);
    }
  }

  return {
    enter(signal) {
      const mine = turn.then(() => pass(signal));
      turn = mine.catch(() => {});
      return orAborted(mine, signal);
    },
    learn(headers) {
      limit = Math.max(numberIn(headers, 'x-ratelimit-limit') ?? limit, 1);
      left = Math.min(left, numberIn(headers, 'x-ratelimit-remaining') ?? left);
    },
    stop(milliseconds) {
      left = 0;
      ends = Date.now() + milliseconds + MARGIN;
    },
  };
}

/** Seconds that a 429 asks to wait: its `retry-after`, else the time to its `x-ratelimit-reset`. */
export function retryAfterOf(headers: Headers): number | null {
  const after = headers.get('retry-after');
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  if (after !== null) {
    const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - now) / 1000;
    if (Number.isFinite(seconds)) return Math.max(seconds, 0);
  }
  const reset = numberIn(headers, 'x-ratelimit-reset');
  return reset === undefined ? null : Math.max(reset - now / 1000, 0);
}
