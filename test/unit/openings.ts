import type { Attempt, TrackstarLinkConfig, Transport } from 'react-trackstar-link';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createSession, idle } from '../../src/session.js';

/** The least of a page that the core looks at, for a machine without a DOM. No promise may be left unhandled. */
export function withoutDom() {
  const unhandled = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('location', { origin: 'https://app.example' });
    vi.stubGlobal('HTMLElement', class {});
    vi.stubGlobal('document', { activeElement: null });
    process.on('unhandledRejection', unhandled);
  });
  afterEach(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(unhandled).not.toHaveBeenCalled();
  });
}

/** A transport in the hand of the test: it keeps what it was given, and ends an opening when it is closed. */
export function fakeTransport() {
  const attempts: Attempt[] = [];
  const focus = vi.fn();
  const transport = {
    preload: vi.fn<NonNullable<Transport['preload']>>(),
    open(attempt: Attempt) {
      attempts.push(attempt);
      return { close: () => end(attempt), focus };
    },
  };
  return { transport, attempts, focus };
}

export function end(attempt: Attempt | undefined) {
  attempt?.hidden();
  attempt?.closed();
}

/** A session whose configuration the test may change between openings, as a render does. */
export function setUp(config: Partial<TrackstarLinkConfig> = {}) {
  const fake = fakeTransport();
  const getLinkToken = vi.fn<TrackstarLinkConfig['getLinkToken']>(async () => 'link token');
  const onSuccess = vi.fn<TrackstarLinkConfig['onSuccess']>();
  const onClose = vi.fn();
  const onError = vi.fn();
  const onLoad = vi.fn();
  const newest = {
    getLinkToken,
    onSuccess,
    onClose,
    onError,
    onLoad,
    transport: fake.transport as Transport,
    ...config,
  };
  let state = idle;
  const { link, release } = createSession(
    () => newest,
    (change) => {
      state = { ...state, ...change };
    },
  );
  const session = { ...link, release, getState: () => state };
  return { ...fake, session, newest, getLinkToken, onSuccess, onClose, onError, onLoad };
}

export const connection = { id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' };
