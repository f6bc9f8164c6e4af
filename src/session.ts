import { type CloseReason, check, type OpenOptions, type TrackstarLinkConfig } from './config.js';
import { TrackstarLinkError } from './errors.js';
import { linkOptions } from './linkOptions.js';
import type { LinkPageOptions } from './protocol/messages.js';
import type { Attempt, Opening, Transport } from './transports/Transport.js';

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

export type SessionConfig = TrackstarLinkConfig & { transport: Transport };

export interface Session {
  open(options?: OpenOptions): void;
  close(): void;
  preload(): void;
  /** Ends what is open, because whoever opened it is gone. The session can be used again. */
  release(): void;
  subscribe(listener: () => void): () => void;
  getState(): LinkState;
}

export const idle: LinkState = { status: 'idle', isOpen: false, isReady: false, error: null };

/** The opening on screen. One that is out of view may still hand over a success that was on its way. */
interface Current {
  opening?: Opening;
  closeBecause?: CloseReason;
}

export function createSession(read: () => SessionConfig): Session {
  const listeners = new Set<() => void>();
  let state = idle;
  let current: Current | undefined;

  function set(change: Partial<LinkState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function report(error: TrackstarLinkError) {
    const { onError = console.error } = read();
    call(() => onError(error));
  }

  function open(options?: OpenOptions) {
    if (current) return current.opening?.focus();
    const config = read();
    let pageOptions: LinkPageOptions;
    try {
      check(config);
      pageOptions = linkOptions(config, options);
    } catch (cause) {
      const error = new TrackstarLinkError('invalid_config', {
        message: (cause as Error).message,
        cause,
      });
      set({ ...idle, status: 'error', error });
      return report(error);
    }
    const self: Current = {};
    current = self;
    const isCurrent = () => current === self;
    const update = (change: Partial<LinkState>) => isCurrent() && set(change);
    const handled = new Map<string, boolean>();
    let hasLoaded = false;
    let outcome: CloseReason | undefined;

    const attempt: Attempt = {
      config,
      options: pageOptions,
      opener: openerOf(options),
      async getLinkToken() {
        const { connectionId } = config;
        let token: unknown;
        try {
          token = await (connectionId
            ? read().getLinkToken({ connectionId })
            : read().getLinkToken());
        } catch (cause) {
          throw new TrackstarLinkError('link_token_failed', { cause });
        }
        if (typeof token !== 'string' || !token) throw new TrackstarLinkError('link_token_invalid');
        return token;
      },
      loaded() {
        update({ status: 'open', isReady: true });
        if (!hasLoaded) call(() => read().onLoad?.());
        hasLoaded = true;
      },
      async success({ id, authCode, integrationName }) {
        if (handled.has(id)) return handled.get(id) || undefined;
        handled.set(id, false);
        outcome = 'success';
        try {
          await read().onSuccess(authCode, integrationName, () => isCurrent() && close());
        } catch (cause) {
          handled.delete(id);
          outcome = 'error';
          attempt.failed(new TrackstarLinkError('success_handler_failed', { cause }));
          return false;
        }
        handled.set(id, true);
        update({ status: 'success', error: null });
        return true;
      },
      event: (event) => call(() => read().onEvent?.(event)),
      failed(error) {
        outcome ??= 'error';
        update({ status: 'error', error });
        report(error);
      },
      retried() {
        outcome = undefined;
        update({ ...idle, status: 'loading', isOpen: true });
      },
      hidden() {
        if (!isCurrent()) return;
        current = undefined;
        set({ ...idle, error: state.error });
      },
      closed() {
        const reason = outcome ?? self.closeBecause ?? 'user';
        call(() => read().onClose?.({ reason }));
      },
    };
    set({ ...idle, status: 'loading', isOpen: true });
    self.opening = config.transport.open(attempt);
    // Whoever closed while it opened had nothing to close yet.
    if (self.closeBecause) self.opening.close();
  }

  function end(because: CloseReason) {
    if (!current) return;
    current.closeBecause = because;
    current.opening?.close();
  }
  const close = () => end('programmatic');

  return {
    open,
    close,
    preload() {
      const config = read();
      // The focus that comes back from the modal is no intent.
      if (current || config.preload === 'none') return;
      try {
        check(config);
        config.transport.preload?.(config);
      } catch {
        // Said when it is opened.
      }
    },
    release: () => end('unmount'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
  };
}

/** What a callback of the app throws is the app's, and stops nothing of ours. */
async function call(callback: () => unknown) {
  try {
    await callback();
  } catch (error) {
    console.error(error);
  }
}

/** `onClick={open}` hands over the event, and with it the button. */
function openerOf(options: OpenOptions | undefined): HTMLElement | null {
  const target = options?.currentTarget;
  return (target instanceof HTMLElement ? target : document.activeElement) as HTMLElement | null;
}
