import { eq } from 'drizzle-orm';
import { openSession } from '../connect/open-session.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { linkTokens } from '../storage/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import { readSettings } from '../storage/settings.js';
import { hashSecret } from './magic-links.js';
import { type MagicLink, magicLinks } from './schema.js';

/** Throws in words for whoever holds a link that opens nothing. */
export function requireOpen(deps: Deps, link: MagicLink | undefined): MagicLink {
  if (!link) {
    throw new LinkProblem(404, 'magic_link_unknown', 'There is no such link. Ask for a new one.');
  }
  if (link.revokedAt) {
    throw new LinkProblem(410, 'magic_link_revoked', 'This link was withdrawn. Ask for a new one.');
  }
  if (link.usedAt) throw usedMagicLink();
  if (link.expiresAt <= deps.now()) {
    throw new LinkProblem(410, 'magic_link_expired', 'This link has expired. Ask for a new one.');
  }
  return link;
}

export const usedMagicLink = () =>
  new LinkProblem(410, 'magic_link_used', 'This link has made its connection already.');

/**
 * A session of the Link page without an app. However often and by whatever it is opened, nothing is used up: each
 * opening gets a link token of its own, and only a finished connection closes the link.
 */
export async function openMagicLink(deps: Deps, secret: string) {
  const [found] = await deps.db.orm
    .select()
    .from(magicLinks)
    .where(eq(magicLinks.secretHash, hashSecret(deps, secret)));
  const link = requireOpen(deps, found);
  const settings = await readSettings(deps.db);
  const now = deps.now();
  const ends = now.getTime() + deps.options.linkTokenTtl * 1000;
  const [token] = await deps.db.orm
    .insert(linkTokens)
    .values({
      id: randomId(),
      // Nobody is told this token; the secret of the link stands in its place.
      tokenHash: deps.secrets.hash('link-token', randomToken()),
      apiKeyId: 'magic-link',
      customerId: link.customerId,
      connectionId: link.connectionId,
      createdAt: now,
      expiresAt: new Date(Math.min(ends, link.expiresAt.getTime())),
      magicLinkId: link.id,
    })
    .returning();
  if (!token) throw new Error('The link token was not stored.');
  const opened = await openSession(deps, {
    token,
    settings,
    embedderOrigin: null,
    picker: {
      integrationType: link.integrationType,
      sandbox: link.integrationAllowList.includes('sandbox'),
      integrationAllowList: link.integrationAllowList,
      integrationBlockList: link.integrationBlockList,
      integrationsWithEndpoints: link.integrationsWithEndpoints,
    },
    disabledFunctions: [
      ...settings.disabledFunctions.filter((name) => !link.enabledFunctions.includes(name)),
      ...link.disabledFunctions,
    ],
  });
  return { ...opened, token };
}
