import type {
  Attempt,
  Finished,
  LinkIntegration,
  LinkSession,
} from '../../emulator/web/link/src/api.js';
import type { LinkPageOptions } from '../../src/protocol/messages.js';

/** What the page of each type reads. */
const reads: Record<string, [functionName: string, label: string][]> = {
  wms: [
    ['get_inventory', 'Inventory'],
    ['get_products', 'Products'],
    ['get_orders', 'Orders'],
  ],
  cart: [
    ['get_products', 'Products'],
    ['get_orders', 'Orders'],
  ],
  carrier: [['get_invoice_line_items', 'Invoice line items']],
};
const ORDERS = reads.cart ?? [];

const system = (integrationName: string, displayName: string, isSandbox = false) => ({
  integrationName,
  displayName,
  category: null,
  installMethod: 'input' as const,
  isSandbox,
  fields: isSandbox
    ? []
    : [
        { name: 'account', label: 'Account email', type: 'email' as const, required: true },
        { name: 'key', label: 'API key', type: 'password' as const, required: true },
      ],
  testCredentials: isSandbox
    ? []
    : [
        {
          name: 'good',
          label: 'Accepted',
          values: { account: 'ops@example.com', key: 'trackstar-good' },
        },
      ],
});
const systems: Record<string, LinkIntegration[]> = {
  wms: [system('stockroom', 'Stockroom'), system('ship-base', 'Ship Base')],
  cart: [system('corner-shop', 'Corner Shop')],
  carrier: [system('parcel-line', 'Parcel Line')],
};
const sandbox = system('sandbox', 'Sandbox', true);

function offered(options: LinkPageOptions): LinkIntegration[] {
  const { integrationAllowList: allowed, integrationBlockList: blocked } = options;
  const all = systems[options.integrationType] ?? [system('other', 'Another system')];
  return [...(options.sandbox ? [sandbox] : []), ...all].filter(
    ({ integrationName }) =>
      (allowed?.includes(integrationName) ?? true) && !blocked?.includes(integrationName),
  );
}

let session: LinkSession | undefined;
let hasExpired = false;

function open(embedderOrigin: string, options: LinkPageOptions): LinkSession {
  const integrations = offered(options);
  const { integrationType, connectionId } = options;
  const [first] = integrations;
  session = {
    sessionToken: 'session-of-a-story',
    expiresAt: '2100-01-01T00:00:00Z',
    organization: { name: 'Example Company', logoUrl: null, color: '#3b82f6' },
    embedderOrigin,
    integrationType,
    dataRequested: (reads[integrationType] ?? ORDERS).map(([functionName, label]) => ({
      functionName,
      label,
    })),
    relink: connectionId && first ? { connectionId, integrationName: first.integrationName } : null,
    integrations,
    attempt: null,
  };
  return session;
}

const attempt = (integrationName: string): Attempt => ({
  attemptId: integrationName,
  integrationName,
  account: null,
  permissions: (session?.dataRequested ?? []).map((each) => ({ ...each, status: 'granted' })),
});

const finished = (integrationName: string): Finished => ({
  id: 'a-connection',
  authCode: 'an-auth-code',
  integrationName,
});

const refuse = (status: number, code: string, fields?: Record<string, string>) =>
  Response.json({ code, fields }, { status });

/** What the server of a Link page would say. A key that is not `trackstar-good` is refused. */
export async function answer(
  path: string,
  body: string,
  behaviour: URLSearchParams,
): Promise<Response> {
  const asked = JSON.parse(body);
  switch (path) {
    case '/link/session':
      if (behaviour.has('refuses')) return refuse(403, 'origin_not_allowed');
      return Response.json(open(asked.embedderOrigin, asked.options));
    case '/link/session/credentials':
      if (behaviour.has('expires') && !hasExpired) {
        hasExpired = true;
        return refuse(401, 'link_token_expired');
      }
      if (asked.integrationName !== 'sandbox' && asked.credentials.key !== 'trackstar-good') {
        return refuse(422, 'invalid_credentials');
      }
      return Response.json(attempt(asked.integrationName));
    case '/link/session/finish':
      return Response.json(finished(asked.attemptId));
    default:
      return refuse(404, 'not_found');
  }
}
