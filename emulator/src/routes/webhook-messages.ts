import { z } from '@hono/zod-openapi';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { ApiProblem } from '../http/problems.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf, listOf } from '../openapi/envelopes.js';
import { eventTypes } from '../webhooks/catalog.js';
import { createDownload, openDownload } from '../webhooks/download.js';
import { findEndpoint, sendAgain } from '../webhooks/endpoints.js';
import { deliveriesOf, findMessage, listMessages } from '../webhooks/messages.js';
import {
  messageDetailSchema,
  messageSchema,
  wireMessage,
  wireMessageDetail,
} from '../wire/webhook.js';

const tag = 'Webhooks';
const params = pathParams('message_id');

const listTypes = apiRoute({
  method: 'get',
  path: '/event-types',
  operationId: 'listWebhookEventTypes',
  summary: 'List all event types',
  tag,
  auth: 'key',
  answer: z.object({
    data: z.array(z.object({ name: z.string(), group: z.string(), description: z.string() })),
  }),
});
const ListQuery = z.strictObject({
  event_type: z.string().optional(),
  connection_id: z.string().optional(),
  record_id: z.string().optional(),
  endpoint_id: z.string().optional(),
  status: z.enum(['pending', 'delivered', 'failed']).optional(),
  after: z.iso.datetime().optional(),
  before: z.iso.datetime().optional(),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|2[0-4]\d|250)$/, 'Must be a whole number from 1 to 250.')
    .default('50'),
  page_token: z.string().optional(),
});
const list = apiRoute({
  method: 'get',
  path: '/messages',
  operationId: 'listWebhookMessages',
  summary: 'List webhook messages, newest first',
  description: 'They are kept for 30 days.',
  tag,
  auth: 'key',
  request: { query: ListQuery },
  answer: listOf(messageSchema),
});
const get = apiRoute({
  method: 'get',
  path: '/messages/{message_id}',
  operationId: 'getWebhookMessage',
  summary: 'Get a webhook message and the log of its deliveries',
  tag,
  auth: 'key',
  request: { params },
  answer: itemOf(messageDetailSchema),
  errors: [404],
});
const resend = apiRoute({
  method: 'post',
  path: '/messages/{message_id}/resend',
  operationId: 'resendWebhookMessage',
  summary: 'Send a message to an endpoint again',
  description: 'Under the same id, and with all its tries.',
  tag,
  auth: 'key',
  request: { params, body: jsonBody(z.strictObject({ endpoint_id: z.string() })) },
  answer: z.object({ message_id: z.string(), endpoint_id: z.string() }),
  errors: [400, 404],
});
const getData = apiRoute({
  method: 'get',
  path: '/messages/{message_id}/data',
  operationId: 'getWebhookMessageData',
  summary: 'Get the whole body of a message that was too long to send',
  tag,
  auth: 'key',
  request: { params },
  answer: z.object({
    download_url: z.string().describe('Good for 20 minutes, without a key.'),
    expires_at: z.iso.datetime(),
  }),
  errors: [404],
});

/** The event catalog and the log of what was sent. */
export function webhookMessageRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  app.get('/downloads/:token', (c) => openDownload(deps, c.req.param('token')));
  for (const path of ['/event-types', '/messages', '/messages/*']) {
    app.use(path, requireApiKey(deps), rateLimit(deps));
  }

  app.openapi(listTypes, (c) => c.json({ data: [...eventTypes] }));

  app.openapi(list, async (c) => {
    const { limit, page_token, ...filter } = c.req.valid('query');
    const page = await listMessages(deps, filter, {
      limit: Number(limit),
      pageToken: page_token || null,
    });
    return c.json({
      data: page.messages.map(({ message, deliveries }) => wireMessage(message, deliveries)),
      next_token: page.nextToken,
      total_count: page.total,
    });
  });

  app.openapi(get, async (c) => {
    const message = await findMessage(deps, c.req.valid('param').message_id);
    return c.json({ data: wireMessageDetail(message, await deliveriesOf(deps, message)) });
  });

  app.openapi(resend, async (c) => {
    const message = await findMessage(deps, c.req.valid('param').message_id);
    const endpoint = await findEndpoint(deps, c.req.valid('json').endpoint_id);
    if (endpoint.disabled) {
      throw new ApiProblem(400, 'The endpoint is switched off. Switch it on before sending.');
    }
    await sendAgain(deps, deps.db, endpoint.id, [message.id]);
    return c.json({ message_id: message.id, endpoint_id: endpoint.id });
  });

  app.openapi(getData, async (c) => {
    const message = await findMessage(deps, c.req.valid('param').message_id);
    c.header('Cache-Control', 'no-store');
    return c.json(createDownload(deps, message));
  });

  return app;
}
