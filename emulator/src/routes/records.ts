import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { requireAccessToken, requireApiKey } from '../http/auth.js';
import { idempotent, type WriteEnv } from '../http/idempotency.js';
import { rateLimit } from '../http/rate-limit.js';
import { addOrderFile } from './records-file.js';
import { addMeta } from './records-meta.js';
import { addItems, addLists, addViews } from './records-read.js';
import { addTags } from './records-tags.js';
import { addWrites } from './records-write.js';

/** Where the parts of the data API put their routes; `middleware` lets in the holders of an access token. */
export interface RecordApp {
  deps: Deps;
  app: OpenAPIHono<WriteEnv>;
  middleware: MiddlewareHandler[];
}

/** Everything that is called with a connection's token and is about its records. */
export function recordRoutes(deps: Deps) {
  const app = createApiApp<WriteEnv>();
  const middleware = [
    requireApiKey(deps),
    requireAccessToken(deps),
    rateLimit(deps),
    idempotent(deps),
  ];
  const to: RecordApp = { deps, app, middleware };
  // First what has a name: `/wms/orders/channels` is no order.
  addLists(to);
  addMeta(to);
  addItems(to);
  addViews(to);
  addTags(to);
  addWrites(to);
  addOrderFile(to);
  return app;
}
