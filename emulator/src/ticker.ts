import type { Deps } from './deps.js';
import { describeError } from './http/answer-errors.js';
import { dispatchSyncs } from './sync/dispatch-syncs.js';
import { dispatchDeliveries } from './webhooks/deliver.js';
import { pruneMessages } from './webhooks/messages.js';

const EVERY = 500;
const PRUNE_EVERY = 3600_000;

/**
 * Looks for what has become due by `deps.now()` and sends jobs for it. Every process does; a row lock decides who sends.
 * Ends before it resolves.
 */
export function startTicker(deps: Deps): () => Promise<void> {
  let running = Promise.resolve();
  let pruneAt = deps.now().getTime() + PRUNE_EVERY;
  let isBusy = false;
  let isStopped = false;

  const tick = async () => {
    await dispatchSyncs(deps);
    await dispatchDeliveries(deps);
    if (deps.now().getTime() < pruneAt) return;
    pruneAt = deps.now().getTime() + PRUNE_EVERY;
    await pruneMessages(deps);
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    running = tick()
      .catch((error) => {
        if (!isStopped) deps.log.error(`Looking for due work failed: ${describeError(error)}`);
      })
      .finally(() => {
        isBusy = false;
      });
  }, EVERY);

  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}
