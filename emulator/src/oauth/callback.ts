import { and, eq } from 'drizzle-orm';
import { checkCredentials } from '../connect/check-credentials.js';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { connections, linkSessions, linkTokens } from '../storage/schema.js';
import { redeemCode } from '../vendors/grants.js';
import { oauthSignIns, type SignInFailure, type SignInStatus } from './schema.js';
import { expiredSignIn, unknownSignIn, usedSignIn } from './start.js';

export type SignIn = typeof oauthSignIns.$inferSelect;

export interface Callback {
  state: string;
  /** Of the browser that started, or undefined when it has none. */
  cookieOf(id: string): string | undefined;
}

interface VendorAnswer {
  code?: string | undefined;
  error?: string | undefined;
}

/** What the person is told in the window. */
export type CallbackResult =
  | { outcome: 'authorized'; account: string }
  | { outcome: 'denied' }
  | { outcome: 'failed'; reason: SignInFailure };

/** The sign-in that state and cookie name together; an error of the other's browser uses nothing up. */
export async function findSignIn(deps: Deps, { state, cookieOf }: Callback): Promise<SignIn> {
  const [signIn] = await deps.db.orm
    .select()
    .from(oauthSignIns)
    .where(eq(oauthSignIns.stateHash, deps.secrets.hash('oauth-state', state)));
  if (!signIn) throw unknownSignIn();
  const cookie = cookieOf(signIn.id);
  if (!cookie || deps.secrets.hash('oauth-cookie', cookie) !== signIn.cookieHash) {
    throw new LinkProblem(
      403,
      'sign_in_elsewhere',
      'This sign-in was started in another browser. Start again from the app.',
    );
  }
  return signIn;
}

/** The vendor's answer counts once. */
export async function receiveCallback(
  deps: Deps,
  found: SignIn,
  answer: VendorAnswer,
): Promise<CallbackResult> {
  const signIn = await take(deps, found);
  if (answer.error === 'access_denied') return end(deps, signIn, 'denied');
  if (answer.error || !answer.code) return end(deps, signIn, 'failed', 'vendor_unavailable');
  const { options, connectionId, customerId } = await contextOf(deps, signIn);
  const integration = findIntegration(options.integrationType, signIn.integrationName);
  if (!integration || !signIn.verifierSealed || !signIn.redirectUri) throw unknownSignIn();
  const granted = await redeemCode(deps, integration, {
    code: answer.code,
    verifier: deps.secrets.open(`oauth_sign_ins.verifier/${signIn.id}`, signIn.verifierSealed),
    redirectUri: signIn.redirectUri,
  });
  if (!granted) return end(deps, signIn, 'failed', 'server');
  const grant = await checkCredentials(deps, integration, granted, {
    disabledFunctions: options.disabledFunctions,
    customerId,
    connectionId,
  }).catch((error) => {
    if (error instanceof LinkProblem && error.code === 'vendor_unavailable') return null;
    throw error;
  });
  if (!grant) return end(deps, signIn, 'failed', 'vendor_unavailable');
  if (connectionId && (await accountOf(deps, connectionId)) !== grant.accountHash) {
    return end(deps, signIn, 'failed', 'account_mismatch');
  }
  const grantSealed = deps.secrets.seal(grantPlace(signIn), JSON.stringify(grant));
  await deps.db.orm.update(oauthSignIns).set({ grantSealed }).where(eq(oauthSignIns.id, signIn.id));
  return { outcome: 'authorized', account: grant.account ?? '' };
}

export const grantPlace = ({ id }: SignIn) => `oauth_sign_ins.grant/${id}`;

/** One update decides which of two callbacks is the first. */
async function take(deps: Deps, { id, expiresAt }: SignIn): Promise<SignIn> {
  if (expiresAt <= deps.now()) throw expiredSignIn();
  const [taken] = await deps.db.orm
    .update(oauthSignIns)
    .set({ status: 'authorized' })
    .where(and(eq(oauthSignIns.id, id), eq(oauthSignIns.status, 'started')))
    .returning();
  if (!taken) throw usedSignIn();
  return taken;
}

async function contextOf(deps: Deps, { sessionId }: SignIn) {
  const [found] = await deps.db.orm
    .select({
      options: linkSessions.options,
      connectionId: linkTokens.connectionId,
      customerId: linkTokens.customerId,
    })
    .from(linkSessions)
    .innerJoin(linkTokens, eq(linkTokens.id, linkSessions.linkTokenId))
    .where(eq(linkSessions.id, sessionId));
  if (!found) throw unknownSignIn();
  return found;
}

async function accountOf(deps: Deps, connectionId: string): Promise<string | undefined> {
  const [connection] = await deps.db.orm
    .select({ accountHash: connections.accountHash })
    .from(connections)
    .where(eq(connections.id, connectionId));
  return connection?.accountHash;
}

/** Only what is still open can end. */
export async function end(
  deps: Deps,
  signIn: SignIn,
  status: Extract<SignInStatus, 'denied' | 'failed'>,
  reason: SignInFailure = 'server',
): Promise<CallbackResult> {
  const [ended] = await deps.db.orm
    .update(oauthSignIns)
    .set({ status, reason: status === 'failed' ? reason : null, grantSealed: null })
    .where(and(eq(oauthSignIns.id, signIn.id), eq(oauthSignIns.status, signIn.status)))
    .returning();
  if (!ended) throw usedSignIn();
  return status === 'denied' ? { outcome: 'denied' } : { outcome: 'failed', reason };
}
