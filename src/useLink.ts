'use client';

import {
  createContext,
  useContext,
  useEffect,
  useInsertionEffect,
  useReducer,
  useState,
} from 'react';
import {
  merge,
  type OpenOptions,
  type TrackstarLinkConfig,
  type TrackstarLinkDefaults,
} from './config.js';
import { createSession, idle, type LinkState, type Session } from './session.js';
import type { Transport } from './transports/Transport.js';

/** What the providers above say. */
export const LinkDefaults = /*#__PURE__*/ createContext<TrackstarLinkDefaults>({});

export interface TrackstarLink extends LinkState {
  /**
   * Opens the modal; does nothing but focus it when it is open. Never throws and never rejects: failures go to
   * `error` and `onError`. Keeps its identity, and can be given to `onClick` as it is.
   */
  open: (options?: OpenOptions) => void;
  /** Closes the modal. Keeps its identity. */
  close: () => void;
  /** Warms the Link page, for a button of your own whose `preload` is not "none". Keeps its identity. */
  preload: () => void;
}

/**
 * A session in a component's life, which reads the newest configuration: the component's, then that of the providers.
 * `set` is told how the state changes, and is the first one given.
 */
export function useSession(
  config: TrackstarLinkConfig,
  transport: Transport,
  set: (change: Partial<LinkState>) => void,
): Session {
  const defaults = useContext(LinkDefaults);
  const read = () => merge({ transport }, defaults, config);
  const [session] = useState(() => createSession(read, set));
  useInsertionEffect(() => {
    session.read = read;
  });
  return session;
}

/** One link in a component's life. Callbacks may change at every render; the newest one is called. */
export function useLink(config: TrackstarLinkConfig, transport: Transport): TrackstarLink {
  const [state, set] = useReducer(
    (before: LinkState, change: Partial<LinkState>) => ({ ...before, ...change }),
    idle,
  );
  const session = useSession(config, transport, set);
  useEffect(() => session.release, [session]);
  return { ...state, ...session.link };
}
