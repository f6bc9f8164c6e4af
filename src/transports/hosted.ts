import { TrackstarLinkError } from '../errors.js';
import { type Claim, claim, type HostedCallbacks, hostedLink } from './hostedWindow.js';
import { loadScript, type ScriptOptions } from './loadScript.js';
import type { Attempt, Opening, Transport } from './Transport.js';

/*
 * The vendor's own script, from the click to the end. It owns modal, page, and when it asks for a token.
 *
 *   open: the script is loaded, where it is not there yet; the click is kept
 *   the script is there: init, if it was not called with these options before
 *   its page is loaded: open
 *   it asks for a token, reports a success, closes
 */

export interface HostedTransportOptions extends ScriptOptions {
  /** Default: "https://link.trackstarhq.com/main.js". */
  scriptUrl?: string | undefined;
}

/** A page that is not known to be loaded by then is opened all the same. */
const LOADED_WITHIN = 1_000;
/** A success that is on its way when the app closes still gets through. */
const CLOSING = 500;

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Opens the real Link, by the vendor's script, which is loaded once however many buttons there are. */
export function hostedTransport({
  scriptUrl = 'https://link.trackstarhq.com/main.js',
  ...options
}: HostedTransportOptions = {}): Transport {
  const load = (timeout = 15_000) => loadScript(scriptUrl, hostedLink, options, timeout);
  return {
    preload({ loadTimeout }) {
      // A failure is told at the click, which tries again.
      load(loadTimeout).catch(() => {});
    },
    open(attempt) {
      const { start, fail, ...opening } = openHosted(attempt);
      if (hostedLink()) start();
      else load(attempt.config.loadTimeout).then(start, fail);
      return opening;
    },
  };
}

function openHosted(attempt: Attempt): Opening & { start(): void; fail(cause: unknown): void } {
  const { appearance, connectionId: _, integrationId, ...options } = attempt.options;
  const { buttonId } = attempt.config;
  const logo = appearance?.logo;
  let claimed: Claim | undefined;
  let isLoaded = false;
  let isShown = false;
  let hasToken = false;
  let hasFailed = false;
  let isReady = false;
  let isOver = false;
  let isClosed = false;
  let waiting: Timer;
  let closing: Timer;

  const callbacks: HostedCallbacks = {
    async getLinkToken() {
      // After the end nothing is asked for, and what comes late is dropped.
      if (isOver) return never;
      stopWaiting();
      if (hasFailed) attempt.retried();
      hasFailed = hasToken = isReady = false;
      try {
        const token = await attempt.getLinkToken();
        if (isOver) return never;
        hasToken = true;
        tellReady();
        return token;
      } catch (error) {
        if (isOver) return never;
        hasFailed = true;
        attempt.failed(error as TrackstarLinkError);
        throw error;
      }
    },
    // The code is one connection's: the same code again is the same success.
    onSuccess: (authCode, integrationName) =>
      attempt.success({ id: authCode, authCode, integrationName }),
    onLoad() {
      if (isOver) return;
      isLoaded = true;
      if (waiting) void show();
      stopWaiting();
      tellReady();
    },
    onClose: finish,
  };

  function start() {
    if (isOver) return;
    try {
      claimed = claim(
        { ...options, ...(logo && { logo }), ...(buttonId && { buttonId }) },
        callbacks,
      );
    } catch (cause) {
      return fail(cause);
    }
    isLoaded ||= claimed.link.state?.isLoaded !== false;
    if (isLoaded) void show();
    else waiting = setTimeout(show, LOADED_WITHIN);
  }

  async function show() {
    isShown = true;
    try {
      // Declared as void, it may pass on what getLinkToken rejected with.
      // oxlint-disable-next-line typescript/await-thenable
      await claimed?.link.open({ integrationId });
    } catch (cause) {
      if (!hasFailed) fail(cause);
    }
  }

  function stopWaiting() {
    clearTimeout(waiting);
    waiting = undefined;
  }

  function tellReady() {
    if (isReady || !isLoaded || !hasToken) return;
    isReady = true;
    attempt.loaded();
  }

  function fail(cause: unknown) {
    if (isOver) return;
    attempt.failed(
      cause instanceof TrackstarLinkError
        ? cause
        : new TrackstarLinkError('script_failed', { cause }),
    );
    finish();
  }

  function close() {
    if (isOver) return;
    hide();
    if (!claimed || !isShown) return finish();
    closing = setTimeout(finish, CLOSING);
    try {
      claimed.link.close();
    } catch (cause) {
      console.error(cause);
    }
  }

  function hide() {
    if (isOver) return;
    isOver = true;
    stopWaiting();
    attempt.hidden();
  }

  function finish() {
    if (isClosed) return;
    isClosed = true;
    hide();
    clearTimeout(closing);
    if (claimed) claimed.isTaken = false;
    attempt.closed();
  }

  return {
    start,
    fail,
    close,
    focus() {
      // The modal may not have come without a token; who opens again wants it.
      if (hasFailed) void show();
    },
  };
}

const never = new Promise<never>(() => {});
