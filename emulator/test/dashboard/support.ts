import { subtle } from 'node:crypto';
import { API_KEY, type Call, type startTest } from '../support/harness.js';

type Emulator = Awaited<ReturnType<typeof startTest>>;

export const ours = { 'sec-fetch-site': 'same-origin' };

export const makeKeys = () =>
  subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);

export async function publicKeyOf(keys: Awaited<ReturnType<typeof makeKeys>>) {
  const { kty, crv, x, y } = await subtle.exportKey('jwk', keys.publicKey);
  return { kty, crv, x, y };
}

/** A person who has signed in; calls go out as the page's own. */
export async function signIn({ dashboard }: Emulator, apiKey = API_KEY) {
  const keys = await makeKeys();
  const opened = await dashboard('POST', '/api/session', {
    key: null,
    body: { apiKey, publicKey: await publicKeyOf(keys) },
    headers: ours,
  });
  const { token, sessionId } = opened.body;
  const call = (method: string, path: string, more: Call = {}) =>
    dashboard(method, `/api${path}`, {
      key: null,
      bearer: token,
      ...(method === 'GET' ? {} : { body: {} }),
      ...more,
      headers: { ...ours, ...more.headers },
    });
  return { opened, keys, token: token as string, sessionId: sessionId as string, call };
}
