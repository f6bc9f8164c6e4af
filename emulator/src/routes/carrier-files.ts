import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from '@hono/zod-openapi';
import { and, asc, eq, gt, gte, lte, sql } from 'drizzle-orm';
import { readRawFile } from '../carrier-files/raw-file.js';
import { type CarrierFile, carrierFiles } from '../carrier-files/schema.js';
import { isLive, wireCarrierFile } from '../carrier-files/wire-carrier-file.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, pathParams } from '../http/api-route.js';
import { type Connection, requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { ApiProblem, notFound } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { readPageToken, writePageToken } from '../query/page-token.js';
import { isDate, MAX_LIMIT, normalDate } from '../query/parse.js';
import { date } from '../resources/shapes.js';
import { requireFunction } from './records-access.js';

const DAY = 86_400_000;

const schema = z
  .object({
    id: z.string(),
    file_name: z.string(),
    generated_time: date,
    file_type: z.string(),
    download_url: z.string().describe('Needs no header, and works for 20 minutes.'),
    download_url_expires_at: date,
  })
  .openapi('CarrierFile');

const time = z.string().refine(isDate, 'Must be an ISO 8601 date, such as 2025-01-31T08:00:00Z.');

const ListQuery = z.strictObject({
  start_time: time.optional().describe('Default: 24 hours before `end_time`.'),
  end_time: time.optional().describe('Default: now.'),
  file_type: z.string().min(1).max(255).optional(),
  file_name: z.string().min(1).max(255).optional(),
  page_token: z.string().nullish(),
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .refine((text) => Number(text) >= 1 && Number(text) <= MAX_LIMIT, {
      error: `Must be a whole number from 1 to ${MAX_LIMIT}.`,
    })
    .optional(),
});

/** The raw invoice files that were imported for a connection. */
export function carrierFileRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  const middleware = [requireApiKey(deps), requireAccessToken(deps), rateLimit(deps)];
  const requireCarrier = (connection: Connection) =>
    requireFunction(connection, 'carrier', 'get_invoice_line_items');

  const list = apiRoute({
    method: 'get',
    path: '/carrier/files',
    operationId: 'listCarrierFiles',
    summary: 'List raw invoice files',
    tag: 'carrier',
    auth: 'token',
    middleware,
    request: { query: ListQuery },
    answer: listOf(schema),
    errors: [403, 501],
  });
  app.openapi(list, async (c) => {
    const connection = c.get('connection');
    requireCarrier(connection);
    const query = c.req.valid('query');
    const until = query.end_time ? new Date(normalDate(query.end_time)) : deps.now();
    const since = query.start_time
      ? new Date(normalDate(query.start_time))
      : new Date(until.getTime() - DAY);
    const limit = Number(query.limit ?? MAX_LIMIT);
    const name = `${connection.id} /carrier/files`;
    const after = readPageToken(deps.secrets, name, query.page_token || null);
    const matching = and(
      ofConnection(connection),
      gte(carrierFiles.generatedTime, since),
      lte(carrierFiles.generatedTime, until),
      query.file_type === undefined ? undefined : eq(carrierFiles.fileType, query.file_type),
      query.file_name === undefined ? undefined : eq(carrierFiles.fileName, query.file_name),
    );
    const rows = await deps.db.orm
      .select()
      .from(carrierFiles)
      .where(and(matching, after === null ? undefined : gt(carrierFiles.id, after)))
      .orderBy(asc(carrierFiles.id))
      .limit(limit + 1);
    const [counted] = await deps.db.orm
      .select({ total: sql<number>`count(*)::int` })
      .from(carrierFiles)
      .where(matching);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const { origin } = new URL(c.req.url);
    return c.json({
      data: page.map((file) => wireCarrierFile(deps, file, origin)),
      next_token: last ? writePageToken(deps.secrets, name, last.id) : null,
      total_count: counted?.total ?? 0,
    });
  });

  const one = apiRoute({
    method: 'get',
    path: '/carrier/files/{file_id}',
    operationId: 'getCarrierFile',
    summary: 'Get one raw invoice file',
    tag: 'carrier',
    auth: 'token',
    middleware,
    request: { params: pathParams('file_id') },
    answer: itemOf(schema),
    errors: [403, 404, 501],
  });
  app.openapi(one, async (c) => {
    const connection = c.get('connection');
    requireCarrier(connection);
    const { file_id: id } = c.req.valid('param');
    const [file] = await deps.db.orm
      .select()
      .from(carrierFiles)
      .where(and(ofConnection(connection), eq(carrierFiles.id, id)));
    if (!file) throw notFound('carrier file', id);
    return c.json({ data: wireCarrierFile(deps, file, new URL(c.req.url).origin) });
  });

  // Its URL is the permission, so it needs no header, and is no call for clients to make up.
  app.get('/carrier/files/:id/download', async (c) => {
    const id = c.req.param('id');
    const { expires = '', signature = '' } = c.req.query();
    if (!isLive(deps, id, Number(expires), signature)) {
      throw new ApiProblem(403, 'This download URL is not valid or no longer. Get the file again.');
    }
    const [file] = await deps.db.orm.select().from(carrierFiles).where(eq(carrierFiles.id, id));
    if (!file) throw notFound('carrier file', id);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Length', String(file.size));
    c.header('Content-Disposition', dispositionOf(file));
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(Readable.toWeb(readRawFile(deps.db, id)) as ReadableStream<Uint8Array> as never);
  });

  return app;
}

const ofConnection = (connection: Connection) =>
  and(eq(carrierFiles.connectionId, connection.id), eq(carrierFiles.status, 'done'));

/** Header values are ASCII, so the name stands there twice. */
const dispositionOf = ({ fileName }: CarrierFile) =>
  `attachment; filename="${fileName.replace(/[^\w.\- ]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
