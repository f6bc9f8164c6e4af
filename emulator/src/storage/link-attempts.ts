import { and, eq, gt, isNull } from 'drizzle-orm';
import type { CheckedGrant } from '../connect/check-credentials.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import type { Sql } from './database.js';
import { type LinkSession, type LinkToken, requireLive } from './link-sessions.js';
import { linkAttempts, linkSessions, linkTokens } from './schema.js';
import { randomId, randomToken } from './secrets.js';

export type LinkAttempt = typeof linkAttempts.$inferSelect;

const credentialsPlace = (id: string) => `link_attempts.credentials/${id}`;

/** An attempt as the Link page sees it. */
export const wireAttempt = (attempt: LinkAttempt) => ({
  attemptId: attempt.id,
  integrationName: attempt.integrationName,
  account: attempt.account,
  permissions: attempt.permissions,
});

/** Keeps what the vendor has accepted until the person presses Finish. */
export async function addAttempt(
  deps: Deps,
  db: Sql,
  session: LinkSession,
  { credentials, ...columns }: CheckedGrant,
) {
  const id = randomId();
  const [attempt] = await db.orm
    .insert(linkAttempts)
    .values({
      ...columns,
      id,
      sessionId: session.id,
      linkTokenId: session.linkTokenId,
      credentialsSealed: deps.secrets.seal(credentialsPlace(id), credentials),
      createdAt: deps.now(),
    })
    .returning();
  if (!attempt) throw new Error('The attempt was not stored.');
  return wireAttempt(attempt);
}

/** What the connection will be made of. */
export const grantOf = (deps: Deps, attempt: LinkAttempt): CheckedGrant => ({
  integrationName: attempt.integrationName,
  integrationType: attempt.integrationType,
  account: attempt.account,
  accountHash: attempt.accountHash,
  permissions: attempt.permissions,
  disabledFunctions: attempt.disabledFunctions,
  credentials: deps.secrets.open(credentialsPlace(attempt.id), attempt.credentialsSealed),
});

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
    const attempt = await lockAttempt(tx, session, attemptId);
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

/** The session's own attempt; the lock puts two Finishes of it in a row. */
export async function lockAttempt(
  tx: Sql,
  session: LinkSession,
  attemptId: string,
): Promise<LinkAttempt> {
  const [attempt] = await tx.orm
    .select()
    .from(linkAttempts)
    .where(and(eq(linkAttempts.id, attemptId), eq(linkAttempts.sessionId, session.id)))
    .for('update');
  if (!attempt) {
    throw new LinkProblem(404, 'unknown_attempt', 'Send the credentials again before you finish.');
  }
  return attempt;
}

/**
 * Takes what was accepted in a session that has ended over into the next one, as long as both are for the same
 * customer of the same app: a person who has signed in at a vendor need not do it again. Null where there is nothing.
 */
export async function copyAttempt(
  deps: Deps,
  renewed: { sessionToken: string; attemptId: string },
  next: { session: LinkSession; token: LinkToken },
) {
  const [found] = await deps.db.orm
    .select()
    .from(linkAttempts)
    .innerJoin(linkSessions, eq(linkSessions.id, linkAttempts.sessionId))
    .innerJoin(linkTokens, eq(linkTokens.id, linkAttempts.linkTokenId))
    .where(
      and(
        eq(linkAttempts.id, renewed.attemptId),
        eq(linkSessions.tokenHash, deps.secrets.hash('link-session', renewed.sessionToken)),
        isNull(linkAttempts.codeHash),
      ),
    );
  if (!found) return null;
  const { link_tokens: before, link_attempts: attempt } = found;
  const isSame = (['apiKeyId', 'customerId', 'connectionId', 'magicLinkId'] as const).every(
    (name) => before[name] === next.token[name],
  );
  const { integrationNames, disabledFunctions } = next.session.options;
  const isOffered = integrationNames.includes(attempt.integrationName);
  const asksTheSame = String(disabledFunctions) === String(attempt.disabledFunctions);
  if (!isSame || !isOffered || !asksTheSame) return null;
  return addAttempt(deps, deps.db, next.session, grantOf(deps, attempt));
}
