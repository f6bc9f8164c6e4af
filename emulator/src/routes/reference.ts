import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { BlankEnv } from 'hono/types';
import { createApiApp } from '../http/api-app.js';
import { apiRoute } from '../http/api-route.js';
import { describeApi } from '../openapi/describe-api.js';
import { postmanCollection } from '../openapi/postman.js';
import { referenceHeaders, referencePage } from '../openapi/reference-page.js';

const json = z.record(z.string(), z.unknown());
const shared = { method: 'get' as const, tag: 'Reference', auth: 'none' as const, answer: json };

const getDocument = apiRoute({
  ...shared,
  path: '/openapi.json',
  operationId: 'getOpenApiDocument',
  summary: 'This document',
});

const getPostman = apiRoute({
  ...shared,
  path: '/postman.json',
  operationId: 'getPostmanCollection',
  summary: 'The same calls for Postman',
});

/** The API about itself. The document is put together at its first reading, when all routes are there. */
export function referenceRoutes(whole: OpenAPIHono<BlankEnv>, url: string) {
  let made: ReturnType<typeof describeApi> | undefined;
  const document = () => {
    made ??= describeApi(whole, url);
    return made;
  };
  const app = createApiApp();
  app.openapi(getDocument, (c) => c.json(document()));
  app.openapi(getPostman, (c) => c.json(postmanCollection(document())));
  app.get('/docs', (c) => c.html(referencePage(document()), 200, referenceHeaders));
  return app;
}
