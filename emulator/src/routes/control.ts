import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireResource, scaleRecords } from '../control/scale.js';
import { SeedBody, seed } from '../control/seed.js';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody } from '../http/api-route.js';
import { type KeyEnv, requireApiKey, requireFullKey } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { resourceKey } from '../resources/resource.js';
import { queueNames } from '../storage/queue.js';
import { reset } from '../storage/reset.js';
import { connections } from '../storage/schema.js';
import { exchangeSchema, wireExchange } from '../wire/connection.js';

const TEN_YEARS = 10 * 366 * 86_400;
const clockSchema = z.object({ now: z.iso.datetime(), offset_seconds: z.int() });
const common = { tag: 'Control', auth: 'key' } as const;

const readClock = apiRoute({
  ...common,
  method: 'get',
  path: '/clock',
  operationId: 'getClock',
  summary: "The emulator's time",
  answer: clockSchema,
});
const moveClock = apiRoute({
  ...common,
  method: 'post',
  path: '/clock',
  operationId: 'moveClock',
  summary: 'Move time forward',
  description:
    'Tokens expire, syncs and webhook retries come due. All processes on the database follow within a second.',
  request: { body: jsonBody(z.strictObject({ advance_seconds: z.int().min(1).max(TEN_YEARS) })) },
  answer: clockSchema,
});
const resetRoute = apiRoute({
  ...common,
  method: 'post',
  path: '/reset',
  operationId: 'reset',
  summary: 'Forget everything but keys, settings and webhook endpoints',
  request: { body: jsonBody(z.strictObject({})) },
  answer: z.object({ reset: z.literal(true) }),
});
const seedRoute = apiRoute({
  ...common,
  method: 'post',
  path: '/seed',
  operationId: 'seed',
  summary: 'Make connections with data of your own',
  description:
    'Answers when the first data is there. A record whose id is known is changed, any other is made like the first one of its resource.',
  request: { body: jsonBody(SeedBody) },
  answer: z.object({ data: z.array(exchangeSchema) }),
  errors: [409],
});
const scaleRoute = apiRoute({
  ...common,
  method: 'post',
  path: '/scale',
  operationId: 'scale',
  summary: 'Give a resource many records',
  description:
    'Adds records like those that are there until there are `count`. No webhook tells of them. It can be called again after it was cut off.',
  request: {
    body: jsonBody(
      z.strictObject({
        connection_id: z.string().min(1).max(255),
        resource: z.string().min(1).max(255),
        count: z.int().min(1).max(10_000_000),
      }),
    ),
  },
  answer: z.object({
    connection_id: z.string(),
    resource: z.string(),
    added: z.int(),
    total_count: z.int(),
  }),
  errors: [404, 409],
});

/** What tests do to the emulator itself. */
export function controlRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  app.use(requireApiKey(deps), requireFullKey);
  const clock = () => ({
    now: deps.now().toISOString(),
    offset_seconds: deps.clock.offsetSeconds(),
  });

  app.openapi(readClock, (c) => c.json(clock()));

  app.openapi(moveClock, async (c) => {
    const { advance_seconds: seconds } = c.req.valid('json');
    await deps.db.transaction(async (tx) => {
      await deps.clock.advance(tx, seconds);
      await deps.queue.advance(tx, seconds);
    });
    await deps.clock.refresh();
    for (const name of queueNames) deps.queue.wake(name);
    return c.json(clock());
  });

  app.openapi(resetRoute, async (c) => {
    await reset(deps);
    return c.json({ reset: true as const });
  });

  app.openapi(seedRoute, async (c) => {
    const made = await seed(deps, c.req.valid('json'));
    return c.json({ data: made.map((connection) => wireExchange(deps, connection)) });
  });

  app.openapi(scaleRoute, async (c) => {
    const { connection_id: id, resource: name, count } = c.req.valid('json');
    const [connection] = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
    if (!connection) throw notFound('connection', id);
    const resource = requireResource(connection, name);
    const { added, total } = await scaleRecords(deps, connection, resource, count);
    return c.json({
      connection_id: id,
      resource: resourceKey(resource),
      added,
      total_count: total,
    });
  });

  return app;
}
