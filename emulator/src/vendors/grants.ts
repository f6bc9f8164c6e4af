import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { identifyingFields, secretField } from '../connectors/credential-forms.js';
import type { Integration } from '../connectors/integrations.js';
import { oauthToken } from '../connectors/simulated.js';
import type { Deps } from '../deps.js';
import { vendorGrants } from '../oauth/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import type { VendorAccount } from './accounts.js';
import type { AuthorizationRequest } from './authorization-request.js';

const CODE_SECONDS = 60;

export const challengeOf = (verifier: string) =>
  createHash('sha256').update(verifier).digest('base64url');

/** The person said yes: a code for the client, good once and for a minute. */
export async function grantAccess(
  deps: Deps,
  request: AuthorizationRequest,
  account: VendorAccount,
  scopes: string[],
): Promise<string> {
  const code = randomToken();
  await deps.db.orm.insert(vendorGrants).values({
    id: randomId(),
    codeHash: deps.secrets.hash('vendor-code', code),
    integrationType: request.integration.type,
    integrationName: request.integration.name,
    identity: account.identity,
    scopes,
    challenge: request.challenge,
    redirectUri: request.redirectUri.href,
    expiresAt: new Date(deps.now().getTime() + CODE_SECONDS * 1000),
  });
  return code;
}

/** The vendor's token call: what the connector signs in with from now on. Null for a code that is unknown, expired, used, or another client's by PKCE. */
export async function redeemCode(
  deps: Deps,
  integration: Integration,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string },
): Promise<Record<string, string> | null> {
  await sleep(deps.options.vendorLatency);
  const now = deps.now();
  const [grant] = await deps.db.orm
    .update(vendorGrants)
    .set({ usedAt: now })
    .where(
      and(
        eq(vendorGrants.codeHash, deps.secrets.hash('vendor-code', code)),
        eq(vendorGrants.integrationType, integration.type),
        eq(vendorGrants.integrationName, integration.name),
        eq(vendorGrants.challenge, challengeOf(verifier)),
        eq(vendorGrants.redirectUri, redirectUri),
        isNull(vendorGrants.usedAt),
        gt(vendorGrants.expiresAt, now),
      ),
    )
    .returning();
  if (!grant) return null;
  const names = identifyingFields(integration.form).map(({ name }) => name);
  const account = Object.fromEntries(names.map((name, at) => [name, grant.identity[at] ?? '']));
  const secret = secretField(integration.form)?.name ?? 'access_token';
  return { ...account, [secret]: oauthToken(grant.scopes) };
}
