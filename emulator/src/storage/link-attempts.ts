import { and, eq, gt, isNull } from 'drizzle-orm';
import type { CheckedGrant } from '../connect/check-credentials.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { type LinkSession, type LinkToken, requireLive } from './link-sessions.js';
import { linkAttempts, linkTokens } from './schema.js';
import { randomId, randomToken } from './secrets.js';

/** Credentials that the vendor has accepted, kept until the person presses Finish. */
export async function addAttempt(deps: Deps, session: LinkSession, checked: CheckedGrant) {
  const id = randomId();
  const { credentials, ...columns } = checked;
  await deps.db.orm.insert(linkAttempts).values({
    ...columns,
    id,
    sessionId: session.id,
    linkTokenId: session.linkTokenId,
    credentialsSealed: deps.secrets.seal(`link_attempts.credentials/${id}`, credentials),
    createdAt: deps.now(),
  });
  const { integrationName, account, permissions } = checked;
  return { attemptId: id, integrationName, account, permissions };
}

const codePlace = (id: string) => `link_attempts.code/${id}`;

/**
 * Turns an attempt into an auth code and uses up its link token, both or neither. Asked again for the same attempt it
 * answers with the same code, so that a lost answer loses nothing.
 */
export async function finishAttempt(
  deps: Deps,
  session: LinkSession,
  token: LinkToken,
  attemptId: string,
): Promise<{ id: string; authCode: string; integrationName: string }> {
  return deps.db.transaction(async (tx) => {
    const [attempt] = await tx.orm
      .select()
      .from(linkAttempts)
      .where(and(eq(linkAttempts.id, attemptId), eq(linkAttempts.sessionId, session.id)))
      .for('update');
    if (!attempt) {
      throw new LinkProblem(
        404,
        'unknown_attempt',
        'Send the credentials again before you finish.',
      );
    }
    const { id, integrationName } = attempt;
    const now = deps.now();
    if (attempt.codeSealed && attempt.codeExpiresAt && attempt.codeExpiresAt > now) {
      return {
        id,
        authCode: deps.secrets.open(codePlace(id), attempt.codeSealed),
        integrationName,
      };
    }
    const used = await tx.orm
      .update(linkTokens)
      .set({ usedBy: id })
      .where(
        and(eq(linkTokens.id, token.id), isNull(linkTokens.usedBy), gt(linkTokens.expiresAt, now)),
      )
      .returning({ id: linkTokens.id });
    if (used.length === 0) {
      const [current] = await tx.orm.select().from(linkTokens).where(eq(linkTokens.id, token.id));
      requireLive(deps, current ?? token);
      throw new Error('A live link token could not be used.');
    }
    const authCode = randomToken('code_');
    await tx.orm
      .update(linkAttempts)
      .set({
        codeHash: deps.secrets.hash('auth-code', authCode),
        codeSealed: deps.secrets.seal(codePlace(id), authCode),
        codeExpiresAt: new Date(now.getTime() + deps.options.authCodeTtl * 1000),
      })
      .where(eq(linkAttempts.id, id));
    return { id, authCode, integrationName };
  });
}
