import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { notFound } from '../http/problems.js';
import { linkTokens } from '../storage/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import { type MagicLinkInput, readMagicLink } from './input.js';
import { magicLinks } from './schema.js';
import { wireMagicLink } from './wire.js';

export async function createMagicLink(deps: Deps, input: MagicLinkInput) {
  const wanted = await readMagicLink(deps, input);
  const secret = randomToken('magic_');
  const now = deps.now();
  const [link] = await deps.db.orm
    .insert(magicLinks)
    .values({
      id: randomId(),
      secretHash: hashSecret(deps, secret),
      customerId: wanted.customer_id,
      connectionId: wanted.connection_id ?? null,
      integrationType: wanted.integration_type,
      integrationAllowList: wanted.integration_allow_list,
      integrationBlockList: wanted.integration_block_list,
      integrationsWithEndpoints: wanted.integrations_with_endpoints,
      disabledFunctions: wanted.disabled_functions,
      enabledFunctions: wanted.enabled_functions,
      createdAt: now,
      expiresAt: new Date(now.getTime() + wanted.link_duration * 86_400_000),
    })
    .returning();
  if (!link) throw new Error('The magic link was not stored.');
  return { ...wireMagicLink(deps, link), url: `${deps.apiUrl()}/link/m#${secret}` };
}

export const hashSecret = (deps: Deps, secret: string) => deps.secrets.hash('magic-link', secret);

/** Newest first, without those that were revoked. */
export async function listMagicLinks(deps: Deps) {
  const rows = await deps.db.orm
    .select()
    .from(magicLinks)
    .where(isNull(magicLinks.revokedAt))
    .orderBy(desc(magicLinks.createdAt), desc(magicLinks.id));
  return rows.map((row) => wireMagicLink(deps, row));
}

export async function findMagicLink(deps: Deps, id: string) {
  const [link] = await deps.db.orm
    .select()
    .from(magicLinks)
    .where(and(eq(magicLinks.id, id), isNull(magicLinks.revokedAt)));
  if (!link) throw notFound('magic link', id);
  return wireMagicLink(deps, link);
}

/** From here on it opens nothing, and whoever has it open gets no further. */
export async function revokeMagicLink(deps: Deps, id: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [revoked] = await tx.orm
      .update(magicLinks)
      .set({ revokedAt: deps.now() })
      .where(and(eq(magicLinks.id, id), isNull(magicLinks.revokedAt)))
      .returning();
    if (!revoked) throw notFound('magic link', id);
    await tx.orm.delete(linkTokens).where(eq(linkTokens.magicLinkId, id));
  });
}
