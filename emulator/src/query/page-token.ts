import { invalid } from '../http/problems.js';
import type { Secrets } from '../storage/secrets.js';

/** A page token says after which id the next page begins; it fits the list that gave it and no other. */
export function writePageToken(secrets: Secrets, list: string, lastId: string): string {
  const id = Buffer.from(lastId).toString('base64url');
  return `${id}.${secrets.hash('page-token', `${list}\0${lastId}`).slice(0, 16)}`;
}

export function readPageToken(secrets: Secrets, list: string, token: string | null): string | null {
  if (token === null) return null;
  const lastId = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  if (writePageToken(secrets, list, lastId) !== token) {
    throw invalid('query', {
      page_token: [
        'Not a page token of this list. Send the next_token of the page before, unchanged.',
      ],
    });
  }
  return lastId;
}
