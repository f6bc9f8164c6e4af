import { z } from '@hono/zod-openapi';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import { type Endpoint, openSecret } from '../webhooks/endpoints.js';
import type { Attempt, Delivery, Message } from '../webhooks/messages.js';

const date = z.iso.datetime();
const orNull = (value: Date | null) => (value ? wireDate(value) : null);

export const endpointSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    description: z.string(),
    event_types: z.array(z.string()).nullable().describe('Null: every event.'),
    disabled: z.boolean(),
    failing_since: date
      .nullable()
      .describe('Since when nothing was delivered; null when all is well.'),
    old_secret_expires_at: date.nullable().describe('Until then the secret before it signs, too.'),
    created_at: date,
    updated_at: date,
  })
  .openapi('WebhookEndpoint');

export const endpointWithSecretSchema = endpointSchema
  .extend({ secret: z.string().describe('What deliveries are signed with.') })
  .openapi('WebhookEndpointWithSecret');

export const wireEndpoint = (endpoint: Endpoint) => ({
  id: endpoint.id,
  url: endpoint.url,
  description: endpoint.description,
  event_types: endpoint.eventTypes,
  disabled: endpoint.disabled,
  failing_since: orNull(endpoint.failingSince),
  old_secret_expires_at: orNull(endpoint.oldSecretUntil),
  created_at: wireDate(endpoint.createdAt),
  updated_at: wireDate(endpoint.updatedAt),
});

export const wireEndpointWithSecret = (deps: Deps, endpoint: Endpoint) => ({
  ...wireEndpoint(endpoint),
  secret: openSecret(deps, endpoint),
});

const deliverySchema = z
  .object({
    endpoint_id: z.string(),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.number().int(),
    next_attempt_at: date.nullable(),
  })
  .openapi('WebhookDelivery');

export const messageSchema = z
  .object({
    id: z.string().describe('The id that every attempt carries in its header.'),
    event_type: z.string(),
    connection_id: z
      .string()
      .nullable()
      .describe('Null for `install.failed` of a first connection.'),
    record_id: z.string().nullable(),
    created_at: date,
    deliveries: z.array(deliverySchema),
  })
  .openapi('WebhookMessage');

const attemptSchema = z
  .object({
    attempted_at: date,
    status_code: z.number().int().nullable().describe('Null when no answer came.'),
    duration_ms: z.number().int(),
    response: z.string().describe('The beginning of the answer.'),
    error: z.string().nullable(),
  })
  .openapi('WebhookAttempt');

export const messageDetailSchema = messageSchema
  .extend({
    payload: z.record(z.string(), z.unknown()).describe('The body, access tokens left out.'),
    deliveries: z.array(
      deliverySchema.extend({ log: z.array(attemptSchema) }).openapi('WebhookDeliveryLog'),
    ),
  })
  .openapi('WebhookMessageDetail');

const wireDelivery = (delivery: Delivery) => ({
  endpoint_id: delivery.endpointId,
  status: delivery.status,
  attempts: delivery.attempts,
  next_attempt_at: orNull(delivery.nextAttemptAt),
});

export const wireMessage = (message: Message, deliveries: Delivery[]) => ({
  id: message.id,
  event_type: message.eventType,
  connection_id: message.connectionId,
  record_id: message.recordId,
  created_at: wireDate(message.createdAt),
  deliveries: deliveries.map(wireDelivery),
});

export const wireMessageDetail = (
  message: Message,
  deliveries: { delivery: Delivery; attempts: Attempt[] }[],
) => ({
  ...wireMessage(message, []),
  payload: JSON.parse(message.payload) as Record<string, unknown>,
  deliveries: deliveries.map(({ delivery, attempts }) => ({
    ...wireDelivery(delivery),
    log: attempts.map((attempt) => ({
      attempted_at: wireDate(attempt.attemptedAt),
      status_code: attempt.statusCode,
      duration_ms: attempt.durationMs,
      response: attempt.response,
      error: attempt.error,
    })),
  })),
});
