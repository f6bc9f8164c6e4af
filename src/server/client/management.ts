import type { ClientCalls } from './createCalls.js';

/** Connections, their syncs, and everything that needs the API key alone. */
export const management = ({ list, read, write }: ClientCalls) => ({
  link: {
    createToken: write('POST /link/token'),
    exchange: write('POST /link/exchange'),
  },
  connections: {
    list: list('GET /connections'),
    get: read('GET /connections/{connection_id}'),
    /** That of the access token. */
    update: write('PATCH /connections'),
    /** That of the access token, which is dead at once, with all its data. */
    delete: write('DELETE /connections', 'nothing'),
    /** Syncs that of the access token now. */
    sync: write('POST /connections/sync'),
  },
  onDemandSyncs: {
    list: read('GET /connections/on-demand-syncs'),
    get: read('GET /connections/on-demand-syncs/{sync_job_id}'),
    create: write('POST /connections/on-demand-syncs'),
    cancel: write('POST /connections/on-demand-syncs/{sync_job_id}/cancel', 'nothing'),
  },
  schedules: {
    toggle: write('PATCH /schedules/{function_name}/toggle'),
    toggleAll: write('PATCH /schedules/toggle-all'),
    setDisabledFunctions: write('PATCH /schedules/disabled-functions'),
  },
  magicLinks: {
    list: read('GET /magic-links'),
    get: read('GET /magic-links/{magic_link_id}'),
    create: write('POST /magic-links'),
    delete: write('DELETE /magic-links/{magic_link_id}', 'nothing'),
  },
  /** The API answers each of these once a minute; the client waits for its turn. */
  integrations: {
    list: read('GET /integrations/{integration_type}'),
    get: read('GET /integrations/{integration_type}/{integration_name}'),
    writeInfo: read('GET /integrations/{integration_type}/{integration_name}/write-info'),
    request: write('POST /integration-requests'),
  },
  sandbox: {
    generate: write('POST /sandbox/generate-sandbox/{integration_type}', 'nothing'),
    fulfillOrder: write('PUT /sandbox/simulate/orders/{order_id}/fulfill', 'query'),
    receiveReturn: write('PUT /sandbox/simulate/returns/{return_id}/receive', 'nothing'),
    createCartOrder: write('POST /sandbox/simulate/cart/orders'),
    createCartProduct: write('POST /sandbox/simulate/cart/products'),
  },
  apiLogs: {
    list: list('GET /api-logs'),
    get: read('GET /api-logs/{request_id}'),
    facets: read('GET /api-logs/facets'),
  },
  /** Calls the vendor's own API. Never sent a second time by itself. */
  passthrough: write('POST /{integration_type}/passthrough'),
});
