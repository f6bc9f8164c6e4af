import { expect, test } from 'vitest';
import { credentialFields } from '../../src/connectors/credential-forms.js';
import { integrationsOf } from '../../src/connectors/integrations.js';
import { testCredentials } from '../../src/connectors/simulated.js';
import { resources, verticals } from '../../src/resources/index.js';
import { terms } from '../../web/link/src/messages/german-terms.js';

test('German has a word for everything that the server names, and for nothing else', () => {
  const integrations = verticals.flatMap((type) => integrationsOf(type));
  const fields = integrations.flatMap(({ form }) => credentialFields(form));
  const named = [
    ...resources.map(({ label }) => label),
    ...fields.flatMap(({ label, help, patternHint }) => [label, help, patternHint]),
    ...integrations.flatMap((each) => testCredentials(each).map(({ label }) => label)),
  ].filter((each) => each !== undefined && each !== null && each !== '');
  expect([...new Set(named)].sort()).toEqual(Object.keys(terms).sort());
});
