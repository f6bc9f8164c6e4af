import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Problem } from '../http/problem.js';

/** Encrypts access tokens for the database, each bound to its connection. */
export interface AccessTokenBox {
  seal(connectionId: string, accessToken: string): string;
  open(connectionId: string, sealed: string): string;
}

/** @param key 32 bytes. */
export function createAccessTokenBox(key: Buffer): AccessTokenBox {
  return {
    seal(connectionId, accessToken) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(connectionId));
      const text = Buffer.concat([cipher.update(accessToken, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(connectionId, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(connectionId))
        .setAuthTag(bytes.subarray(12, 28));
      try {
        const start = decipher.update(bytes.subarray(28), undefined, 'utf8');
        return start + decipher.final('utf8');
      } catch {
        throw new Problem(
          500,
          'token_unreadable',
          'The access to this system can no longer be read. Connect it again.',
        );
      }
    },
  };
}
