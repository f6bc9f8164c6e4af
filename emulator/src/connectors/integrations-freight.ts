import type { IntegrationRow } from './integrations.js';

/** The forwarders that can be had are documented nowhere, so this one is made up. */
export const freightIntegrations: readonly IntegrationRow[] = [
  { name: 'example-forwarder', display: 'Example Forwarder', form: 'userKey' },
];
