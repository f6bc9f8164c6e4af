import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What may be read back is sealed (AES-256-GCM, bound to its table, column and row, so that a value copied to another
 * row does not open); what is only looked up is stored as a keyed hash.
 */
export interface Secrets {
  seal(place: string, plain: string): string;
  /** Throws when the value was changed, belongs elsewhere, or was sealed with another key. */
  open(place: string, sealed: string): string;
  hash(purpose: string, value: string): string;
}

export function createSecrets(masterKey: Buffer): Secrets {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `trackstar-emulator/${purpose}`, 32));
  const sealKey = derive('seal');
  const hashKey = derive('hash');
  return {
    seal(place, plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(place, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const cipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, 12))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
    },
    hash: (purpose, value) =>
      createHmac('sha256', hashKey).update(`${purpose}\0${value}`).digest('base64url'),
  };
}

/** 256 random bits that survive headers and JSON as they are. */
export const randomToken = (prefix = '') => prefix + randomBytes(32).toString('base64url');

export const randomId = () => randomBytes(16).toString('hex');
