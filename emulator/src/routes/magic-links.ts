import { z } from '@hono/zod-openapi';
import type { Deps } from '../deps.js';
import { createApiApp } from '../http/api-app.js';
import { apiRoute, jsonBody, pathParams } from '../http/api-route.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { rateLimit } from '../http/rate-limit.js';
import { MagicLinkInput } from '../magic-links/input.js';
import {
  createMagicLink,
  findMagicLink,
  listMagicLinks,
  revokeMagicLink,
} from '../magic-links/magic-links.js';
import { magicLinkSchema, newMagicLinkSchema } from '../magic-links/wire.js';

const tag = 'Magic links';
const auth = 'key';

const create = apiRoute({
  method: 'post',
  path: '/',
  operationId: 'createMagicLink',
  summary: 'Make a magic link',
  description:
    'A Link page that needs no app around it, for one connection. Its `url` is answered this once. ' +
    'With a `connection_id` it connects that connection again, and every other choice is left out.',
  tag,
  auth,
  request: { body: jsonBody(MagicLinkInput) },
  answer: z.object({ magic_link: newMagicLinkSchema }),
  errors: [404],
});

const list = apiRoute({
  method: 'get',
  path: '/',
  operationId: 'listMagicLinks',
  summary: 'List magic links',
  tag,
  auth,
  answer: z.object({ magic_links: z.array(magicLinkSchema) }),
});

const get = apiRoute({
  method: 'get',
  path: '/{magic_link_id}',
  operationId: 'getMagicLink',
  summary: 'Get a magic link',
  tag,
  auth,
  request: { params: pathParams('magic_link_id') },
  answer: z.object({ magic_link: magicLinkSchema }),
  errors: [404],
});

const remove = apiRoute({
  method: 'delete',
  path: '/{magic_link_id}',
  operationId: 'deleteMagicLink',
  summary: 'Revoke a magic link',
  tag,
  auth,
  request: { params: pathParams('magic_link_id') },
  answer: z.object({ id: z.string(), object: z.literal('magic_link'), deleted: z.boolean() }),
  errors: [404],
});

export function magicLinkRoutes(deps: Deps) {
  const app = createApiApp<KeyEnv>();
  app.use(requireApiKey(deps), rateLimit(deps));

  app.openapi(create, async (c) => {
    c.header('Cache-Control', 'no-store');
    // Without a body nothing was checked, and nothing got its default.
    const input = MagicLinkInput.parse(c.req.valid('json'));
    return c.json({ magic_link: await createMagicLink(deps, input) });
  });

  app.openapi(list, async (c) => c.json({ magic_links: await listMagicLinks(deps) }));

  app.openapi(get, async (c) => {
    const { magic_link_id: id } = c.req.valid('param');
    return c.json({ magic_link: await findMagicLink(deps, id) });
  });

  app.openapi(remove, async (c) => {
    const { magic_link_id: id } = c.req.valid('param');
    await revokeMagicLink(deps, id);
    return c.json({ id, object: 'magic_link' as const, deleted: true });
  });

  return app;
}
