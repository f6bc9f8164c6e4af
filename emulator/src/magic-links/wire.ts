import { z } from '@hono/zod-openapi';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { MagicLink } from './schema.js';

const names = z.array(z.string());

export const magicLinkSchema = z
  .object({
    id: z.string(),
    expires_at: z.string(),
    integration_type: z.string(),
    integration_allow_list: names,
    integration_block_list: names,
    integrations_with_endpoints: names,
    customer_id: z.string().nullable(),
    disabled_functions: names,
    enabled_functions: names,
    connection_id: z
      .string()
      .nullable()
      .describe('The connection that it made, or that it connects again.'),
    status: z.enum(['open', 'used', 'expired']),
    created_at: z.string(),
  })
  .openapi('MagicLink');

export const newMagicLinkSchema = magicLinkSchema
  .extend({ url: z.string().describe('Its address with the secret; answered this once.') })
  .openapi('NewMagicLink');

/** As the API answers it. Its URL is not part of it: nobody can tell it a second time. */
export const wireMagicLink = (deps: Deps, link: MagicLink): z.infer<typeof magicLinkSchema> => ({
  id: link.id,
  expires_at: wireDate(link.expiresAt),
  integration_type: link.integrationType,
  integration_allow_list: link.integrationAllowList,
  integration_block_list: link.integrationBlockList,
  integrations_with_endpoints: link.integrationsWithEndpoints,
  customer_id: link.customerId,
  disabled_functions: link.disabledFunctions,
  enabled_functions: link.enabledFunctions,
  connection_id: link.madeConnectionId ?? link.connectionId,
  status: link.usedAt ? 'used' : link.expiresAt <= deps.now() ? 'expired' : 'open',
  created_at: wireDate(link.createdAt),
});
