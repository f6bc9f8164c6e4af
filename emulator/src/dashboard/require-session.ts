import { eq } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.js';
import type { ApiKey } from '../http/auth.js';
import { ApiProblem } from '../http/problems.js';
import { apiKeys } from '../storage/schema.js';
import type { createSessions, Session } from './sessions.js';

export interface DashboardEnv {
  Variables: { session: Session; apiKey: ApiKey };
}

/** Lets through calls with the token of a session whose API key is still one. */
export const requireSession = (deps: Deps, sessions: ReturnType<typeof createSessions>) =>
  createMiddleware<DashboardEnv>(async (c, next) => {
    const sent = /^Bearer ([\w-]+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const session = sent ? sessions.find(sent) : undefined;
    const [key] = session
      ? await deps.db.orm.select().from(apiKeys).where(eq(apiKeys.id, session.apiKeyId))
      : [];
    if (!session || key?.kind !== 'full' || key.revokedAt) {
      if (session) sessions.end(session);
      throw new ApiProblem(401, 'This session has ended. Sign in with an API key.');
    }
    c.set('session', session);
    c.set('apiKey', key);
    await next();
  });
