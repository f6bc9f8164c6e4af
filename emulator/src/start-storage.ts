import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq, isNull, ne } from 'drizzle-orm';
import { EmulatorError } from './errors.js';
import { idempotencyKeys } from './http/idempotency-schema.js';
import type { ResolvedOptions } from './options.js';
import { templateFile, templateFolder } from './paths.js';
import { hintOf } from './storage/api-keys.js';
import type { Database } from './storage/database.js';
import { openEmbedded } from './storage/embedded.js';
import { apiKeys, meta } from './storage/schema.js';
import type { Secrets } from './storage/secrets.js';
import { Settings, writeSettings } from './storage/settings.js';

/** Opens the Postgres database or the data folder, a new folder from the built template. */
export async function openData(
  { databaseUrl, dataDir }: Pick<ResolvedOptions, 'databaseUrl' | 'dataDir'>,
  template?: Blob,
): Promise<Database> {
  if (databaseUrl !== null) {
    // Loaded only where it is used, since it takes its time.
    const { openPostgres } = await import('./storage/postgres.js');
    return openPostgres(databaseUrl);
  }
  const folder = dataDir === null ? undefined : join(dataDir, 'db');
  try {
    if (folder !== undefined && !template) await copyTemplate(folder);
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

/** Puts the built template in the place of a folder that is not there yet: all of it, or nothing. */
async function copyTemplate(folder: string): Promise<void> {
  if (existsSync(folder) || !existsSync(templateFolder)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(templateFolder, unfinished, { recursive: true });
  await rename(unfinished, folder);
}

/** Stands for the encryption key without telling anything of it. */
export const keyProof = (secrets: Secrets) => secrets.hash('proof', 'this is the key');

/** Refuses data that was written with another encryption key, before anything is read from it. */
export async function checkMasterKey(db: Database, secrets: Secrets): Promise<void> {
  const proof = keyProof(secrets);
  await db.orm.insert(meta).values({ name: 'key-proof', value: proof }).onConflictDoNothing();
  const [known] = await db.orm.select().from(meta).where(eq(meta.name, 'key-proof'));
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
  const [known] = await db.orm.select({ id: apiKeys.id }).from(apiKeys).limit(1);
  for (const [id, kind, key] of [
    ['default-full', 'full', keys.full],
    ['default-read-only', 'read_only', keys.readOnly],
  ] as const) {
    const hint = hintOf(key);
    const keyHash = secrets.hash('api-key', key);
    await db.orm
      .insert(apiKeys)
      .values({ id, kind, keyHash, hint, name: 'Made at the start', createdAt: new Date() })
      // Another key than before was chosen on purpose, so it is good even if the one before was revoked.
      .onConflictDoUpdate({
        target: apiKeys.id,
        set: { keyHash, hint, revokedAt: null },
        setWhere: ne(apiKeys.keyHash, keyHash),
      });
  }
  return known === undefined;
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
