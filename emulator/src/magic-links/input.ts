import { z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { integrationsOf } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { invalid, notFound } from '../http/problems.js';
import { verticals } from '../resources/index.js';
import type { Vertical } from '../resources/resource.js';
import { connections } from '../storage/schema.js';

const names = z.array(z.string().min(1).max(255)).max(500).default([]);
const id = z.string().min(1).max(255).nullish();

export const MagicLinkInput = z.strictObject({
  link_duration: z.int().min(1).max(365).default(7),
  integration_type: z.enum(verticals).optional(),
  customer_id: id,
  connection_id: id,
  integration_allow_list: names,
  integration_block_list: names,
  integrations_with_endpoints: names,
  disabled_functions: names,
  enabled_functions: names,
});
export type MagicLinkInput = z.infer<typeof MagicLinkInput>;

const lists = [
  'integration_allow_list',
  'integration_block_list',
  'integrations_with_endpoints',
  'disabled_functions',
  'enabled_functions',
] as const;

/** What one link is for, after all that excludes each other was looked at. */
export async function readMagicLink(deps: Deps, input: MagicLinkInput) {
  if (input.connection_id) return renewalOf(deps, input, input.connection_id);
  const {
    integration_type: type = 'wms',
    integration_allow_list: allow,
    integration_block_list: block,
    integrations_with_endpoints: endpoints,
  } = input;
  if (allow.length > 0 && (block.length > 0 || endpoints.length > 0)) {
    throw invalid('json', {
      integration_allow_list: [
        'Excludes integration_block_list and integrations_with_endpoints. Send one or the others.',
      ],
    });
  }
  requireKnown(input, type);
  return { ...input, integration_type: type, customer_id: input.customer_id ?? null };
}

/** A renewal is about one connection, so there is nothing to choose from. */
async function renewalOf(deps: Deps, input: MagicLinkInput, connectionId: string) {
  const [connection] = await deps.db.orm
    .select()
    .from(connections)
    .where(eq(connections.id, connectionId));
  if (!connection) throw notFound('connection', connectionId);
  const { integrationType, customerId } = connection;
  const extra = [
    ...lists.filter((name) => input[name].length > 0),
    ...(input.customer_id && input.customer_id !== customerId ? ['customer_id'] : []),
    ...(input.integration_type && input.integration_type !== integrationType
      ? ['integration_type']
      : []),
  ];
  const [first] = extra;
  if (first) {
    throw invalid('json', {
      [first]: ['Leave it out: connection_id renews a connection as it is.'],
    });
  }
  return { ...input, integration_type: integrationType, customer_id: customerId };
}

/** A misspelt name would make a link that offers something else than was meant. */
function requireKnown(input: MagicLinkInput, type: Vertical) {
  const integrations = integrationsOf(type);
  const known = new Set(integrations.map(({ name }) => name));
  const functions = new Set(integrations.flatMap(({ reads, writes }) => [...reads, ...writes]));
  for (const list of lists) {
    const isIntegrations = list === 'integration_allow_list' || list === 'integration_block_list';
    const unknown = input[list].find((name) => !(isIntegrations ? known : functions).has(name));
    if (unknown !== undefined) {
      const what = isIntegrations ? 'integration' : 'function';
      throw invalid('json', { [list]: [`There is no ${type} ${what} "${unknown}".`] });
    }
  }
  const both = input.disabled_functions.find((name) => input.enabled_functions.includes(name));
  if (both) throw invalid('json', { enabled_functions: [`"${both}" is disabled as well.`] });
}
