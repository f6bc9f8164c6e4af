import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { EmulatorError } from '../errors.js';
import { randomToken } from './secrets.js';

export interface Keys {
  masterKey: Buffer;
  apiKey: string;
  readOnlyApiKey: string;
  /** Where they are kept, as the end of a sentence about the API keys. */
  kept: string;
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
export const keyFileOf = (dataDir: string) =>
  `${dataDir.replace(/(?<![\\/])[\\/]+$/, '')}.keys.json`;

/**
 * Reads the keys of a data folder, or makes them on the first start.
 * `TRACKSTAR_EMULATOR_KEY` (64 hex digits) in the environment takes the place of the encryption key in the file.
 */
export function loadKeys(dataDir: string | null, env: NodeJS.ProcessEnv = process.env): Keys {
  const fromEnv = keyFromEnv(env);
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
    kept: file === null ? 'gone when this process ends' : `kept in ${file}`,
    fresh: !existing,
  };
}

function keyFromEnv(env: NodeJS.ProcessEnv): string | undefined {
  const key = env.TRACKSTAR_EMULATOR_KEY;
  if (key !== undefined && !/^[0-9a-fA-F]{64}$/.test(key)) {
    throw new EmulatorError('TRACKSTAR_EMULATOR_KEY must be 64 hexadecimal digits (256 bits).');
  }
  return key;
}

/**
 * For a database that several processes share: the encryption key comes from the environment, and the API keys follow
 * from it, so that every process has the same ones and none has to keep them.
 */
export function sharedKeys(env: NodeJS.ProcessEnv = process.env): Keys {
  const key = keyFromEnv(env);
  if (key === undefined) {
    throw new EmulatorError(
      'With DATABASE_URL the encryption key must be in the environment, too: TRACKSTAR_EMULATOR_KEY, 64 hexadecimal digits, for example from "openssl rand -hex 32". For the embedded database instead, give --data or --memory.',
    );
  }
  const masterKey = Buffer.from(key, 'hex');
  const derive = (kind: string) =>
    Buffer.from(
      hkdfSync('sha256', masterKey, '', `trackstar-emulator/api-key/${kind}`, 32),
    ).toString('base64url');
  return {
    masterKey,
    apiKey: `tsk_${derive('full')}`,
    readOnlyApiKey: `tsk_ro_${derive('read_only')}`,
    kept: 'the same for every process with this TRACKSTAR_EMULATOR_KEY',
    fresh: false,
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
