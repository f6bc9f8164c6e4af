import { Hono } from 'hono';
import { createTrackstarServer } from 'react-trackstar-link/server';
import type { Deps } from '../deps.js';
import { merchantOf } from '../http/session.js';
import { findConnection, saveConnection } from '../storage/connections.js';

const refusal = (status: number, code: string, error: string) =>
  Response.json({ error, code }, { status });

/** The two endpoints that connecting needs. Both act for the merchant of the session, whatever the page sends. */
export function connectRoutes(deps: Deps) {
  const trackstar = createTrackstarServer({
    ...deps.api,
    allowedOrigins: deps.origins,

    async authorize(request) {
      const merchant = await merchantOf(deps, request);
      if (merchant) return merchant.id;
      throw refusal(401, 'no_session', 'Your session has ended. Reload the page.');
    },

    async saveConnection({ customer_id, connection_id, integration_name, access_token }) {
      const isOurs = await saveConnection(deps.db, {
        id: connection_id,
        merchantId: customer_id,
        integrationName: integration_name,
        accessTokenSealed: deps.accessTokens.seal(connection_id, access_token),
      });
      if (!isOurs) {
        throw refusal(409, 'not_yours', 'This connection belongs to another merchant.');
      }
      deps.statuses.forget(connection_id);
    },

    ownsConnection: async (connectionId, merchantId) =>
      (await findConnection(deps.db, merchantId, connectionId)) !== undefined,

    onError: ({ handler, code, cause }) => {
      // Names and our own words only: messages of database errors repeat the values of their statements.
      const why = cause instanceof Error && cause.name === 'TrackstarApiError' ? cause.message : '';
      deps.log.error(`${handler} answered ${code}. ${why}`.trim());
    },
  });

  const app = new Hono();
  app.post('/get-link-token', (c) => trackstar.handleGetLinkToken(c.req.raw));
  app.post('/store-token', (c) => trackstar.handleStoreToken(c.req.raw));
  return app;
}
