import { createStore, del, get, set } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { ApiError, send } from '../api/send.js';

/**
 * Who is signed in. The token lives in this module and nowhere else. What a reload needs is a key pair whose private
 * half the browser will use for this origin and never give out.
 */
type State =
  | { name: 'unknown' }
  | { name: 'out'; reason: string | null }
  | { name: 'in'; token: string };

interface Kept {
  sessionId: string;
  privateKey: CryptoKey;
}
interface Opened {
  sessionId: string;
  token: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const store = createStore('trackstar-dashboard', 'session');
const listeners = new Set<() => void>();
let state: State = { name: 'unknown' };
let restoring: Promise<string | null> | undefined;

function become(next: State) {
  state = next;
  for (const tell of listeners) tell();
}

const post = <T>(path: string, body: object) =>
  send<T>(`/api/session${path}`, { method: 'POST', body });

export async function signIn(apiKey: string): Promise<void> {
  const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const { sessionId, token } = await post<Opened>('', { apiKey, publicKey: { kty, crv, x, y } });
  // Where a browser keeps nothing, a reload asks for the key again.
  await set('kept', { sessionId, privateKey: keys.privateKey } satisfies Kept, store).catch(
    () => {},
  );
  become({ name: 'in', token });
}

/** A token for this page from a session that goes on; null, and signed out, where there is none. */
export function restore(reason: string | null = null): Promise<string | null> {
  restoring ??= tryToRestore(reason).finally(() => {
    restoring = undefined;
  });
  return restoring;
}

async function tryToRestore(reason: string | null): Promise<string | null> {
  const kept = await get<Kept>('kept', store).catch(() => undefined);
  if (!kept) {
    become({ name: 'out', reason });
    return null;
  }
  try {
    const { sessionId } = kept;
    const { challenge } = await post<{ challenge: string }>('/challenge', { sessionId });
    const signed = await crypto.subtle.sign(
      algorithm,
      kept.privateKey,
      new TextEncoder().encode(challenge),
    );
    const signature = base64url(new Uint8Array(signed));
    const { token } = await post<Opened>('/resume', { sessionId, challenge, signature });
    become({ name: 'in', token });
    return token;
  } catch (error) {
    const isOver = error instanceof ApiError && error.status === 401;
    if (isOver) await del('kept', store).catch(() => {});
    become({
      name: 'out',
      reason: isOver ? 'Your session has ended. Sign in again.' : (error as Error).message,
    });
    return null;
  }
}

export async function signOut(): Promise<void> {
  const token = currentToken();
  await del('kept', store).catch(() => {});
  become({ name: 'out', reason: null });
  if (token) await send('/api/session', { method: 'DELETE', body: {}, token }).catch(() => {});
}

export const currentToken = () => (state.name === 'in' ? state.token : null);

export const useSession = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
