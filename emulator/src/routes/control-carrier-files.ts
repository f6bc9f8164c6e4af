import { and, asc, eq, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { importCarrierFile, report } from '../carrier-files/import-carrier-file.js';
import { CarrierFileProblem } from '../carrier-files/problem.js';
import { carrierFiles, carrierRejectedRows } from '../carrier-files/schema.js';
import type { Deps } from '../deps.js';
import { requireAccessToken, requireApiKey, requireFullKey, type TokenEnv } from '../http/auth.js';
import { ApiProblem, invalid, notFound } from '../http/problems.js';
import { receiveFile } from '../http/receive-file.js';

const PAGE = 1000;

/*
 * Invoice files of carriers, with the full-access key and the access token of a carrier connection:
 * POST /_emulator/carrier-files?integration=NAME (multipart, part `file`) imports one and answers with the report,
 * GET /_emulator/carrier-files/{id} gives that report again,
 * GET /_emulator/carrier-files/{id}/rejected?after=ROW lists the rows that were kept aside, 1,000 at a time.
 */
export function controlCarrierFileRoutes(deps: Deps) {
  const app = new Hono<TokenEnv>();
  app.use('/carrier-files/*', requireApiKey(deps), requireFullKey, requireAccessToken(deps));

  const find = async (connectionId: string, id: string) => {
    const [file] = await deps.db.orm
      .select()
      .from(carrierFiles)
      .where(
        and(
          eq(carrierFiles.id, id),
          eq(carrierFiles.connectionId, connectionId),
          eq(carrierFiles.status, 'done'),
        ),
      );
    if (!file) throw notFound('carrier file', id);
    return file;
  };

  app.post('/carrier-files', async (c) => {
    const integration = c.req.query('integration');
    const connection = c.get('connection');
    try {
      return c.json(
        await receiveFile(c, (file) =>
          importCarrierFile(deps, connection, { ...file, ...(integration && { integration }) }),
        ),
      );
    } catch (error) {
      if (error instanceof CarrierFileProblem) {
        throw new ApiProblem(422, error.message, { detail: { form: { file: [error.message] } } });
      }
      throw error;
    }
  });

  app.get('/carrier-files/:id', async (c) =>
    c.json(await report(deps, await find(c.get('connection').id, c.req.param('id')))),
  );

  app.get('/carrier-files/:id/rejected', async (c) => {
    const file = await find(c.get('connection').id, c.req.param('id'));
    const after = c.req.query('after') ?? '0';
    if (!/^\d{1,9}$/.test(after)) {
      throw invalid('query', { after: ['Must be the number of a row.'] });
    }
    const rows = await deps.db.orm
      .select({
        row: carrierRejectedRows.row,
        reason: carrierRejectedRows.reason,
        text: carrierRejectedRows.text,
      })
      .from(carrierRejectedRows)
      .where(
        and(eq(carrierRejectedRows.fileId, file.id), gt(carrierRejectedRows.row, Number(after))),
      )
      .orderBy(asc(carrierRejectedRows.row))
      .limit(PAGE);
    return c.json({ data: rows, total_count: file.rejectedRows });
  });

  return app;
}
