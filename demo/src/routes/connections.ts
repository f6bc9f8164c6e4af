import { Hono } from 'hono';
import { shownResources } from '../catalogue.js';
import { connectionView } from '../connection-view.js';
import type { Deps } from '../deps.js';
import { wordsFor } from '../http/answer-errors.js';
import { Problem } from '../http/problem.js';
import { type MerchantEnv, requireSession } from '../http/session.js';
import { rowSchemas } from '../rows.js';
import { connectionsOf, findConnection } from '../storage/connections.js';
import { summarize } from '../summary.js';
import { TrackstarError } from '../trackstar/trackstar-error.js';
import type { ConnectionsView, RowsView } from '../views.js';

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
      problem: problem ? wordsFor(problem) : null,
    } satisfies ConnectionsView);
  });

  app.get('/connections/:id/records/:resource', async (c) => {
    const { vertical, accessToken } = await open(c.get('merchant').id, c.req.param('id'));
    const resource = shownResources(vertical).find((each) => each.name === c.req.param('resource'));
    const schema = resource && rowSchemas[resource.path];
    if (!schema) throw new Problem(404, 'unknown_resource', 'There is no such table.');
    const page = await readable(resource.label, () =>
      deps.trackstar.page({
        path: resource.path,
        accessToken,
        limit: ROWS_A_PAGE,
        pageToken: c.req.query('page_token'),
      }),
    );
    return c.json({
      rows: page.data.map((record) => schema.parse(record)),
      nextToken: page.next_token,
      total: page.total_count,
    } satisfies RowsView);
  });

  app.get('/connections/:id/summary', async (c) => {
    const { vertical, accessToken } = await open(c.get('merchant').id, c.req.param('id'));
    const resource = shownResources(vertical).find(({ isCharted }) => isCharted);
    if (!resource) throw new Problem(404, 'unknown_resource', 'There is no summary of this.');
    const summary = await readable(resource.label, () =>
      summarize(deps.trackstar, resource, accessToken),
    );
    return c.json(summary);
  });

  /** A connection of this merchant, with what is needed to read from it. */
  async function open(merchantId: string, id: string) {
    const stored = await findConnection(deps.db, merchantId, id);
    if (!stored) throw new Problem(404, 'unknown_connection', 'There is no such connection.');
    const { connection, problem } = await deps.statuses.read(id);
    if (problem?.status === 404) throw gone();
    if (!connection) throw problem ?? new Error('No status and no reason.');
    const accessToken = deps.accessTokens.open(id, stored.accessTokenSealed);
    return { vertical: connection.integration_type, accessToken };
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
    if (!(error instanceof TrackstarError)) throw error;
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
