import { resolve } from 'node:path';
import { type EmulatorOptions, resolveOptions } from './options.js';
import { checkMasterKey, keyProof, openData } from './start-storage.js';
import { writeBackup } from './storage/backup.js';
import { holdFolder } from './storage/hold-folder.js';
import { loadKeys, sharedKeys } from './storage/keys.js';
import { startQueue } from './storage/queue.js';
import { restoreBackup } from './storage/restore.js';
import { createSecrets } from './storage/secrets.js';

/**
 * `backup FILE` and `restore FILE`: all data as one file, which the embedded database and Postgres read alike. A data
 * folder must not be in use; a Postgres database may be, for a backup. Returns the number of rows.
 */
export async function runStorageCommand(
  command: 'backup' | 'restore',
  options: EmulatorOptions,
  { file, force, env }: { file: string; force: boolean; env?: NodeJS.ProcessEnv },
): Promise<number> {
  const { databaseUrl, dataDir } = resolveOptions(options);
  const undo: (() => unknown)[] = [];
  try {
    const held = dataDir === null ? null : holdFolder(dataDir);
    undo.push(() => held?.release());
    const keys = databaseUrl === null ? loadKeys(dataDir, env) : sharedKeys(env);
    const secrets = createSecrets(keys.masterKey);
    const db = await openData(databaseUrl, held);
    undo.push(() => db.close());
    await checkMasterKey(db, secrets);
    const queue = await startQueue(db, { info: () => {}, error: () => {} });
    undo.push(() => queue.stop());
    const what = { file: resolve(file), keyProof: keyProof(secrets), force };
    return command === 'backup'
      ? await writeBackup(db, queue, what)
      : await restoreBackup(db, queue, what);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
