import { timingSafeEqual } from 'node:crypto';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import { ApiProblem } from '../http/problems.js';
import { findMessage, type Message } from './messages.js';

const LIFE = 20 * 60_000;

const proofOf = (deps: Deps, id: string, ends: number) =>
  deps.secrets.hash('webhook-download', `${id}\0${ends}`);

/** A URL that shows the body of one message, access tokens left out, for twenty minutes. */
export function createDownload(deps: Deps, message: Message) {
  const ends = deps.now().getTime() + LIFE;
  const token = `${message.id}.${ends}.${proofOf(deps, message.id, ends)}`;
  return {
    download_url: `${deps.apiUrl()}/webhooks/downloads/${token}`,
    expires_at: wireDate(new Date(ends)),
  };
}

export async function openDownload(deps: Deps, token: string): Promise<Response> {
  const [id = '', ends = '', proof = ''] = token.split('.');
  const expected = Buffer.from(proofOf(deps, id, Number(ends)));
  const given = Buffer.from(proof);
  const isReal = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isReal || Number(ends) <= deps.now().getTime()) {
    throw new ApiProblem(404, 'This download has expired. Ask for its data_url again.');
  }
  const { payload } = await findMessage(deps, id);
  return new Response(payload, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
