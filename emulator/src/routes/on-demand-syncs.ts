import { z } from '@hono/zod-openapi';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { invalid } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import {
  cancelOnDemandSync,
  createOnDemandSync,
  findOnDemandSync,
  listOnDemandSyncs,
  onDemandFunctions,
} from '../sync/on-demand.js';
import { syncJobSchema, wireSyncJob } from '../wire/sync-job.js';

const tag = 'Syncs';
const params = pathParams('sync_job_id');
const time = z.iso.datetime({ offset: true, error: 'Use a time such as 2026-01-31T00:00:00Z.' });

const create = apiRoute({
  method: 'post',
  path: '/',
  operationId: 'createOnDemandSync',
  summary: 'Sync one resource over a time',
  description: 'The other syncs of the connection wait until it has ended, and catch up then.',
  tag,
  auth: 'token',
  request: {
    body: jsonBody(
      z.strictObject({
        function_name: z.enum(onDemandFunctions),
        start_time: time,
        end_time: time,
      }),
    ),
  },
  answer: syncJobSchema,
  errors: [400],
});
const list = apiRoute({
  method: 'get',
  path: '/',
  operationId: 'listOnDemandSyncs',
  summary: 'List the newest on-demand syncs of a connection',
  tag,
  auth: 'token',
  answer: z.object({ data: z.array(syncJobSchema) }),
});
const get = apiRoute({
  method: 'get',
  path: '/{sync_job_id}',
  operationId: 'getOnDemandSync',
  summary: 'Get an on-demand sync',
  tag,
  auth: 'token',
  request: { params },
  answer: syncJobSchema,
  errors: [404],
});
const cancel = apiRoute({
  method: 'post',
  path: '/{sync_job_id}/cancel',
  operationId: 'cancelOnDemandSync',
  summary: 'Cancel an open on-demand sync',
  description: 'What it has read stays.',
  tag,
  auth: 'token',
  request: { params },
  answer: syncJobSchema,
  errors: [400, 404],
});

export function onDemandSyncRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  app.use(requireApiKey(deps), requireAccessToken(deps), rateLimit(deps));

  app.openapi(create, async (c) => {
    const { function_name: functionName, start_time, end_time } = c.req.valid('json');
    const [start, end] = [new Date(start_time), new Date(end_time)];
    if (start >= end) throw invalid('json', { end_time: ['Must be after start_time.'] });
    const job = await createOnDemandSync(deps, c.get('connection'), { functionName, start, end });
    return c.json(wireSyncJob(job));
  });

  app.openapi(list, async (c) => {
    const jobs = await listOnDemandSyncs(deps, c.get('connection'));
    return c.json({ data: jobs.map(wireSyncJob) });
  });

  app.openapi(get, async (c) => {
    const { sync_job_id: id } = c.req.valid('param');
    return c.json(wireSyncJob(await findOnDemandSync(deps, c.get('connection'), id)));
  });

  app.openapi(cancel, async (c) => {
    const { sync_job_id: id } = c.req.valid('param');
    return c.json(wireSyncJob(await cancelOnDemandSync(deps, c.get('connection'), id)));
  });

  return app;
}
