import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { linkSessions, linkTokens, type StoredSessionOptions } from './schema.js';

export type LinkToken = typeof linkTokens.$inferSelect;
export type LinkSession = typeof linkSessions.$inferSelect;

const expired = () =>
  new LinkProblem(
    401,
    'link_token_expired',
    'This session has expired. Ask the app for a new one.',
  );
const invalidToken = () =>
  new LinkProblem(
    401,
    'link_token_invalid',
    'This session is not valid any more. Start again from the app.',
  );

/** The link token, as long as it may still start and carry sessions. */
export async function findLinkToken(deps: Deps, sent: string): Promise<LinkToken> {
  const [token] = await deps.db.orm
    .select()
    .from(linkTokens)
    .where(eq(linkTokens.tokenHash, deps.secrets.hash('link-token', sent)));
  if (!token || token.usedBy) throw invalidToken();
  if (token.expiresAt <= deps.now()) throw expired();
  return token;
}

/** The session behind a bearer header, with its link token; an expired or used token is the caller's to judge. */
export async function findSession(
  deps: Deps,
  authorization: string | undefined,
): Promise<{ session: LinkSession; token: LinkToken }> {
  const sent = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!sent) throw invalidToken();
  const [found] = await deps.db.orm
    .select()
    .from(linkSessions)
    .innerJoin(linkTokens, eq(linkTokens.id, linkSessions.linkTokenId))
    .where(eq(linkSessions.tokenHash, deps.secrets.hash('link-session', sent)));
  if (!found) throw invalidToken();
  return { session: found.link_sessions, token: found.link_tokens };
}

export function requireLive(deps: Deps, token: LinkToken): void {
  if (token.usedBy) throw invalidToken();
  if (token.expiresAt <= deps.now()) throw expired();
}

export async function findSessionOptions(deps: Deps, id: string): Promise<StoredSessionOptions> {
  const [found] = await deps.db.orm
    .select({ options: linkSessions.options })
    .from(linkSessions)
    .where(eq(linkSessions.id, id));
  if (!found) throw invalidToken();
  return found.options;
}
