import { Hono } from 'hono';
import { TrackstarApiError } from 'react-trackstar-link/server';
import { shownResources } from '../catalogue.js';
import { connectionView } from '../connection-view.js';
import type { Deps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { type MerchantEnv, requireSession } from '../http/session.js';
import { connectionsOf, findConnection } from '../storage/connections.js';
import { summarize } from '../summary.js';
import { findTable } from '../tables.js';
import { problemOf } from '../trackstar/problem-of.js';
import type { ConnectionsView } from '../views.js';

const ROWS_A_PAGE = 10;

/** What the page shows of a merchant's own connections. */
export function connectionRoutes(deps: Deps) {
  const app = new Hono<MerchantEnv>();
  app.use(requireSession(deps));

  app.get('/connections', async (c) => {
    const stored = await connectionsOf(deps.db, c.get('merchant').id);
    const seen = await Promise.all(
      stored.map(async (connection) => {
        const status = await deps.statuses.read(connection.id);
        return { view: connectionView(connection, status), problem: status.problem };
      }),
    );
    const problem = seen.find((each) => each.problem && each.problem.status !== 404)?.problem;
    return c.json({
      connections: seen.map((each) => each.view),
      problem: problem ? problemOf(problem).message : null,
    } satisfies ConnectionsView);
  });

  app.get('/connections/:id/records/:resource', async (c) => {
    const { vertical, client } = await open(c.get('merchant').id, c.req.param('id'));
    const resource = shownResources(vertical).find((each) => each.name === c.req.param('resource'));
    const read = resource && findTable(resource.path);
    if (!read) throw new Problem(404, 'unknown_resource', 'There is no such table.');
    const pageToken = c.req.query('page_token');
    const query = { limit: ROWS_A_PAGE, ...(pageToken && { page_token: pageToken }) };
    return c.json(await readable(resource.label, () => read(client, query)));
  });

  app.get('/connections/:id/summary', async (c) => {
    const { vertical, client } = await open(c.get('merchant').id, c.req.param('id'));
    const resource = shownResources(vertical).find(({ isCharted }) => isCharted);
    if (!resource) throw new Problem(404, 'unknown_resource', 'There is no summary of this.');
    return c.json(await readable(resource.label, () => summarize(client, vertical)));
  });

  /** A connection of this merchant, with what is needed to read from it. */
  async function open(merchantId: string, id: string) {
    const stored = await findConnection(deps.db, merchantId, id);
    if (!stored) throw new Problem(404, 'unknown_connection', 'There is no such connection.');
    const { connection, problem } = await deps.statuses.read(id);
    if (problem?.status === 404) throw gone();
    if (!connection) throw problem ?? new Error('No status and no reason.');
    const accessToken = deps.accessTokens.open(id, stored.accessTokenSealed);
    return { vertical: connection.integration_type, client: deps.clients.of(id, accessToken) };
  }

  return app;
}

const gone = () =>
  new Problem(
    410,
    'connection_gone',
    'Trackstar no longer accepts this connection. Connect the system again.',
  );

/** Says in our own words what a refusal of Trackstar means for the person. */
async function readable<T>(label: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TrackstarApiError)) throw error;
    switch (error.status) {
      case 401:
      case 404:
        throw gone();
      case 403:
      case 501:
        throw new Problem(
          422,
          'not_shared',
          `This system does not share its ${label.toLowerCase()}.`,
        );
      case 422:
        throw new Problem(422, 'bad_page', 'This page of the table is gone. Reload the page.');
      default:
        throw error;
    }
  }
}
