import { identifyingFields, sampleValues } from '../connectors/credential-forms.js';
import type { Integration } from '../connectors/integrations.js';

export interface VendorAccount {
  id: string;
  name: string;
  /** As the connector's own check would tell them: the values of the identifying fields. */
  identity: string[];
}

/** Second and third accounts of the person who signs in at a simulated vendor. */
const others = ['outlet', 'wholesale'];

/** The accounts that the person has at a simulated vendor; the first is the one of the test credentials. */
export function vendorAccounts({ form }: Integration): VendorAccount[] {
  const sample = sampleValues(form, '');
  const [first = '', ...rest] = identifyingFields(form).map(({ name }) => sample[name] ?? '');
  return [first, ...others.map((word) => variant(first, word))].map((name, index) => ({
    id: String(index + 1),
    name,
    identity: [name, ...rest],
  }));
}

/** "ops@example.com" becomes "outlet@example.com", "acme-goods.myshopify.com" becomes "acme-outlet.myshopify.com". */
function variant(name: string, word: string): string {
  if (name.includes('@')) return name.replace(/^[^@]+/, word);
  if (name.includes('.')) return name.replace(/(?<![^-.])[^-.]+(?=\.)/, word);
  if (name.includes(' '))
    return name.replace(/(?<!\S)\S+$/, word.charAt(0).toUpperCase() + word.slice(1));
  return name.slice(0, -word.length) + word.toUpperCase();
}
