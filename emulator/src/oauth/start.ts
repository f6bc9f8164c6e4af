import { and, eq, gt } from 'drizzle-orm';
import { functionsOf } from '../connect/check-credentials.js';
import { findIntegration, type Integration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { linkSessions } from '../storage/schema.js';
import { randomToken } from '../storage/secrets.js';
import { CLIENT_ID } from '../vendors/authorization-request.js';
import { challengeOf } from '../vendors/grants.js';
import { oauthSignIns } from './schema.js';

interface Started {
  id: string;
  /** For this browser alone. */
  cookie: string;
  vendorUrl: string;
}

/** Takes the frame's proof, once, and says where the vendor is. */
export async function startSignIn(
  deps: Deps,
  proof: string,
  redirectUri: string,
): Promise<Started> {
  const proofHash = deps.secrets.hash('oauth-proof', proof);
  const state = randomToken();
  const cookie = randomToken();
  const verifier = randomToken();
  const { id, integrationName, options } = await take(deps, proofHash);
  await deps.db.orm
    .update(oauthSignIns)
    .set({
      stateHash: deps.secrets.hash('oauth-state', state),
      cookieHash: deps.secrets.hash('oauth-cookie', cookie),
      verifierSealed: deps.secrets.seal(`oauth_sign_ins.verifier/${id}`, verifier),
      redirectUri,
    })
    .where(eq(oauthSignIns.id, id));
  const integration = findIntegration(options.integrationType, integrationName);
  if (!integration) throw new Error('A sign-in for an integration that is not there.');
  const vendorUrl = authorizeUrl(deps, integration, {
    client_id: CLIENT_ID,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    scope: functionsOf(integration, options.disabledFunctions)
      .map(({ functionName }) => functionName)
      .join(' '),
    code_challenge: challengeOf(verifier),
    code_challenge_method: 'S256',
  });
  return { id, cookie, vendorUrl };
}

/** One update decides which of two windows with the same proof is the first. */
async function take(deps: Deps, proofHash: string) {
  const now = deps.now();
  const [taken] = await deps.db.orm
    .update(oauthSignIns)
    .set({ status: 'started' })
    .where(
      and(
        eq(oauthSignIns.proofHash, proofHash),
        eq(oauthSignIns.status, 'prepared'),
        gt(oauthSignIns.expiresAt, now),
      ),
    )
    .returning();
  if (taken) {
    const [session] = await deps.db.orm
      .select({ options: linkSessions.options })
      .from(linkSessions)
      .where(eq(linkSessions.id, taken.sessionId));
    if (session) return { ...taken, ...session };
  }
  const [known] = await deps.db.orm
    .select()
    .from(oauthSignIns)
    .where(eq(oauthSignIns.proofHash, proofHash));
  if (!known) throw unknownSignIn();
  if (known.status !== 'prepared') throw usedSignIn();
  throw expiredSignIn();
}

function authorizeUrl(deps: Deps, { type, name }: Integration, params: Record<string, string>) {
  const url = new URL(`/${type}/${name}/authorize`, deps.vendorUrl());
  url.search = new URLSearchParams(params).toString();
  return url.href;
}

export const unknownSignIn = () =>
  new LinkProblem(404, 'sign_in_unknown', 'This sign-in is not known. Start again from the app.');
export const usedSignIn = () =>
  new LinkProblem(409, 'sign_in_used', 'This sign-in was used before. Start again from the app.');
export const expiredSignIn = () =>
  new LinkProblem(410, 'sign_in_expired', 'This sign-in took too long. Start again from the app.');
