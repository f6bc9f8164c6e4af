import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { BlankEnv } from 'hono/types';
import { createApiApp } from '../http/api-app.js';
import { apiRoute } from '../http/api-route.js';
import { describeApi } from '../openapi/describe-api.js';

const getDocument = apiRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'getOpenApiDocument',
  summary: 'This document',
  tag: 'Reference',
  auth: 'none',
  answer: z.record(z.string(), z.unknown()),
});

/** The API about itself. The document is put together at its first reading, when all routes are there. */
export function referenceRoutes(whole: OpenAPIHono<BlankEnv>, url: string) {
  let document: ReturnType<typeof describeApi> | undefined;
  const app = createApiApp();
  app.openapi(getDocument, (c) => {
    document ??= describeApi(whole, url);
    return c.json(document);
  });
  return app;
}
