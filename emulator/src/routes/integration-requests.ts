import { z } from '@hono/zod-openapi';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf } from '../openapi/envelopes.js';
import { verticals } from '../resources/index.js';
import { date } from '../resources/shapes.js';
import { word } from '../resources/write-shapes.js';
import { randomId } from '../storage/secrets.js';

const table = pgTable('integration_requests', {
  id: text('id').primaryKey(),
  apiKeyId: text('api_key_id').notNull(),
  integrationName: text('integration_name').notNull(),
  integrationType: text('integration_type'),
  notes: text('notes'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});

/** Nobody documents more of this call than its path. */
const body = z.strictObject({
  integration_name: word,
  integration_type: z.enum(verticals).optional(),
  notes: word.optional(),
});

const answer = z
  .object({
    id: z.string(),
    integration_name: z.string(),
    integration_type: z.string().nullable(),
    notes: z.string().nullable(),
    created_date: date,
  })
  .openapi('IntegrationRequest');

/** Asks for an integration that there is none of; here the wish is kept, and that is all. */
export function integrationRequestRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  const route = apiRoute({
    method: 'post',
    path: '/',
    operationId: 'requestIntegration',
    summary: 'Ask for an integration',
    tag: 'Integrations',
    auth: 'key',
    middleware: [requireApiKey(deps), rateLimit(deps)],
    request: { body: jsonBody(body) },
    answer: itemOf(answer),
  });
  app.openapi(route, async (c) => {
    const wish = c.req.valid('json');
    const row = {
      id: randomId(),
      apiKeyId: c.get('apiKey').id,
      integrationName: wish.integration_name,
      integrationType: wish.integration_type ?? null,
      notes: wish.notes ?? null,
      createdAt: deps.now(),
    };
    await deps.db.orm.insert(table).values(row);
    return c.json({
      data: {
        id: row.id,
        integration_name: row.integrationName,
        integration_type: row.integrationType,
        notes: row.notes,
        created_date: wireDate(row.createdAt),
      },
    });
  });
  return app;
}
