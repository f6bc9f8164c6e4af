import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { merchants } from './schema.js';

export type Merchant = typeof merchants.$inferSelect;

// A token of 128 random bits needs no slow hash.
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** The session token goes into the merchant's cookie; the database keeps its hash only. */
export async function createMerchant(db: Database): Promise<{ sessionToken: string }> {
  const sessionToken = randomBytes(16).toString('base64url');
  const id = `merchant_${randomBytes(9).toString('hex')}`;
  await db.orm.insert(merchants).values({ id, sessionHash: hashOf(sessionToken) });
  return { sessionToken };
}

export async function findMerchant(
  db: Database,
  sessionToken: string | undefined,
): Promise<Merchant | undefined> {
  if (!sessionToken) return undefined;
  const [found] = await db.orm
    .select()
    .from(merchants)
    .where(eq(merchants.sessionHash, hashOf(sessionToken)));
  return found;
}
