import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.js';
import { findApiKey } from '../http/auth.js';
import { readBody } from '../http/body.js';
import { ApiProblem, invalid } from '../http/problems.js';
import type { DashboardEnv } from './require-session.js';
import type { createSessions, Session } from './sessions.js';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const OpenBody = z.strictObject({
  apiKey: z.string().min(1).max(4096),
  /** A P-256 key as the browser exports it. */
  publicKey: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinate,
    y: coordinate,
  }),
});
const id = z.string().min(1).max(255);
const ChallengeBody = z.strictObject({ sessionId: id });
const ResumeBody = z.strictObject({ sessionId: id, challenge: id, signature: id });

/** Sign in, sign out, and what a reload does in between. */
export function sessionRoutes(deps: Deps, sessions: ReturnType<typeof createSessions>) {
  const app = new Hono<DashboardEnv>();
  const answer = (c: Context, opened: { session: Session; token: string }) =>
    c.json(
      {
        sessionId: opened.session.id,
        token: opened.token,
        endsAt: new Date(opened.session.endsAt).toISOString(),
      },
      201,
    );
  const ended = () => new ApiProblem(401, 'This session has ended. Sign in with an API key.');

  app.post('/', async (c) => {
    const { apiKey, publicKey } = await readBody(c, OpenBody);
    const key = await findApiKey(deps, apiKey);
    if (key?.kind !== 'full') {
      throw new ApiProblem(401, 'This is not a full-access API key of this emulator.');
    }
    const opened = await sessions.open(key.id, publicKey).catch(() => {
      throw invalid('json', { publicKey: ['Not a point of the curve P-256.'] });
    });
    return answer(c, opened);
  });

  app.post('/challenge', async (c) => {
    const { sessionId } = await readBody(c, ChallengeBody);
    const challenge = sessions.challenge(sessionId);
    if (!challenge) throw ended();
    return c.json({ challenge }, 201);
  });

  app.post('/resume', async (c) => {
    const { sessionId, challenge, signature } = await readBody(c, ResumeBody);
    const opened = await sessions.resume(sessionId, challenge, signature);
    if (!opened) throw ended();
    return answer(c, opened);
  });

  return app;
}
