import { checkFields } from '../connectors/check-fields.js';
import type { Integration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { LinkProblem } from '../http/problems.js';
import { resourcesOf } from '../resources/index.js';
import type { Grant } from '../storage/connections.js';
import { announceFailedInstall, type Install } from './failed-install.js';

/** All that a connection is made of, but for whose it is. */
export type CheckedGrant = Omit<Grant, 'customerId'>;

/** Same account, same hash, whichever credentials of it were used. */
const accountHash = (deps: Deps, { type, name }: Integration, identity: string) =>
  deps.secrets.hash('account', `${type}/${name}/${identity}`);

/** The list functions of an integration that a connection asks for. */
export const functionsOf = ({ type, reads }: Integration, disabledFunctions: readonly string[]) =>
  resourcesOf(type).filter(
    ({ functionName }) => reads.includes(functionName) && !disabledFunctions.includes(functionName),
  );

/**
 * Asks the vendor whose these credentials are and what they may read. Throws a `LinkProblem` in words for the person
 * who typed them: `invalid_fields`, `invalid_credentials` or `vendor_unavailable`. The last two are announced by webhook.
 */
export async function checkCredentials(
  deps: Deps,
  integration: Integration,
  typed: Record<string, string>,
  install: Install,
): Promise<CheckedGrant> {
  const { disabledFunctions } = install;
  const refuse = async (problem: LinkProblem) => {
    await announceFailedInstall(deps, integration, install, problem);
    throw problem;
  };
  const connector = deps.connectorOf(integration);
  const { values, problems } = checkFields(connector.fields, typed);
  if (Object.keys(problems).length > 0) {
    throw new LinkProblem(422, 'invalid_fields', 'Please correct the marked fields.', problems);
  }
  const functions = functionsOf(integration, disabledFunctions);
  const check = await connector.check(values, functions);
  if (check.outcome === 'refused') {
    return refuse(
      new LinkProblem(
        422,
        'invalid_credentials',
        `${integration.display} did not accept these credentials. Check them and try again.`,
      ),
    );
  }
  if (check.outcome === 'unavailable') {
    return refuse(
      new LinkProblem(
        502,
        'vendor_unavailable',
        `${integration.display} is not answering right now. Try again in a few minutes.`,
      ),
    );
  }
  return {
    integrationName: integration.name,
    integrationType: integration.type,
    account: check.account,
    accountHash: accountHash(deps, integration, check.identity),
    permissions: check.permissions,
    disabledFunctions,
    credentials: JSON.stringify({ identity: check.identity, credentials: values }),
  };
}
