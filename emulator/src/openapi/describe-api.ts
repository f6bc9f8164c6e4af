import type { OpenAPIHono } from '@hono/zod-openapi';
import type { BlankEnv } from 'hono/types';

/** What the routes of an app add up to. */
export function describeApi(app: Pick<OpenAPIHono<BlankEnv>, 'getOpenAPI31Document'>, url: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Trackstar API, emulated',
      version: '1',
      description:
        'One API over warehouses, shops, carriers and forwarders, as this emulator answers it.',
    },
    servers: [{ url }],
  });
}
