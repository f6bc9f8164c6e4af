import { Readable } from 'node:stream';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { importCarrierFile } from '../carrier-files/import-carrier-file.js';
import { CarrierFileProblem } from '../carrier-files/problem.js';
import { findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { readBody } from '../http/body.js';
import { fieldErrors } from '../http/field-errors.js';
import { ApiProblem, invalid, notFound } from '../http/problems.js';
import { commonFilters } from '../resources/filters.js';
import { resources } from '../resources/index.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import { saveRecords } from '../storage/records.js';
import { connections, records } from '../storage/schema.js';
import { emitRecordChanges } from '../webhooks/emit.js';
import type { DashboardEnv } from './require-session.js';
import type { ExplorerResource } from './wire.js';

const RecordBody = z.strictObject({
  resource: z.string().max(255),
  record: z.record(z.string(), z.unknown()),
  /** Null makes a new one. */
  id: z.string().max(255).nullable(),
});
const FileBody = z.strictObject({
  file_name: z.string().min(1).max(255),
  content: z.string().min(1, 'The file is empty.'),
});
/** What we add to a record; nobody edits it here. */
const OURS = ['trackstar_tags', 'trackstar_created_date', 'trackstar_updated_date'];

/** What the Data Explorer asks for beside the public API: what there is, how much of it, and edits of sandboxes. */
export function explorerRoutes(deps: Deps) {
  const app = new Hono<DashboardEnv>();

  app.get('/resources', (c) => c.json({ data: resources.map(describe) }));

  /** The one sandbox of each vertical that can be simulated and regenerated. */
  app.get('/sandboxes', async (c) => {
    const rows = await deps.db.orm
      .select({ type: connections.generatedSandbox, id: connections.id })
      .from(connections)
      .where(isNotNull(connections.generatedSandbox));
    return c.json(Object.fromEntries(rows.map(({ type, id }) => [type, id])));
  });

  app.get('/:id/counts', async (c) => {
    const rows = await deps.db.orm
      .select({ resource: records.resource, count: sql<number>`count(*)::int` })
      .from(records)
      .where(eq(records.connectionId, c.req.param('id')))
      .groupBy(records.resource);
    return c.json(Object.fromEntries(rows.map(({ resource, count }) => [resource, count])));
  });

  /** Small ones: what a person has at hand. Big ones go to the address that takes them as a stream. */
  app.post('/:id/carrier-files', async (c) => {
    const { file_name: fileName, content } = await readBody(c, FileBody);
    const id = c.req.param('id');
    const [connection] = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    if (!connection) throw notFound('connection', id);
    try {
      const stream = Readable.from([Buffer.from(content)]);
      return c.json(await importCarrierFile(deps, connection, { fileName, stream }));
    } catch (error) {
      if (error instanceof CarrierFileProblem) throw new ApiProblem(422, error.message);
      throw error;
    }
  });

  app.put('/:id/records', async (c) => {
    const body = await readBody(c, RecordBody);
    const connection = await sandbox(deps, c.req.param('id'));
    const resource = resources.find(
      (each) => resourceKey(each) === body.resource && each.vertical === connection.integrationType,
    );
    if (!resource) throw notFound('resource', body.resource);
    const row = await checked(deps, connection, resource, body.id, body.record);
    await deps.db.transaction(async (tx) => {
      const changes = await saveRecords(tx, connection, resource, [row], deps.now());
      await emitRecordChanges(deps, tx, connection, changes);
    });
    deps.queue.wake('webhooks');
    return c.json({ id: String(row.id) });
  });

  return app;
}

const describe = (resource: Resource): ExplorerResource => ({
  key: resourceKey(resource),
  vertical: resource.vertical,
  functionName: resource.functionName,
  label: resource.label,
  path: resource.path,
  fields: Object.keys(resource.schema.shape),
  filters: Object.entries({ ...resource.filters, ...commonFilters }).map(([field, filter]) => ({
    field,
    type: filter.type,
    isBare: Boolean(filter.bare),
    operators: [...filter.operators],
    values: filter.values ? [...filter.values] : null,
  })),
});

async function sandbox(deps: Deps, id: string): Promise<Connection> {
  const [connection] = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
  if (!connection) throw notFound('connection', id);
  const { integrationType, integrationName } = connection;
  if (!findIntegration(integrationType, integrationName)?.isSandbox) {
    throw new ApiProblem(403, 'Only the records of a sandbox can be edited here.');
  }
  return connection;
}

/** The record as it will be stored: in the shape of its resource, new only where it is said to be. */
async function checked(
  deps: Deps,
  connection: Connection,
  resource: Resource,
  id: string | null,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => !OURS.includes(name)));
  const parsed = z.strictObject(resource.schema.shape).safeParse(own);
  if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
  const row = parsed.data as Record<string, unknown>;
  if (id !== null && row.id !== id) {
    throw invalid('json', { id: ['An edit keeps the id. Make a new record instead.'] });
  }
  const [known] = await deps.db.orm
    .select({ id: records.id })
    .from(records)
    .where(
      and(
        eq(records.connectionId, connection.id),
        eq(records.resource, resourceKey(resource)),
        eq(records.id, String(row.id)),
      ),
    );
  if (id === null && known) throw invalid('json', { id: ['There is a record with this id.'] });
  if (id !== null && !known) throw notFound('record', id);
  return { ...row, updated_date: `${deps.now().toISOString().slice(0, 19)}Z` };
}
