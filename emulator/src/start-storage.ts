import { existsSync, openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { EmulatorError } from './errors.js';
import { templateFile } from './paths.js';
import { type Database, openDatabase } from './storage/database.js';
import { apiKeys, meta } from './storage/schema.js';
import type { Secrets } from './storage/secrets.js';
import { Settings, writeSettings } from './storage/settings.js';

/** Opens the data folder, from the built template when it is new. */
export async function openData(dataDir: string | null, template?: Blob): Promise<Database> {
  const folder = dataDir === null ? undefined : join(dataDir, 'db');
  const isNew = folder === undefined || !existsSync(join(folder, 'PG_VERSION'));
  const built = fileURLToPath(templateFile);
  const blob = template ?? (isNew && existsSync(built) ? await openAsBlob(built) : undefined);
  try {
    return await openDatabase({ folder, ...(isNew && blob ? { template: blob } : {}) });
  } catch (error) {
    if (folder === undefined) throw error;
    throw new EmulatorError(
      `The data in ${folder} cannot be opened (${(error as Error).message}). Choose another folder with --data, or delete this one to begin anew.`,
    );
  }
}

/** Refuses data that was written with another encryption key, before anything is read from it. */
export async function checkMasterKey(
  db: Database,
  secrets: Secrets,
  keyFile: string | null,
): Promise<void> {
  const proof = secrets.hash('proof', 'this is the key');
  const [known] = await db.orm.select().from(meta).where(eq(meta.name, 'key-proof'));
  if (!known) {
    await db.orm.insert(meta).values({ name: 'key-proof', value: proof });
  } else if (known.value !== proof) {
    throw new EmulatorError(
      `The data was written with another encryption key than the one in ${keyFile ?? 'TRACKSTAR_EMULATOR_KEY'}. Bring that key back, or delete the data folder.`,
    );
  }
}

/** The database knows keyed hashes only; the keys themselves are in the key file. */
export async function storeApiKeys(
  db: Database,
  secrets: Secrets,
  keys: { full: string; readOnly: string },
): Promise<void> {
  for (const [id, kind, key] of [
    ['default-full', 'full', keys.full],
    ['default-read-only', 'read_only', keys.readOnly],
  ] as const) {
    const keyHash = secrets.hash('api-key', key);
    await db.orm
      .insert(apiKeys)
      .values({ id, kind, keyHash, createdAt: new Date() })
      .onConflictDoUpdate({ target: apiKeys.id, set: { keyHash } });
  }
}

/** The name that the start was given; the settings keep it. */
export async function nameOrganization(db: Database, organizationName: string): Promise<void> {
  if (!Settings.shape.organizationName.safeParse(organizationName).success) {
    throw new EmulatorError('The name of the organization must have 1 to 80 characters.');
  }
  await writeSettings(db, { organizationName });
}
