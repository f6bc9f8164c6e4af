import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq, isNull, ne, sql } from 'drizzle-orm';
import { EmulatorError } from './errors.js';
import { idempotencyKeys } from './http/idempotency-schema.js';
import { templateFile } from './paths.js';
import { hintOf } from './storage/api-keys.js';
import type { Database } from './storage/database.js';
import { openEmbedded } from './storage/embedded.js';
import type { HeldFolder } from './storage/hold-folder.js';
import { apiKeys, meta } from './storage/schema.js';
import type { Secrets } from './storage/secrets.js';
import { Settings, writeSettings } from './storage/settings.js';

/** Opens the Postgres database, the data of the folder, or a new database in memory. */
export async function openData(
  databaseUrl: string | null,
  held: HeldFolder | null,
  template?: Blob,
): Promise<Database> {
  if (databaseUrl !== null) {
    // Loaded only where it is used, since it takes its time.
    const { openPostgres } = await import('./storage/postgres.js');
    return openPostgres(databaseUrl);
  }
  const folder = held?.database;
  try {
    await held?.ready;
    const isNew = folder === undefined || !existsSync(join(folder, 'PG_VERSION'));
    const built = fileURLToPath(templateFile);
    const blob =
      template ?? (isNew && existsSync(built) ? new Blob([await readFile(built)]) : undefined);
    return await openEmbedded({ folder, ...(isNew && blob ? { template: blob } : {}) });
  } catch (error) {
    if (folder === undefined || error instanceof EmulatorError) throw error;
    throw new EmulatorError(
      `The data in ${folder} cannot be opened (${(error as Error).message}). Choose another folder with --data, or delete this one to begin anew.`,
    );
  }
}

/** Stands for the encryption key without telling anything of it. */
export const keyProof = (secrets: Secrets) => secrets.hash('proof', 'this is the key');

/** Refuses data that was written with another encryption key, before anything is read from it. */
export async function checkMasterKey(db: Database, secrets: Secrets): Promise<void> {
  const proof = keyProof(secrets);
  const find = () => db.orm.select().from(meta).where(eq(meta.name, 'key-proof'));
  let [known] = await find();
  if (!known) {
    // Another process may be the first.
    await db.orm.insert(meta).values({ name: 'key-proof', value: proof }).onConflictDoNothing();
    [known] = await find();
  }
  if (known?.value !== proof) {
    throw new EmulatorError(
      'The data was written with another encryption key than this one. Bring back the key file (or TRACKSTAR_EMULATOR_KEY) that belongs to it, or delete the data.',
    );
  }
}

/** The database knows keyed hashes only. True when it knew none before. */
export async function storeApiKeys(
  db: Database,
  secrets: Secrets,
  keys: { full: string; readOnly: string },
): Promise<boolean> {
  const known = await db.orm.select({ id: apiKeys.id, keyHash: apiKeys.keyHash }).from(apiKeys);
  const wanted = (
    [
      ['default-full', 'full', keys.full],
      ['default-read-only', 'read_only', keys.readOnly],
    ] as const
  )
    .map(([id, kind, key]) => ({
      id,
      kind,
      keyHash: secrets.hash('api-key', key),
      hint: hintOf(key),
      name: 'Made at the start',
      createdAt: new Date(),
    }))
    .filter(({ id, keyHash }) => !known.some((key) => key.id === id && key.keyHash === keyHash));
  if (wanted.length > 0) {
    await db.orm
      .insert(apiKeys)
      .values(wanted)
      // Another key than before was chosen on purpose, so it is good even if the one before was revoked.
      .onConflictDoUpdate({
        target: apiKeys.id,
        set: { keyHash: sql`excluded.key_hash`, hint: sql`excluded.hint`, revokedAt: null },
        setWhere: ne(apiKeys.keyHash, sql`excluded.key_hash`),
      });
  }
  return known.length === 0;
}

/** The name that the start was given; the settings keep it. */
export async function nameOrganization(db: Database, organizationName: string): Promise<void> {
  if (!Settings.shape.organizationName.safeParse(organizationName).success) {
    throw new EmulatorError('The name of the organization must have 1 to 80 characters.');
  }
  await writeSettings(db, { organizationName });
}

/**
 * The embedded database belongs to one process, so a call that has no answer at the start was cut off; its idempotency
 * key is free again at once. Elsewhere it may be under way in another process.
 */
export async function forgetCutOffCalls(db: Database): Promise<void> {
  if (!db.isShared) await db.orm.delete(idempotencyKeys).where(isNull(idempotencyKeys.answer));
}
