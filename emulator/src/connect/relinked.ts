import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { LinkProblem } from '../http/problems.js';
import type { LinkToken } from '../storage/link-sessions.js';
import { connections } from '../storage/schema.js';

/** The connection that a link token is to renew, if it is for one. */
export async function relinkedConnection(
  deps: Deps,
  token: LinkToken,
): Promise<Connection | undefined> {
  if (!token.connectionId) return undefined;
  const [connection] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, token.connectionId));
  if (!connection) {
    throw new LinkProblem(
      401,
      'link_token_invalid',
      'The connection is gone. Start again from the app.',
    );
  }
  return connection;
}
