import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { NotFound } from './shell/NotFound.js';
import { PageError } from './shell/PageError.js';
import { Shell } from './shell/Shell.js';

/* Every state that a person may want to come back to, or to send to somebody, is in the address. */

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageError,
});

const text = z.string().optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  z.enum(values).optional().catch(undefined);
const vertical = oneOf('wms', 'cart', 'carrier', 'freight');

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: z.object({ range: oneOf('24h', '7d') }),
  component: lazyRouteComponent(() => import('./pages/home/Home.js'), 'Home'),
});

const connections = createRoute({
  getParentRoute: () => root,
  path: '/connections',
  validateSearch: z.object({
    q: text,
    status: oneOf('ok', 'syncing', 'warn', 'errors'),
    type: vertical,
  }),
  component: lazyRouteComponent(() => import('./pages/connections/Connections.js'), 'Connections'),
});

const addConnection = createRoute({
  getParentRoute: () => connections,
  path: 'new',
  validateSearch: z.object({ vertical, integration: text }),
  component: lazyRouteComponent(
    () => import('./pages/connections/AddConnection.js'),
    'AddConnection',
  ),
});

const reconnect = createRoute({
  getParentRoute: () => connections,
  path: '$connectionId/reconnect',
  component: lazyRouteComponent(() => import('./pages/connections/Reconnect.js'), 'Reconnect'),
});

const connection = createRoute({
  getParentRoute: () => connections,
  path: '$connectionId',
  validateSearch: z.object({ tab: oneOf('schedules', 'on-demand') }),
  component: lazyRouteComponent(
    () => import('./pages/connections/ConnectionDrawer.js'),
    'ConnectionDrawer',
  ),
});

const apiLog = createRoute({
  getParentRoute: () => root,
  path: '/api-log',
  validateSearch: z.object({
    q: text,
    method: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    status: oneOf('2xx', '4xx', '5xx'),
    connection: text,
  }),
  component: lazyRouteComponent(() => import('./pages/api-log/ApiLog.js'), 'ApiLog'),
});

const apiCall = createRoute({
  getParentRoute: () => apiLog,
  path: '$requestId',
  component: lazyRouteComponent(() => import('./pages/api-log/CallDrawer.js'), 'CallDrawer'),
});

const magicLinks = createRoute({
  getParentRoute: () => root,
  path: '/magic-links',
  component: lazyRouteComponent(() => import('./pages/magic-links/MagicLinks.js'), 'MagicLinks'),
});

const newMagicLink = createRoute({
  getParentRoute: () => magicLinks,
  path: 'new',
  validateSearch: z.object({ connection: text }),
  component: lazyRouteComponent(
    () => import('./pages/magic-links/NewMagicLink.js'),
    'NewMagicLink',
  ),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./pages/webhooks/Webhooks.js'), 'Webhooks'),
});

const webhooksStart = createRoute({
  getParentRoute: () => webhooks,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/webhooks/endpoints', replace: true });
  },
});

const endpoints = createRoute({
  getParentRoute: () => webhooks,
  path: 'endpoints',
  component: lazyRouteComponent(() => import('./pages/webhooks/Endpoints.js'), 'Endpoints'),
});

const newEndpoint = createRoute({
  getParentRoute: () => endpoints,
  path: 'new',
  component: lazyRouteComponent(() => import('./pages/webhooks/NewEndpoint.js'), 'NewEndpoint'),
});

const endpoint = createRoute({
  getParentRoute: () => endpoints,
  path: '$endpointId',
  component: lazyRouteComponent(
    () => import('./pages/webhooks/EndpointDrawer.js'),
    'EndpointDrawer',
  ),
});

const webhookLog = createRoute({
  getParentRoute: () => webhooks,
  path: 'log',
  validateSearch: z.object({
    event: text,
    id: text,
    status: oneOf('pending', 'delivered', 'failed'),
    endpoint: text,
    after: day,
    before: day,
  }),
  component: lazyRouteComponent(() => import('./pages/webhooks/Log.js'), 'WebhookLog'),
});

const webhookMessage = createRoute({
  getParentRoute: () => webhookLog,
  path: '$messageId',
  component: lazyRouteComponent(() => import('./pages/webhooks/MessageDrawer.js'), 'MessageDrawer'),
});

const eventCatalog = createRoute({
  getParentRoute: () => webhooks,
  path: 'events',
  component: lazyRouteComponent(() => import('./pages/webhooks/EventCatalog.js'), 'EventCatalog'),
});

const explorer = createRoute({
  getParentRoute: () => root,
  path: '/data-explorer',
  validateSearch: z.object({
    mode: oneOf('sandbox', 'production'),
    connection: text,
    resource: text,
    view: oneOf('table', 'json'),
    filters: z.array(z.string()).optional().catch(undefined),
    record: text,
    edit: oneOf('new'),
  }),
  component: lazyRouteComponent(() => import('./pages/explorer/Explorer.js'), 'Explorer'),
});

const integrations = createRoute({
  getParentRoute: () => root,
  path: '/integrations',
  validateSearch: z.object({ q: text, type: vertical, show: text }),
  component: lazyRouteComponent(
    () => import('./pages/integrations/Integrations.js'),
    'Integrations',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/Settings.js'), 'Settings'),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/api-keys', replace: true });
  },
});

const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: 'api-keys',
  component: lazyRouteComponent(() => import('./pages/settings/ApiKeys.js'), 'ApiKeys'),
});

const branding = createRoute({
  getParentRoute: () => settings,
  path: 'branding',
  component: lazyRouteComponent(() => import('./pages/settings/Branding.js'), 'Branding'),
});

const connectionSettings = createRoute({
  getParentRoute: () => settings,
  path: 'connections',
  component: lazyRouteComponent(
    () => import('./pages/settings/ConnectionSettings.js'),
    'ConnectionSettings',
  ),
});

const embedding = createRoute({
  getParentRoute: () => settings,
  path: 'embedding',
  component: lazyRouteComponent(() => import('./pages/settings/Embedding.js'), 'Embedding'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    connections.addChildren([addConnection, connection, reconnect]),
    apiLog.addChildren([apiCall]),
    magicLinks.addChildren([newMagicLink]),
    webhooks.addChildren([
      webhooksStart,
      endpoints.addChildren([newEndpoint, endpoint]),
      webhookLog.addChildren([webhookMessage]),
      eventCatalog,
    ]),
    explorer,
    integrations,
    settings.addChildren([settingsStart, apiKeys, branding, connectionSettings, embedding]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
