import { findIntegration, type Integration } from '../connectors/integrations.js';
import { type PickerOptions, pickableIntegrations } from '../connectors/picker.js';
import { testCredentials } from '../connectors/simulated.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { resourcesOf } from '../resources/index.js';
import type { LinkSession, LinkToken } from '../storage/link-sessions.js';
import { linkSessions } from '../storage/schema.js';
import { randomId, randomToken } from '../storage/secrets.js';
import type { Settings } from '../storage/settings.js';
import { relinkedConnection } from './relinked.js';

export interface Opening {
  token: LinkToken;
  settings: Settings;
  /** The app around the page; null where the page stands by itself. */
  embedderOrigin: string | null;
  picker: PickerOptions;
  disabledFunctions: string[];
}

/** Begins a session of the Link page, and says all that its first screens show. */
export async function openSession(
  deps: Deps,
  { token, settings, embedderOrigin, picker, disabledFunctions }: Opening,
) {
  const relinked = await relinkedConnection(deps, token);
  const integrationType = relinked?.integrationType ?? picker.integrationType;
  const integrations = relinked ? integrationOf(relinked) : pickableIntegrations(picker);
  const sessionToken = randomToken('session_');
  const session: LinkSession = {
    id: randomId(),
    tokenHash: deps.secrets.hash('link-session', sessionToken),
    linkTokenId: token.id,
    options: {
      integrationType,
      integrationNames: integrations.map((integration) => integration.name),
      disabledFunctions,
    },
    createdAt: deps.now(),
    expiresAt: token.expiresAt,
  };
  await deps.db.orm.insert(linkSessions).values(session);
  const { branding, organizationName } = settings;
  const answer = {
    sessionToken,
    expiresAt: token.expiresAt.toISOString(),
    organization: { name: organizationName, logoUrl: branding.logo, color: branding.color },
    embedderOrigin,
    integrationType,
    dataRequested: resourcesOf(integrationType)
      .filter(({ functionName }) => !disabledFunctions.includes(functionName))
      .map(({ functionName, label }) => ({ functionName, label })),
    relink: relinked
      ? { connectionId: relinked.id, integrationName: relinked.integrationName }
      : null,
    integrations: integrations.map((each) => wireIntegration(deps, each)),
  };
  return { session, answer };
}

const integrationOf = (connection: Connection): Integration[] =>
  [findIntegration(connection.integrationType, connection.integrationName)].filter(
    (each) => each !== undefined,
  );

function wireIntegration(deps: Deps, integration: Integration) {
  return {
    integrationName: integration.name,
    displayName: integration.display,
    category: integration.category,
    installMethod: integration.installMethod,
    isSandbox: integration.isSandbox,
    fields: deps.connectorOf(integration).fields,
    testCredentials: testCredentials(integration),
  };
}
