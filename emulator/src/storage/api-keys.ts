import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { ApiProblem, notFound } from '../http/problems.js';
import { apiKeys } from './schema.js';
import { randomId, randomToken } from './secrets.js';

/** What may be shown of a key. The key itself is told once, when it is made; the database has a keyed hash only. */
export type ApiKeyInfo = Omit<typeof apiKeys.$inferSelect, 'keyHash'>;

export const hintOf = (key: string) => key.slice(-4);

const shown = {
  id: apiKeys.id,
  kind: apiKeys.kind,
  name: apiKeys.name,
  hint: apiKeys.hint,
  createdAt: apiKeys.createdAt,
  revokedAt: apiKeys.revokedAt,
};

/** All keys, the oldest first, the revoked ones too. */
export const listApiKeys = (deps: Deps): Promise<ApiKeyInfo[]> =>
  deps.db.orm.select(shown).from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.id));

export async function createApiKey(
  deps: Deps,
  { name, kind }: { name: string; kind: ApiKeyInfo['kind'] },
): Promise<ApiKeyInfo & { key: string }> {
  const key = randomToken(kind === 'full' ? 'tsk_' : 'tsk_ro_');
  const [made] = await deps.db.orm
    .insert(apiKeys)
    .values({
      id: randomId(),
      kind,
      name,
      hint: hintOf(key),
      keyHash: deps.secrets.hash('api-key', key),
      createdAt: deps.now(),
    })
    .returning(shown);
  return { ...(made as ApiKeyInfo), key };
}

/** From now on the key opens nothing. The last full-access key stays, or nobody could make another. */
export async function revokeApiKey(deps: Deps, id: string): Promise<ApiKeyInfo> {
  return deps.db.transaction(async (tx) => {
    // All of them, so that two at once cannot each leave the other's key as the last one.
    const full = await tx.orm
      .select(shown)
      .from(apiKeys)
      .where(and(eq(apiKeys.kind, 'full'), isNull(apiKeys.revokedAt)))
      .orderBy(asc(apiKeys.id))
      .for('update');
    if (full.length === 1 && full[0]?.id === id) {
      throw new ApiProblem(409, 'This is the last full-access key. Make another one first.');
    }
    const [revoked] = await tx.orm
      .update(apiKeys)
      .set({ revokedAt: deps.now() })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning(shown);
    if (revoked) return revoked;
    const [known] = await tx.orm.select(shown).from(apiKeys).where(eq(apiKeys.id, id));
    if (!known) throw notFound('API key', id);
    return known;
  });
}
