import { and, eq, inArray } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { wireAttempt } from '../storage/link-attempts.js';
import type { LinkSession } from '../storage/link-sessions.js';
import { linkAttempts } from '../storage/schema.js';
import { oauthSignIns } from './schema.js';

/** How the windows of a session are doing; the frame asks for those that it has opened. */
export async function signInResults(deps: Deps, session: LinkSession, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await deps.db.orm
    .select()
    .from(oauthSignIns)
    .leftJoin(linkAttempts, eq(linkAttempts.id, oauthSignIns.attemptId))
    .where(and(eq(oauthSignIns.sessionId, session.id), inArray(oauthSignIns.id, ids)));
  const now = deps.now();
  return rows.map(({ oauth_sign_ins: signIn, link_attempts: attempt }) => {
    const isOpen = ['prepared', 'started', 'authorized'].includes(signIn.status);
    const isExpired = isOpen && signIn.expiresAt <= now;
    return {
      id: signIn.id,
      status: isExpired ? 'failed' : signIn.status,
      reason: isExpired ? 'expired' : signIn.reason,
      attempt: attempt && wireAttempt(attempt),
    };
  });
}
