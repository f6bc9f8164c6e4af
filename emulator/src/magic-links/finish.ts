import { eq } from 'drizzle-orm';
import { accountMismatch } from '../connect/account-mismatch.js';
import type { Deps } from '../deps.js';
import { createConnection, relinkConnection } from '../storage/connections.js';
import { grantOf, lockAttempt } from '../storage/link-attempts.js';
import { type LinkSession, type LinkToken, requireLive } from '../storage/link-sessions.js';
import { linkTokens } from '../storage/schema.js';
import { requireOpen } from './open.js';
import { magicLinks } from './schema.js';

/**
 * Makes the connection and closes the link, both or neither; there is no app to exchange a code. The lock on the link
 * lets one of two people finish. Asked again for the same attempt it answers the same, so that a lost answer loses nothing.
 */
export async function finishMagicLink(
  deps: Deps,
  session: LinkSession,
  token: LinkToken,
  attemptId: string,
): Promise<{ id: string; authCode: null; integrationName: string }> {
  const integrationName = await deps.db.transaction(async (tx) => {
    const [found] = await tx.orm
      .select()
      .from(magicLinks)
      .where(eq(magicLinks.id, token.magicLinkId ?? ''))
      .for('update');
    const attempt = await lockAttempt(tx, session, attemptId);
    if (found?.usedBy === attempt.id) return attempt.integrationName;
    const link = requireOpen(deps, found);
    requireLive(deps, token);
    const grant = { ...grantOf(deps, attempt), customerId: link.customerId };
    const connection = link.connectionId
      ? await relinkConnection(deps, tx, link.connectionId, grant)
      : await createConnection(deps, tx, grant);
    if (!connection) throw accountMismatch();
    await tx.orm
      .update(magicLinks)
      .set({ usedAt: deps.now(), usedBy: attempt.id, madeConnectionId: connection.id })
      .where(eq(magicLinks.id, link.id));
    await tx.orm.update(linkTokens).set({ usedBy: attempt.id }).where(eq(linkTokens.id, token.id));
    return attempt.integrationName;
  });
  deps.queue.wake('sync');
  return { id: attemptId, authCode: null, integrationName };
}
