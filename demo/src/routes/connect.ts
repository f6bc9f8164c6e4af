import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { type MerchantEnv, requireSession } from '../http/session.js';
import { saveConnection } from '../storage/connections.js';
import { TrackstarError } from '../trackstar/trackstar-error.js';

/*
 * The two endpoints that connecting needs. Both act for the merchant of the session, whatever the body says, and that
 * merchant's id goes into both calls to Trackstar: a code that was made for another merchant is refused there.
 */

const StoreToken = z.object({
  auth_code: z.string().min(1).max(4096),
  integration_name: z.string().min(1).max(255),
});

export function connectRoutes(deps: Deps) {
  const app = new Hono<MerchantEnv>();

  app.post('/get-link-token', requireSession(deps), async (c) => {
    const linkToken = await deps.trackstar.createLinkToken(c.get('merchant').id);
    return c.json({ linkToken });
  });

  app.post('/store-token', requireSession(deps), async (c) => {
    const { auth_code } = await readBody(c, StoreToken);
    const merchant = c.get('merchant');
    const made = await exchange(deps, auth_code, merchant.id);
    if (made.customer_id !== merchant.id) {
      throw new Problem(502, 'wrong_customer', 'Trackstar made this connection for somebody else.');
    }
    const id = made.connection_id;
    const isOurs = await saveConnection(deps.db, {
      id,
      merchantId: merchant.id,
      // What Trackstar says, not what the page said.
      integrationName: made.integration_name,
      accessTokenSealed: deps.accessTokens.seal(id, made.access_token),
    });
    if (!isOurs) {
      throw new Problem(409, 'not_yours', 'This connection belongs to another merchant.');
    }
    return c.json({ connectionId: id, integrationName: made.integration_name });
  });

  return app;
}

/** A repeat with the same code, after a lost answer, gets the same connection from Trackstar. */
async function exchange(deps: Deps, authCode: string, customerId: string) {
  try {
    return await deps.trackstar.exchange(authCode, customerId);
  } catch (error) {
    if (error instanceof TrackstarError && error.code === 'trackstar_refused') {
      throw new Problem(
        422,
        'auth_code_refused',
        'Trackstar did not accept this auth code; it may have expired. Please connect again.',
      );
    }
    throw error;
  }
}
