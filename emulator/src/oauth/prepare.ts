import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import type { LinkSession } from '../storage/link-sessions.js';
import { randomId, randomToken } from '../storage/secrets.js';
import { oauthSignIns } from './schema.js';

/*
 * How an integration is connected that has a consent page of its own:
 * 1. prepare   the frame, by its session, gets a proof that is good for one window and waits for the result
 * 2. start     the window, on our own origin, hands the proof in; it gets a cookie and the vendor's address
 * 3. vendor    yes or no; back to our callback with the state
 * 4. callback  state and cookie together name the sign-in; the code is redeemed, and the account is looked at
 * 5. confirm   a click that names account and organization; only now there is something for the frame to find
 * The window and the frame never speak with each other: the vendor may have cut them apart.
 */

/** From the first screen of it to the confirmation. */
const SIGN_IN_SECONDS = 600;

export async function prepareSignIn(
  deps: Deps,
  session: LinkSession,
  integrationName: string,
): Promise<{ id: string; proof: string }> {
  const { integrationType, integrationNames } = session.options;
  const integration = findIntegration(integrationType, integrationName);
  if (integration?.installMethod !== 'oauth' || !integrationNames.includes(integration.name)) {
    throw new LinkProblem(
      404,
      'unknown_integration',
      'This system is not on the list. Choose another one.',
    );
  }
  const id = randomId();
  const proof = randomToken('proof_');
  const now = deps.now();
  await deps.db.orm.insert(oauthSignIns).values({
    id,
    sessionId: session.id,
    integrationName,
    status: 'prepared',
    proofHash: deps.secrets.hash('oauth-proof', proof),
    createdAt: now,
    expiresAt: new Date(now.getTime() + SIGN_IN_SECONDS * 1000),
  });
  return { id, proof };
}
