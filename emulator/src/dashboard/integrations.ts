import { credentialFields } from '../connectors/credential-forms.js';
import { integrationsOf } from '../connectors/integrations.js';
import { testCredentials } from '../connectors/simulated.js';
import { verticals } from '../resources/index.js';

/** Every integration with what it asks for and what it can do. */
export const dashboardIntegrations = () =>
  verticals.flatMap((type) =>
    integrationsOf(type).map((integration) => ({
      type,
      name: integration.name,
      displayName: integration.display,
      category: integration.category,
      isSandbox: integration.isSandbox,
      installMethod: integration.installMethod,
      fields: credentialFields(integration.form),
      testCredentials: testCredentials(integration),
      reads: integration.reads,
      writes: integration.writes,
    })),
  );
export type DashboardIntegration = ReturnType<typeof dashboardIntegrations>[number];
