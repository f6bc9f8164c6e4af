import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** 192 random bits, in the form that Standard Webhooks libraries take. */
export const createSigningSecret = () => PREFIX + randomBytes(24).toString('base64');

/**
 * The headers of one delivery by the Standard Webhooks scheme, under both of its names. With two secrets there are two
 * signatures, and a receiver may know either.
 */
export function signatureHeaders(
  secrets: string[],
  id: string,
  seconds: number,
  body: string,
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  });
  const values = { id, timestamp: String(seconds), signature: signatures.join(' ') };
  return Object.fromEntries(
    ['svix', 'webhook'].flatMap((scheme) =>
      Object.entries(values).map(([name, value]) => [`${scheme}-${name}`, value]),
    ),
  );
}
