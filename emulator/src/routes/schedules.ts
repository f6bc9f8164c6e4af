import { z } from '@hono/zod-openapi';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { requireAccessToken, requireApiKey, type TokenEnv } from '../http/auth.js';
import { rateLimit } from '../http/rate-limit.js';
import { itemOf } from '../openapi/envelopes.js';
import { Settings, writeSettings } from '../storage/settings.js';
import { toggleSchedules } from '../sync/toggle-schedules.js';
import { scheduleSchema, wireSchedule } from '../wire/connection.js';

const tag = 'Syncs';
const isEnabled = z.boolean().optional().describe('Left out: to the other side.');

const toggleAll = apiRoute({
  method: 'patch',
  path: '/toggle-all',
  operationId: 'toggleAllSchedules',
  summary: 'Switch all syncs of a connection on or off',
  description: 'Without `enabled`: off, unless all are off already.',
  tag,
  auth: 'token',
  request: { body: jsonBody(z.strictObject({ enabled: isEnabled })) },
  answer: z.object({ data: z.array(scheduleSchema) }),
});
const disableFunctions = apiRoute({
  method: 'patch',
  path: '/disabled-functions',
  operationId: 'setDisabledFunctions',
  summary: 'Say which functions no new connection of the organization may use',
  tag,
  auth: 'key',
  request: {
    body: jsonBody(z.strictObject({ disabled_functions: Settings.shape.disabledFunctions })),
  },
  answer: z.object({ disabled_functions: z.array(z.string()) }),
});
const toggle = apiRoute({
  method: 'patch',
  path: '/{function_name}/toggle',
  operationId: 'toggleSchedule',
  summary: 'Switch the syncs of one resource on or off',
  description: 'Off keeps what was read. On catches up at once.',
  tag,
  auth: 'token',
  request: {
    params: pathParams('function_name'),
    body: jsonBody(z.strictObject({ enabled: isEnabled })),
  },
  answer: itemOf(scheduleSchema),
  errors: [404],
});

export function scheduleRoutes(deps: Deps) {
  const app = createApiApp<TokenEnv>();
  app.use(requireApiKey(deps));
  for (const path of ['/toggle-all', '/:function_name/toggle']) {
    app.use(path, requireAccessToken(deps));
  }
  app.use(rateLimit(deps));

  app.openapi(toggleAll, async (c) => {
    const { enabled } = c.req.valid('json');
    const schedules = await toggleSchedules(deps, c.get('connection'), { isEnabled: enabled });
    return c.json({ data: schedules.map(wireSchedule) });
  });

  app.openapi(disableFunctions, async (c) => {
    const { disabled_functions: disabledFunctions } = c.req.valid('json');
    const settings = await writeSettings(deps.db, { disabledFunctions });
    return c.json({ disabled_functions: settings.disabledFunctions });
  });

  app.openapi(toggle, async (c) => {
    const { function_name: functionName } = c.req.valid('param');
    const { enabled } = c.req.valid('json');
    const [schedule] = await toggleSchedules(deps, c.get('connection'), {
      functionName,
      isEnabled: enabled,
    });
    return c.json({ data: schedule ? wireSchedule(schedule) : undefined });
  });

  return app;
}
