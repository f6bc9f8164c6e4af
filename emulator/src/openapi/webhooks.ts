import { z } from '@hono/zod-openapi';
import { resources } from '../resources/index.js';
import { date } from '../resources/shapes.js';
import { type EventType, eventTypes, TEST_EVENT } from '../webhooks/catalog.js';
import { recordSchema } from './record-schema.js';

const connectionError = z
  .object({
    failed_url: z.string(),
    affected_endpoints: z.array(z.object({ endpoint: z.string(), preventing_sync: z.boolean() })),
    integration_name: z.string(),
    error_message: z.string(),
    created_date: date,
    updated_date: date,
    last_seen: date,
  })
  .openapi('ConnectionErrorData');

/** What is in the data of events that are not about records. */
const general: Record<string, z.ZodType> = {
  'connection.created': z.object({ access_token: z.string(), created_date: date }),
  'connection.deleted': z.object({ deleted_date: date }),
  'connection.historical-sync-completed': z.object({
    resource: z.string(),
    oldest_data_date: date.nullable(),
    newest_data_date: date.nullable(),
  }),
  'install.failed': z.object({
    reason: z.enum(['invalid_credentials', 'vendor_unavailable']),
    error_message: z.string().describe('What the person in front of it was told.'),
    failed_date: date,
  }),
  'connection-error.created': connectionError,
  'connection-error.updated': connectionError,
  'connection-error.deleted': connectionError,
};

function dataOf(name: string): z.ZodType {
  const resource = resources.find(
    ({ event, additions = [] }) =>
      event !== null &&
      [`${event}.created`, `${event}.updated`, ...additions.map((each) => each.event)].includes(
        name,
      ),
  );
  if (resource) return recordSchema(resource);
  return general[name] ?? z.record(z.string(), z.unknown());
}

const hasPrevious = (name: string) =>
  name.endsWith('.updated') ||
  resources.some(({ additions = [] }) => additions.some(({ event }) => event === name));

/** `order.shipment.created` is OrderShipmentCreatedEvent. */
const schemaName = (name: string) =>
  `${name.replace(/(^|[._-])(\w)/g, (_all, _sign, letter: string) => letter.toUpperCase())}Event`;

/** A test is about no connection, and an installation that failed may be about none yet. */
const connectionOf = (name: string) => {
  const text = name === TEST_EVENT ? z.null() : z.string();
  return {
    connection_id: name === 'install.failed' ? z.string().nullable() : text,
    customer_id: z.string().nullable(),
    integration_name: text,
    integration_type: text,
  };
};

/** The body that receivers of an event get. */
const payloadOf = ({ name }: EventType) =>
  z
    .object({
      event_type: z.literal(name),
      ...connectionOf(name),
      data: dataOf(name),
      ...(hasPrevious(name) && {
        previous_attributes: z
          .record(z.string(), z.unknown())
          .describe(
            'Old values of what changed alone; nested ones by path: `line_items.1.quantity`.',
          ),
      }),
    })
    .openapi(schemaName(name));

/** Every event, as OpenAPI describes a call that the API makes. */
export const webhookCalls = () =>
  eventTypes.map((event) => ({
    method: 'post' as const,
    path: event.name,
    operationId: schemaName(event.name),
    summary: event.description,
    tags: ['Webhooks'],
    request: { body: { content: { 'application/json': { schema: payloadOf(event) } } } },
    responses: { '2XX': { description: 'Anything else is tried again later.' } },
  }));
