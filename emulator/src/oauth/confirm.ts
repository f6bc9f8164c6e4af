import { and, eq } from 'drizzle-orm';
import type { CheckedGrant } from '../connect/check-credentials.js';
import type { Deps } from '../deps.js';
import { addAttempt } from '../storage/link-attempts.js';
import { linkSessions } from '../storage/schema.js';
import { grantPlace, type SignIn } from './callback.js';
import { oauthSignIns } from './schema.js';
import { expiredSignIn, unknownSignIn, usedSignIn } from './start.js';

/** The person said that this account goes to this organization: from now on the frame finds the result. */
export async function confirmSignIn(deps: Deps, signIn: SignIn): Promise<void> {
  if (signIn.status !== 'authorized' || !signIn.grantSealed) throw usedSignIn();
  if (signIn.expiresAt <= deps.now()) throw expiredSignIn();
  const grant: CheckedGrant = JSON.parse(deps.secrets.open(grantPlace(signIn), signIn.grantSealed));
  await deps.db.transaction(async (tx) => {
    const [session] = await tx.orm
      .select()
      .from(linkSessions)
      .where(eq(linkSessions.id, signIn.sessionId));
    if (!session) throw unknownSignIn();
    const { attemptId } = await addAttempt(deps, tx, session, grant);
    const [approved] = await tx.orm
      .update(oauthSignIns)
      .set({ status: 'approved', attemptId, grantSealed: null })
      .where(and(eq(oauthSignIns.id, signIn.id), eq(oauthSignIns.status, 'authorized')))
      .returning();
    if (!approved) throw usedSignIn();
  });
}
