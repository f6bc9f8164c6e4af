import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { EmulatorError } from '../errors.js';
import { randomToken } from './secrets.js';

export interface Keys {
  masterKey: Buffer;
  apiKey: string;
  readOnlyApiKey: string;
  /** The file they are kept in; null when they live and die with the process. */
  file: string | null;
  /** True when they were made just now, so that they are shown to the person once. */
  fresh: boolean;
}

const Stored = z.object({
  encryptionKey: z.string().regex(/^[0-9a-f]{64}$/),
  apiKey: z.string().min(1),
  readOnlyApiKey: z.string().min(1),
});

const makeKeys = () => ({
  encryptionKey: randomBytes(32).toString('hex'),
  apiKey: randomToken('tsk_'),
  readOnlyApiKey: randomToken('tsk_ro_'),
});

/** Beside the data folder, never inside it: a copied data folder must not carry the key that opens it. */
export const keyFileOf = (dataDir: string) => `${dataDir.replace(/[\\/]+$/, '')}.keys.json`;

/**
 * Reads the keys of a data folder, or makes them on the first start.
 * `TRACKSTAR_EMULATOR_KEY` (64 hex digits) in the environment takes the place of the encryption key in the file.
 */
export function loadKeys(dataDir: string | null, env: NodeJS.ProcessEnv = process.env): Keys {
  const fromEnv = env.TRACKSTAR_EMULATOR_KEY;
  if (fromEnv !== undefined && !/^[0-9a-fA-F]{64}$/.test(fromEnv)) {
    throw new EmulatorError('TRACKSTAR_EMULATOR_KEY must be 64 hexadecimal digits (256 bits).');
  }
  const file = dataDir === null ? null : keyFileOf(dataDir);
  const existing = file === null ? null : readStored(file);
  const keys = existing ?? makeKeys();
  if (file !== null && !existing) {
    mkdirSync(dirname(file), { recursive: true });
    const { encryptionKey, ...rest } = keys;
    const content = { encryptionKey: fromEnv ? '0'.repeat(64) : encryptionKey, ...rest };
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return {
    masterKey: Buffer.from(fromEnv ?? keys.encryptionKey, 'hex'),
    apiKey: keys.apiKey,
    readOnlyApiKey: keys.readOnlyApiKey,
    file,
    fresh: !existing,
  };
}

function readStored(file: string): z.infer<typeof Stored> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new EmulatorError(`The key file ${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    throw new EmulatorError(
      `The key file ${file} is damaged. Bring back the original, or delete it together with the data folder.`,
    );
  }
}
