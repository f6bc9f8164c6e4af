import {
  type CloseReason,
  check,
  complete,
  type OpenOptions,
  type TrackstarLinkConfig,
} from './config.js';
import { TrackstarLinkError } from './errors.js';
import { linkOptions } from './linkOptions.js';
import type { LinkPageOptions } from './protocol/messages.js';
import type { Opening, Transport } from './transports/Transport.js';

/*
 * The core, without React: any number of openings, one after the other.
 *
 *   open -> loading -> open -> (success) -> closed -> idle
 *             \-> error -> Try again -> loading
 *
 * The configuration is read when the modal opens; callbacks are read when they are called, so the newest one runs.
 */

export type LinkStatus = 'idle' | 'loading' | 'open' | 'success' | 'error';

export interface LinkState {
  status: LinkStatus;
  /** The modal is on screen. */
  isOpen: boolean;
  /** The Link page is on display with its token. */
  isReady: boolean;
  /** The last failure; stays until the next opening. */
  error: TrackstarLinkError | null;
}

type Change = Partial<LinkState>;

export type SessionConfig = TrackstarLinkConfig & { transport: Transport };

export interface Session {
  /** Gives the newest configuration. */
  read: () => SessionConfig;
  /** What the app does with a link. */
  link: {
    open(this: void, options?: OpenOptions): void;
    close(this: void): void;
    preload(this: void): void;
  };
  /** Ends what is open, because whoever opened it is gone. The session can be used again. */
  release(this: void): void;
}

const hidden: Change = { status: 'idle', isOpen: false, isReady: false };
export const idle = { ...hidden, error: null } as LinkState;
const loading: Change = { ...idle, status: 'loading', isOpen: true };

/** `set` is told each change of the state, which begins as `idle`. */
export function createSession(read: () => SessionConfig, set: (change: Change) => void): Session {
  /** Ends the opening on screen or, without a reason, focuses it. One out of view may still hand over a success. */
  let current: ((reason?: CloseReason) => void) | undefined;

  const config = () => complete(session.read());

  /** What a callback of the app throws is the app's, and stops nothing of ours. */
  async function tell(name: 'onLoad' | 'onClose' | 'onError' | 'onEvent', ...news: unknown[]) {
    try {
      await config()[name]?.(...(news as [never]));
    } catch (error) {
      console.error(error);
    }
  }

  function report(error: TrackstarLinkError, update = set) {
    update({ status: 'error', error });
    void tell('onError', error);
  }

  function open(options?: OpenOptions) {
    if (current) return current();
    const given = config();
    let pageOptions: LinkPageOptions;
    try {
      check(given);
      pageOptions = linkOptions(given, options);
    } catch (cause) {
      return report(new TrackstarLinkError('invalid_config', { cause }));
    }
    const handled = new Map<string, true | undefined>();
    let opening: Opening | undefined;
    let hasLoaded = false;
    let closeBecause: CloseReason | undefined;
    let outcome: CloseReason | undefined;

    function self(reason?: CloseReason) {
      if (!reason) return opening?.focus();
      closeBecause = reason;
      opening?.close();
    }
    const isCurrent = () => current === self;
    const update = (change: Change) => isCurrent() && set(change);
    function failed(error: TrackstarLinkError) {
      outcome ??= 'error';
      report(error, update);
    }

    current = self;
    set(loading);
    opening = given.transport.open({
      config: given,
      options: pageOptions,
      opener: openerOf(options),
      async getLinkToken() {
        const { connectionId } = given;
        let token: unknown;
        try {
          token = await config().getLinkToken(...(connectionId ? [{ connectionId }] : []));
        } catch (cause) {
          throw new TrackstarLinkError('link_token_failed', { cause });
        }
        if (!token || typeof token !== 'string') throw new TrackstarLinkError('link_token_invalid');
        return token;
      },
      loaded() {
        update({ status: 'open', isReady: true });
        if (!hasLoaded) void tell('onLoad');
        hasLoaded = true;
      },
      async success({ id, authCode, integrationName }) {
        // Undefined while it is pending.
        if (handled.has(id)) return handled.get(id);
        handled.set(id, undefined);
        outcome = 'success';
        try {
          await config().onSuccess(authCode, integrationName, () => isCurrent() && close());
        } catch (cause) {
          handled.delete(id);
          outcome = undefined;
          failed(new TrackstarLinkError('success_handler_failed', { cause }));
          return false;
        }
        handled.set(id, true);
        update({ status: 'success', error: null });
        return true;
      },
      event: (event) => tell('onEvent', event),
      failed,
      retried() {
        outcome = undefined;
        update(loading);
      },
      hidden() {
        if (!isCurrent()) return;
        current = undefined;
        set(hidden);
      },
      closed: () => tell('onClose', { reason: outcome ?? closeBecause ?? 'user' }),
    });
    // Whoever closed while it opened had nothing to close yet.
    if (closeBecause) opening.close();
  }

  const close = () => current?.('programmatic');

  const session: Session = {
    read,
    link: {
      open,
      close,
      preload() {
        const given = config();
        // The focus that comes back from the modal is no intent.
        if (current || given.preload === 'none') return;
        try {
          check(given);
          given.transport.preload?.(given);
        } catch {
          // Said when it is opened.
        }
      },
    },
    release: () => current?.('unmount'),
  };
  return session;
}

/** `onClick={open}` hands over the event, and with it the button. */
function openerOf(options: OpenOptions | undefined): HTMLElement | null {
  const target = options?.currentTarget;
  return (target instanceof HTMLElement ? target : document.activeElement) as HTMLElement | null;
}
