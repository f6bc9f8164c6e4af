import { z } from '@hono/zod-openapi';
import { asc } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { checkOutboundUrl, OutboundError } from '../http/outbound.js';
import { ApiProblem, invalid } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf } from '../openapi/envelopes.js';
import { isEventType, TEST_EVENT } from '../webhooks/catalog.js';
import {
  createEndpoint,
  deleteEndpoint,
  findEndpoint,
  rotateSecret,
  updateEndpoint,
} from '../webhooks/endpoints.js';
import { recoverFailed } from '../webhooks/messages.js';
import { webhookEndpoints } from '../webhooks/schema.js';
import { sendTest } from '../webhooks/send-test.js';
import {
  endpointSchema,
  endpointWithSecretSchema,
  wireEndpoint,
  wireEndpointWithSecret,
} from '../wire/webhook.js';

const tag = 'Webhooks';
const params = pathParams('endpoint_id');
const eventType = z.string().refine(isEventType, 'There is no such event type.');
const fields = {
  url: z.string().min(1).max(2048),
  description: z.string().max(500),
  event_types: z.array(eventType).min(1).max(200).nullable(),
  disabled: z.boolean(),
};
const CreateBody = z.strictObject({
  url: fields.url,
  description: fields.description.default(''),
  event_types: fields.event_types.default(null).describe('Left out or null: every event.'),
  disabled: fields.disabled.default(false),
});
const UpdateBody = z.strictObject(fields).partial();

const list = apiRoute({
  method: 'get',
  path: '/',
  operationId: 'listWebhookEndpoints',
  summary: 'List webhook endpoints',
  tag,
  auth: 'key',
  answer: z.object({ data: z.array(endpointSchema) }),
});
const create = apiRoute({
  method: 'post',
  path: '/',
  operationId: 'createWebhookEndpoint',
  summary: 'Add a webhook endpoint',
  description: 'The answer holds the secret that its deliveries are signed with.',
  tag,
  auth: 'key',
  request: { body: jsonBody(CreateBody) },
  answer: itemOf(endpointWithSecretSchema),
  errors: [400],
});
const get = apiRoute({
  method: 'get',
  path: '/{endpoint_id}',
  operationId: 'getWebhookEndpoint',
  summary: 'Get a webhook endpoint',
  tag,
  auth: 'key',
  request: { params },
  answer: itemOf(endpointSchema),
  errors: [404],
});
const update = apiRoute({
  method: 'patch',
  path: '/{endpoint_id}',
  operationId: 'updateWebhookEndpoint',
  summary: 'Change a webhook endpoint, or switch it on or off',
  tag,
  auth: 'key',
  request: { params, body: jsonBody(UpdateBody) },
  answer: itemOf(endpointSchema),
  errors: [404],
});
const remove = apiRoute({
  method: 'delete',
  path: '/{endpoint_id}',
  operationId: 'deleteWebhookEndpoint',
  summary: 'Delete a webhook endpoint and what waits for it',
  tag,
  auth: 'key',
  request: { params },
  answer: z.object({ id: z.string(), object: z.string(), deleted: z.boolean() }),
  errors: [404],
});
const getSecret = apiRoute({
  method: 'get',
  path: '/{endpoint_id}/secret',
  operationId: 'getWebhookSecret',
  summary: 'Get the signing secret',
  description: 'Wants a full-access key.',
  tag,
  auth: 'key',
  request: { params },
  answer: z.object({ secret: z.string() }),
  errors: [403, 404],
});
const rotate = apiRoute({
  method: 'post',
  path: '/{endpoint_id}/rotate-secret',
  operationId: 'rotateWebhookSecret',
  summary: 'Make a new signing secret',
  description:
    'For a day the one before it signs, too, so that a receiver may change in its own time.',
  tag,
  auth: 'key',
  request: { params },
  answer: itemOf(endpointWithSecretSchema),
  errors: [404],
});
const test = apiRoute({
  method: 'post',
  path: '/{endpoint_id}/test',
  operationId: 'testWebhookEndpoint',
  summary: 'Send a test event',
  description:
    'Without `event_type` an event of our own; with one the newest event of that type once more.',
  tag,
  auth: 'key',
  request: {
    params,
    body: jsonBody(z.strictObject({ event_type: eventType.optional() })),
  },
  answer: z.object({ message_id: z.string() }),
  errors: [400, 404],
});
const recover = apiRoute({
  method: 'post',
  path: '/{endpoint_id}/recover',
  operationId: 'recoverWebhookEndpoint',
  summary: 'Send again what failed since a time',
  tag,
  auth: 'key',
  request: { params, body: jsonBody(z.strictObject({ since: z.iso.datetime() })) },
  answer: z.object({ resent: z.number().int() }),
  errors: [404],
});

