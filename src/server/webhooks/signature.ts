const PREFIX = 'whsec_';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}

/** A signing secret as a key. Throws without naming it when it is none. */
export function importSecret(secret: unknown): Promise<CryptoKey> {
  const bytes =
    typeof secret === 'string' && secret.startsWith(PREFIX)
      ? bytesOf(secret.slice(PREFIX.length))
      : null;
  if (bytes === null || bytes.length < 16) {
    throw new TypeError(
      `The signing secret must be text that begins with "${PREFIX}", as the webhook's page shows it.`,
    );
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
}

/** More than a rotation has, so that nobody makes us compute for long. */
const MAX_SIGNATURES = 8;

/**
 * Whether one of the keys made one of the signatures in the header: `v1,BASE64 v1,BASE64`. Compared by WebCrypto, in a
 * time that tells nothing; every pair is tried whatever came before.
 */
export async function isSigned(
  keys: CryptoKey[],
  header: string,
  content: string,
): Promise<boolean> {
  const data = new TextEncoder().encode(content);
  const signatures = header
    .split(' ', MAX_SIGNATURES)
    .filter((each) => each.startsWith('v1,'))
    .map((each) => bytesOf(each.slice(3)))
    .filter((bytes) => bytes !== null);
  const tried = await Promise.all(
    keys.flatMap((key) => signatures.map((each) => crypto.subtle.verify('HMAC', key, each, data))),
  );
  return tried.includes(true);
}
