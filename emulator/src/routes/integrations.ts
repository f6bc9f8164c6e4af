import { Hono } from 'hono';
import { findIntegration, type Integration, integrationsOf } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { type KeyEnv, requireApiKey } from '../http/auth.js';
import { notFound } from '../http/problems.js';
import { oncePerMinute } from '../http/rate-limit.js';
import { findResource, isVertical } from '../resources/index.js';

const describe = ({ display, type, isSandbox }: Integration) =>
  isSandbox
    ? `Made-up ${type} data to try things with.`
    : `A simulation of ${display} with made-up data. Nothing is sent to the vendor.`;

/** Initials on a plain tile: the emulator ships nobody's logo. */
function initialsTile({ display }: Integration): string {
  const initials = display
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#475569"/>' +
    `<text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const wireIntegration = (integration: Integration) => ({
  integration_name: integration.name,
  display_name: integration.display,
  install_method: integration.installMethod,
  description: describe(integration),
  logo_url: initialsTile(integration),
  // Writes are not emulated yet.
  write_operations: [],
  list_operations: integration.reads.map((action) => {
    const resource = findResource(integration.type, action);
    return {
      action,
      url: `GET ${resource?.path}`,
      implemented_fields: Object.fromEntries(
        Object.keys(resource?.schema.shape ?? {}).map((field) => [field, true]),
      ),
    };
  }),
  available_actions: integration.reads,
});

export function integrationRoutes(deps: Deps) {
  const app = new Hono<KeyEnv>();
  app.use(requireApiKey(deps), oncePerMinute(deps));

  app.get('/:type', (c) => {
    const type = c.req.param('type');
    if (!isVertical(type)) throw notFound('integration type', type);
    return c.json({ data: integrationsOf(type).map(wireIntegration) });
  });

  app.get('/:type/:name', (c) => {
    const name = c.req.param('name');
    const integration = findIntegration(c.req.param('type'), name);
    if (!integration) throw notFound('integration', name);
    return c.json({ data: [wireIntegration(integration)] });
  });

  return app;
}
