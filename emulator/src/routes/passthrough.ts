import { z } from '@hono/zod-openapi';
import { findIntegration } from '../connectors/integrations.js';
import { hasPassthrough } from '../connectors/passthrough.js';
import { pushToVendor } from '../connectors/push.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { type Connection, requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { ApiProblem, IntegrationProblem, notFound, notImplemented } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { resourcesOf } from '../resources/index.js';
import { requireEnabled } from './records-access.js';
import { findRecord, listRecords } from './records-read.js';

const body = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z
    .string()
    .max(2048)
    .regex(/^\/(?!\/)/, 'Must begin with one slash: the host is the one of the vendor.'),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  data: z.unknown().optional(),
});
type Call = z.infer<typeof body>;

const answer = z
  .object({
    status_code: z.number().int(),
    headers: z.record(z.string(), z.string()),
    body: z.unknown(),
  })
  .openapi('PassthroughResponse');
type Answer = z.infer<typeof answer>;

/**
 * Calls a vendor's own API. The simulated vendor has each resource of its vertical under its last name: `/orders`,
 * `/orders/{id}`, with `limit` and `page_token`. It shows what we hold of it, and takes any write without keeping it.
 */
export function passthroughRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  const route = apiRoute({
    method: 'post',
    path: '/{integration_type}/passthrough',
    operationId: 'passthrough',
    summary: "Call the vendor's own API",
    description: 'Answers 200 with whatever the vendor said. Nothing of it is stored or announced.',
    tag: 'Integrations',
    auth: 'token',
    middleware: [requireApiKey(deps), requireAccessToken(deps), rateLimit(deps)],
    request: { params: pathParams('integration_type'), body: jsonBody(body) },
    answer,
    errors: [404, 501],
  });

  app.openapi(route, async (c) => {
    const connection = c.get('connection');
    const { integration_type: type } = c.req.valid('param');
    if (type !== 'wms' && type !== 'cart') throw notFound('passthrough', type);
    const integration = findIntegration(connection.integrationType, connection.integrationName);
    if (!integration || integration.type !== type || !hasPassthrough(integration)) {
      const name = integration?.display ?? connection.integrationName;
      throw notImplemented('passthrough', name);
    }
    requireEnabled(connection, 'passthrough');
    const call = c.req.valid('json');
    try {
      await pushToVendor(deps, connection, { action: 'passthrough', body: { path: call.path } });
    } catch (error) {
      if (error instanceof IntegrationProblem) {
        return c.json(say(error.status, { message: error.message }));
      }
      throw error;
    }
    return c.json(await answerAsVendor(deps, connection, call));
  });

  return app;
}

const say = (status_code: number, said: unknown): Answer => ({
  status_code,
  headers: { 'content-type': 'application/json' },
  body: said,
});

async function answerAsVendor(deps: Deps, connection: Connection, call: Call): Promise<Answer> {
  const [name = '', id, ...rest] = (call.path.split('?')[0] ?? '').slice(1).split('/');
  const resource = resourcesOf(connection.integrationType).find(
    ({ path, parent }) => !parent && path.split('/').at(-1) === name,
  );
  if (!resource || rest.length > 0) return say(404, { message: `No route ${call.path}` });
  if (call.method !== 'GET') {
    if (call.method === 'POST' ? id : !id) return say(405, { message: 'Method not allowed' });
    const isDelete = call.method === 'DELETE';
    return isDelete
      ? say(204, null)
      : say(call.method === 'POST' ? 201 : 200, { accepted: true, received: call.data ?? null });
  }
  try {
    if (id) {
      const row = await findRecord(deps, connection, resource, decodeURIComponent(id));
      return say(200, asVendorWrites(row.data));
    }
    const params = new URLSearchParams(
      Object.entries(call.params ?? {}).map(([key, value]) => [key, String(value)]),
    );
    const page = await listRecords(deps, connection, resource, params);
    return say(200, {
      items: page.data.map(asVendorWrites),
      next: page.next_token,
      total: page.total_count,
    });
  } catch (error) {
    if (error instanceof URIError) return say(400, { message: 'Bad path' });
    if (error instanceof ApiProblem) return say(error.status, { message: error.message });
    throw error;
  }
}

/** Vendors have names of their own; this one writes them in camel case. */
function asVendorWrites(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asVendorWrites);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('trackstar_'))
      .map(([name, each]) => [
        name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase()),
        asVendorWrites(each),
      ]),
  );
}
