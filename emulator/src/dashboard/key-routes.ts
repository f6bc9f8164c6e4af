import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.js';
import { readBody } from '../http/body.js';
import { createApiKey, listApiKeys, revokeApiKey } from '../storage/api-keys.js';
import type { DashboardEnv } from './require-session.js';

const CreateBody = z.strictObject({
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  kind: z.enum(['full', 'read_only']),
});

/** API keys; each is told once, when it is made. */
export function keyRoutes(deps: Deps) {
  const app = new Hono<DashboardEnv>();
  app.get('/', async (c) =>
    c.json({ data: await listApiKeys(deps), current_id: c.get('apiKey').id }),
  );
  app.post('/', async (c) => c.json(await createApiKey(deps, await readBody(c, CreateBody)), 201));
  app.delete('/:id', async (c) => c.json(await revokeApiKey(deps, c.req.param('id'))));
  return app;
}
