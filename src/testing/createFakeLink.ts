import type { TrackstarLinkEvent } from '../config.js';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from '../errors.js';
import type { Transport } from '../transports/Transport.js';
import {
  createFakePage,
  type FakeConnection,
  type FakeFailure,
  type FakeOpening,
  type FakePage,
} from './fakePage.js';
import { clearTimeout, outsideAct, setTimeout } from './outsideAct.js';

/**
 * A Link in the hand of a test: nothing is shown and nothing is loaded, and the test does what the person in front of
 * Link would do. Everything else is as in production: your `getLinkToken` is asked for tokens, and your callbacks are
 * called in the same order.
 *
 * What returns a promise is done when your app has rendered what came of it. It needs no `act` around it, and should
 * have none. Each of them rejects when there is no open Link, with what to do about it.
 */
export interface FakeLink {
  /** Give it to the provider, `<TrackstarLinkProvider transport={fake.transport}>`, or to a single button or hook. */
  readonly transport: Transport;
  /** Link is on screen. */
  readonly isOpen: boolean;
  /** Every opening since the start or the last `reset()`, the oldest first. */
  readonly openings: readonly FakeOpening[];
  /**
   * Waits until Link is open and your `getLinkToken` has settled. Only needed where the opening itself is what you
   * test, or where Link opens some time after the click. `timeout` in milliseconds, default: 1000.
   */
  opened(options?: { timeout?: number | undefined }): Promise<FakeOpening>;
  /**
   * The person makes a connection: your `onSuccess` is called, and its promise awaited.
   * Resolves to whether it was saved: false when `onSuccess` threw or rejected. Link stays open, as it does in
   * production; after false, another `succeed()` is the person who tries again with the same auth code.
   */
  succeed(connection?: FakeConnection): Promise<boolean>;
  /** The person closes Link: your `onClose` is called, with "success" where a connection was made before. */
  close(): Promise<void>;
  /**
   * Something fails: your `onError` gets a `TrackstarLinkError` with this code. Link stays open.
   * For the codes of your own callbacks let these reject instead: it is the truer test.
   */
  fail(code: TrackstarLinkErrorCode, failure?: FakeFailure): Promise<void>;
  /** The person presses Try again, after a Link page that did not load: your `getLinkToken` is called again. */
  retry(): Promise<void>;
  /** The link token expires: your `getLinkToken` is called again. Resolves to whether it gave a new one. */
  expireToken(): Promise<boolean>;
  /** The Link page reports a step to your `onEvent`. */
  event(event: TrackstarLinkEvent): Promise<void>;
  /** Closes what is open and forgets all openings: for a fake that several tests share. */
  reset(): void;
}

/** A new fake Link, for tests with React or without. */
export function createFakeLink(): FakeLink {
  let pages: FakePage[] = [];
  const waiting = new Set<(page: FakePage) => void>();

  const onScreen = () => pages.findLast(({ opening }) => opening.isOpen);

  function open(call: string): FakePage {
    const page = onScreen();
    if (page) return page;
    throw new Error(
      pages.length > 0
        ? `${call}() needs an open Link, and the last one is closed. Open it again first.`
        : `${call}() needs an open Link: click the button first, or await opened(). If you did, check that the transport of the provider, button or hook is that of this fake.`,
    );
  }

  /** A person can do nothing before the page is there. */
  async function ready(call: string): Promise<FakePage> {
    const page = open(call);
    await within(1_000, page.loading, () => {
      return `${call}() needs a link token, and getLinkToken has not settled within 1000 ms.`;
    });
    if (page.failure) {
      throw new Error(
        `${call}() needs the Link page, which is not there because of ${page.failure}. Await retry() first.`,
      );
    }
    return open(call);
  }

  return {
    transport: {
      open(attempt) {
        const page = createFakePage(attempt);
        pages.push(page);
        for (const tell of waiting) tell(page);
        waiting.clear();
        return page;
      },
    },
    get isOpen() {
      return onScreen() !== undefined;
    },
    get openings() {
      return pages.map(({ opening }) => opening);
    },
    opened: ({ timeout = 1_000 } = {}) =>
      outsideAct(async () => {
        let page = onScreen();
        const opened = async () => {
          page ??= await new Promise<FakePage>((resolve) => waiting.add(resolve));
          await page.loading;
          return page.opening;
        };
        return within(timeout, opened(), () =>
          page
            ? `Link is open, but getLinkToken has not settled within ${timeout} ms.`
            : `Link was not opened within ${timeout} ms. Check that the click reached the button, and that the transport of the provider, button or hook is that of this fake.`,
        );
      }),
    succeed: (connection = {}) =>
      outsideAct(async () => (await ready('succeed')).succeed(connection)),
    close: () => outsideAct(() => open('close').leave()),
    fail: (code, failure) =>
      outsideAct(() => open('fail').fail(new TrackstarLinkError(code, failure))),
    retry: () =>
      outsideAct(() => {
        const page = open('retry');
        if (page.failure) return page.retry();
        throw new Error(
          'retry() needs a Link page that did not load: await fail() first. Where onSuccess failed, the other try is another succeed().',
        );
      }),
    expireToken: () => outsideAct(async () => (await ready('expireToken')).expireToken()),
    event: (event) => outsideAct(async () => (await ready('event')).event(event)),
    reset() {
      for (const page of pages) if (page.opening.isOpen) page.leave();
      pages = [];
      waiting.clear();
    },
  };
}

async function within<T>(timeout: number, work: Promise<T>, message: () => string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message())), timeout);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
