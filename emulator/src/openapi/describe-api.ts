import type { OpenAPIHono } from '@hono/zod-openapi';
import type { BlankEnv } from 'hono/types';
import { webhookCalls } from './webhooks.js';
import { addWriteBodies } from './write-bodies.js';

const tags = [
  ['wms', 'Warehouses: orders, products, stock, what comes in and goes back.'],
  ['cart', 'Shops: their orders, listings and locations.'],
  ['carrier', 'Carriers: what they charge.'],
  ['freight', 'Forwarders: their shipments.'],
  ['Link', 'From a link token to an access token.'],
  ['Integrations', 'What can be connected, and what it can do.'],
  ['Magic links', 'Links that customers connect with by themselves.'],
  ['Sandbox', 'Made-up data, and what happens to it.'],
  ['API log', 'What was asked, and what was answered.'],
  ['Control', 'Of the emulator itself; the real API has none of it.'],
  ['Reference', 'The API about itself.'],
  ['Webhooks', 'Calls that the API makes.'],
] as const;

/** What the routes of an app add up to, with the webhooks that follow from them. */
export function describeApi(
  app: Pick<OpenAPIHono<BlankEnv>, 'getOpenAPI31Document' | 'openAPIRegistry'>,
  url: string,
) {
  const registry = app.openAPIRegistry;
  for (const [name, header] of [
    ['apiKey', 'x-trackstar-api-key'],
    ['accessToken', 'x-trackstar-access-token'],
  ] as const) {
    registry.registerComponent('securitySchemes', name, {
      type: 'apiKey',
      in: 'header',
      name: header,
    });
  }
  for (const call of webhookCalls()) registry.registerWebhook(call);
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Trackstar API, emulated',
      version: '1',
      description:
        'One API over warehouses, shops, carriers and forwarders, as this emulator answers it.',
    },
    servers: [{ url }],
    tags: tags.map(([name, description]) => ({ name, description })),
  });
  addWriteBodies((document.paths ?? {}) as Parameters<typeof addWriteBodies>[0]);
  const described = new Set(document.tags?.map(({ name }) => name));
  const calls = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path));
  const used = new Set(calls.flatMap((call: { tags?: string[] }) => call.tags ?? []));
  for (const name of used) if (!described.has(name)) document.tags?.push({ name });
  return document;
}
