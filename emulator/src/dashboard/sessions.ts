import type { webcrypto } from 'node:crypto';
import { subtle } from 'node:crypto';
import type { Deps } from '../deps.js';
import { randomToken } from '../storage/secrets.js';

const SESSION_SECONDS = 8 * 3600;
const CHALLENGE_SECONDS = 60;
/** Tabs and reloads of one session that are remembered; the oldest goes first. */
const MAX_TOKENS = 50;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface Session {
  id: string;
  apiKeyId: string;
  endsAt: number;
  publicKey: webcrypto.CryptoKey;
  tokens: string[];
}

/**
 * Who is signed in. A token lives in the memory of one page. A reload gets a new one by signing a challenge with a key
 * pair that the browser made for the session: its private half cannot be taken out of the browser, and no other origin
 * can use it. A cookie would go to every port of this host, so there is none.
 */
export function createSessions(deps: Deps) {
  const sessions = new Map<string, Session>();
  const tokens = new Map<string, Session>();
  const challenges = new Map<string, { sessionId: string; endsAt: number }>();
  const hash = (token: string) => deps.secrets.hash('dashboard', token);
  const now = () => deps.now().getTime();

  const end = (session: Session) => {
    sessions.delete(session.id);
    for (const token of session.tokens) tokens.delete(token);
  };
  const sweep = () => {
    for (const session of sessions.values()) if (session.endsAt <= now()) end(session);
    for (const [text, { endsAt }] of challenges) if (endsAt <= now()) challenges.delete(text);
  };
  const live = (session: Session | undefined) =>
    session && session.endsAt > now() ? session : undefined;
  const issue = (session: Session): string => {
    const token = randomToken('dashboard_');
    session.tokens.push(hash(token));
    tokens.set(hash(token), session);
    for (const old of session.tokens.splice(0, session.tokens.length - MAX_TOKENS)) {
      tokens.delete(old);
    }
    return token;
  };

  return {
    async open(apiKeyId: string, publicKey: webcrypto.JsonWebKey) {
      sweep();
      const session: Session = {
        id: randomToken(),
        apiKeyId,
        endsAt: now() + SESSION_SECONDS * 1000,
        publicKey: await subtle.importKey('jwk', publicKey, algorithm, false, ['verify']),
        tokens: [],
      };
      sessions.set(session.id, session);
      return { session, token: issue(session) };
    },

    /** Undefined when there is no such session any more. */
    challenge(sessionId: string): string | undefined {
      sweep();
      if (!live(sessions.get(sessionId))) return undefined;
      const text = randomToken();
      challenges.set(text, { sessionId, endsAt: now() + CHALLENGE_SECONDS * 1000 });
      return text;
    },

    /** A new token for who holds the session's private key; each challenge is good for one try. */
    async resume(sessionId: string, challenge: string, signature: string) {
      const asked = challenges.get(challenge);
      challenges.delete(challenge);
      const session = live(sessions.get(sessionId));
      if (!session || asked?.sessionId !== sessionId || asked.endsAt <= now()) return undefined;
      const isTheirs = await subtle.verify(
        algorithm,
        session.publicKey,
        Buffer.from(signature, 'base64url'),
        Buffer.from(challenge),
      );
      return isTheirs ? { session, token: issue(session) } : undefined;
    },

    find: (token: string): Session | undefined => live(tokens.get(hash(token))),
    end,
  };
}
