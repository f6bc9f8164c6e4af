import { merge, type OpenOptions, type TrackstarLinkConfig } from './config.js';
import { createSession, idle, type LinkState } from './session.js';
import { iframeTransport } from './transports/iframe.js';

export type {
  CloseReason,
  FunctionName,
  IntegrationType,
  OpenOptions,
  TrackstarLinkConfig,
  TrackstarLinkEvent,
} from './config.js';
export { TrackstarLinkError, type TrackstarLinkErrorCode } from './errors.js';
export type { LabelName, TrackstarLinkLabels } from './labels.js';
export type { LinkAppearance } from './protocol/messages.js';
export type { LinkState, LinkStatus } from './session.js';
export type { Attempt, Opening, Transport } from './transports/Transport.js';

/** Link for a page without React. */
export interface TrackstarLink {
  /**
   * Opens the modal; does nothing but focus it when it is open. Never throws and never rejects: failures go to `error`
   * and `onError`. Can be given to `addEventListener('click', ...)` as it is.
   */
  open(options?: OpenOptions): void;
  /** Closes the modal. */
  close(): void;
  /** Ends what is open, with the reason "unmount". From then on `open` and `close` do nothing. */
  destroy(): void;
  /** Calls `listener` after each change of the snapshot. Returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** How things are now; the same object until something changes. */
  getSnapshot(): LinkState;
}

/**
 * Link without React: any number of openings, one after the other. The options are read at `open()`; the callbacks when
 * they are called. `preload` has no effect, as there is no button.
 */
export function createTrackstarLink(config: TrackstarLinkConfig): TrackstarLink {
  const listeners = new Set<() => void>();
  let state = idle;
  let isDestroyed = false;
  const { link, release } = createSession(
    () => merge({ transport: iframeTransport }, config),
    (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  );
  return {
    open(options) {
      if (!isDestroyed) link.open(options);
    },
    close: link.close,
    destroy() {
      isDestroyed = true;
      release();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
  };
}
