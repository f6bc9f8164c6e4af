import { createHash } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.js';
import type { Sql } from '../storage/database.js';
import { randomId } from '../storage/secrets.js';
import { isRead, type TokenEnv } from './auth.js';
import { readBytes } from './body.js';
import { idempotencyKeys, type StoredAnswer } from './idempotency-schema.js';
import { ApiProblem, invalid } from './problems.js';

/*
 * A write with an `Idempotency-Key` happens once:
 * 1. Its row is claimed in one statement, so that of several processes one runs the call and the others get 409.
 * 2. The write stores its answer in its own transaction, and only while it still holds the claim. So there is an answer
 *    exactly when the write happened.
 * 3. A call that fails gives the key back. One that died keeps it until its claim is old; whoever takes it over may,
 *    since the dead one cannot store anything any more.
 */

const KEPT = 24 * 3600 * 1000;
/** No call takes longer; milliseconds. */
const STALE = 60_000;
const MAX_KEY = 255;

interface Claim {
  isDone: boolean;
  /** Stores the answer with the rest of the write. Throws when somebody else has the key by now. */
  complete(tx: Sql, body: unknown): Promise<void>;
}

export interface WriteEnv {
  Variables: TokenEnv['Variables'] & { claim?: Claim };
}

const busy = () =>
  new ApiProblem(409, 'A call with this idempotency key is still running. Try again in a moment.');

/** For the writes of a connection; after `requireAccessToken`. */
export const idempotent = (deps: Deps) =>
  createMiddleware<WriteEnv>(async (c, next) => {
    const key = c.req.header('idempotency-key');
    if (key === undefined || isRead(c.req.method)) return next();
    if (key.trim() === '' || key.length > MAX_KEY) {
      throw invalid('headers', { 'idempotency-key': [`Must have 1 to ${MAX_KEY} characters.`] });
    }
    const row = {
      connectionId: c.get('connection').id,
      keyHash: deps.secrets.hash('idempotency-key', key),
    };
    const fingerprint = await fingerprintOf(c);
    const found = await claim(deps, row, fingerprint);
    if ('answer' in found) {
      c.header('Idempotent-Replayed', 'true');
      return c.json(found.answer.body as object, found.answer.status as 200);
    }
    const mine = and(
      eq(idempotencyKeys.connectionId, row.connectionId),
      eq(idempotencyKeys.keyHash, row.keyHash),
      eq(idempotencyKeys.claim, found.claim),
    );
    const held: Claim = {
      isDone: false,
      async complete(tx, body) {
        const answer: StoredAnswer = { status: 200, body };
        const stored = await tx.orm
          .update(idempotencyKeys)
          .set({ answer })
          .where(mine)
          .returning({ claim: idempotencyKeys.claim });
        if (stored.length === 0) throw busy();
        held.isDone = true;
      },
    };
    c.set('claim', held);
    await next();
    if (c.res.ok && !held.isDone) {
      const answer = { status: c.res.status, body: await c.res.clone().json() };
      await deps.db.orm.update(idempotencyKeys).set({ answer }).where(mine);
    } else if (!c.res.ok) {
      await deps.db.orm.delete(idempotencyKeys).where(mine);
    }
    return undefined;
  });

/** The same request again: method, path, query and body, whatever the boundary of its parts. */
async function fingerprintOf(c: Context): Promise<string> {
  const type = c.req.header('content-type') ?? '';
  const isForm = type.startsWith('multipart/');
  const bytes = await readBytes(c, isForm ? MAX_FORM_BYTES : undefined);
  const boundary = isForm ? /boundary="?([^";]+)/i.exec(type)?.[1] : undefined;
  const text = bytes.toString('latin1');
  const { pathname, search } = new URL(c.req.url);
  return createHash('sha256')
    .update(JSON.stringify([c.req.method, pathname, search]))
    .update(boundary ? text.replaceAll(boundary, '') : text)
    .digest('hex');
}

export const MAX_FORM_BYTES = 10 * 1024 * 1024;

type Found = { claim: string } | { answer: StoredAnswer };

async function claim(
  deps: Deps,
  row: { connectionId: string; keyHash: string },
  fingerprint: string,
): Promise<Found> {
  const now = deps.now();
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await deps.db.orm
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.connectionId, row.connectionId),
        lt(idempotencyKeys.createdAt, before(KEPT)),
      ),
    );
  const fresh = {
    fingerprint,
    claim: randomId(),
    claimedAt: now,
    createdAt: now,
    answer: null,
  };
  const [taken] = await deps.db.orm
    .insert(idempotencyKeys)
    .values({ ...row, ...fresh })
    .onConflictDoUpdate({
      target: [idempotencyKeys.connectionId, idempotencyKeys.keyHash],
      set: fresh,
      setWhere: sql`${idempotencyKeys.answer} is null and ${idempotencyKeys.claimedAt} < ${before(STALE).toISOString()}::timestamptz`,
    })
    .returning({ claim: idempotencyKeys.claim });
  if (taken) return taken;
  const [known] = await deps.db.orm
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.connectionId, row.connectionId),
        eq(idempotencyKeys.keyHash, row.keyHash),
      ),
    );
  if (!known) throw busy();
  if (known.fingerprint !== fingerprint) {
    throw new ApiProblem(
      400,
      'This idempotency key was used for another call. Use a new key for each write.',
    );
  }
  if (!known.answer) throw busy();
  return { answer: known.answer };
}