export function webhookEndpointRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  app.use(requireApiKey(deps), rateLimit(deps));

  const requireCallable = (url: string) => {
    try {
      checkOutboundUrl(deps, url);
    } catch (error) {
      if (error instanceof OutboundError) throw invalid('json', { url: [error.message] });
      throw error;
    }
  };

  app.openapi(list, async (c) => {
    const rows = await deps.db.orm
      .select()
      .from(webhookEndpoints)
      .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id));
    return c.json({ data: rows.map(wireEndpoint) });
  });

  app.openapi(create, async (c) => {
    const { event_types, ...body } = c.req.valid('json');
    requireCallable(body.url);
    const endpoint = await createEndpoint(deps, { ...body, eventTypes: event_types });
    c.header('Cache-Control', 'no-store');
    return c.json({ data: wireEndpointWithSecret(deps, endpoint) });
  });

  app.openapi(get, async (c) => {
    const endpoint = await findEndpoint(deps, c.req.valid('param').endpoint_id);
    return c.json({ data: wireEndpoint(endpoint) });
  });

  app.openapi(update, async (c) => {
    const { url, description, event_types, disabled } = c.req.valid('json');
    if (url !== undefined) requireCallable(url);
    const endpoint = await updateEndpoint(deps, c.req.valid('param').endpoint_id, {
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description }),
      ...(event_types === undefined ? {} : { eventTypes: event_types }),
      ...(disabled === undefined ? {} : { disabled }),
    });
    return c.json({ data: wireEndpoint(endpoint) });
  });

  app.openapi(remove, async (c) => {
    const { endpoint_id: id } = c.req.valid('param');
    await deleteEndpoint(deps, id);
    return c.json({ id, object: 'webhook_endpoint', deleted: true });
  });

  app.openapi(getSecret, async (c) => {
    if (c.get('apiKey').kind !== 'full') {
      throw new ApiProblem(403, 'This API key is read only. Use a full-access key for secrets.');
    }
    const endpoint = await findEndpoint(deps, c.req.valid('param').endpoint_id);
    c.header('Cache-Control', 'no-store');
    return c.json({ secret: wireEndpointWithSecret(deps, endpoint).secret });
  });

  app.openapi(rotate, async (c) => {
    const endpoint = await rotateSecret(deps, c.req.valid('param').endpoint_id);
    c.header('Cache-Control', 'no-store');
    return c.json({ data: wireEndpointWithSecret(deps, endpoint) });
  });

  app.openapi(test, async (c) => {
    const endpoint = await findEndpoint(deps, c.req.valid('param').endpoint_id);
    if (endpoint.disabled) {
      throw new ApiProblem(400, 'The endpoint is switched off. Switch it on before a test.');
    }
    const { event_type = TEST_EVENT } = c.req.valid('json');
    const messageId = await sendTest(deps, endpoint, event_type);
    return c.json({ message_id: messageId });
  });

  app.openapi(recover, async (c) => {
    const endpoint = await findEndpoint(deps, c.req.valid('param').endpoint_id);
    const since = new Date(c.req.valid('json').since);
    return c.json({ resent: await recoverFailed(deps, endpoint.id, since) });
  });

  return app;
}
