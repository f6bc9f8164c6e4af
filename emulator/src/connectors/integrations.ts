import { resourcesOf, verticals, writesOf } from '../resources/index.js';
import type { Vertical } from '../resources/resource.js';
import type { CredentialForm } from './credential-forms.js';
import { carrierIntegrations } from './integrations-carrier.js';
import { cartIntegrations } from './integrations-cart.js';
import { freightIntegrations } from './integrations-freight.js';
import { wmsIntegrations } from './integrations-wms.js';

export interface IntegrationRow {
  name: string;
  display: string;
  category?: '3PL' | 'WMS';
  form: CredentialForm;
  /** How the Link page connects it; the dashboard asks for credentials in any case. Default `input`. */
  install?: 'oauth';
  /** Write actions of the vendor, space separated. */
  writes?: string;
  /** List functions of the vertical that the vendor has no endpoint for, space separated. */
  lacks?: string;
}

export interface Integration {
  name: string;
  display: string;
  type: Vertical;
  category: string | null;
  form: CredentialForm | null;
  installMethod: 'input' | 'oauth';
  /** List functions that it can be read with. */
  reads: string[];
  /** Write actions of the real vendor. */
  writes: string[];
  isSandbox: boolean;
}

const words = (text?: string) => (text ? text.split(' ') : []);

/** Attaching a file to an order is no write of a record. */
const moreWrites: Record<Vertical, string[]> = {
  wms: ['create_order_file'],
  cart: [],
  carrier: [],
  freight: [],
};

/** The documented writes of a vendor, and what nobody documents but comes with them. */
function writesFrom(type: Vertical, documented: string[]): string[] {
  const more = writesOf(type).flatMap(({ write: { functionName, comesWith } }) =>
    comesWith && documented.includes(comesWith) ? [functionName] : [],
  );
  const files = documented.includes('create_order') ? moreWrites[type] : [];
  return [...new Set([...documented, ...more, ...files])];
}

const fromRow =
  (type: Vertical) =>
  (row: IntegrationRow): Integration => {
    const lacks = words(row.lacks);
    return {
      name: row.name,
      display: row.display,
      type,
      category: row.category ?? null,
      form: row.form,
      installMethod: row.install ?? 'input',
      reads: resourcesOf(type)
        .map((resource) => resource.functionName)
        .filter((name) => !lacks.includes(name)),
      writes: writesFrom(type, words(row.writes)),
      isSandbox: false,
    };
  };

const sandboxOf = (type: Vertical): Integration => ({
  name: 'sandbox',
  display: 'Sandbox',
  type,
  category: null,
  form: null,
  installMethod: 'input',
  reads: resourcesOf(type).map((resource) => resource.functionName),
  writes: [...new Set(writesOf(type).map(({ write }) => write.functionName)), ...moreWrites[type]],
  isSandbox: true,
});

const integrationsByType: Record<Vertical, Integration[]> = {
  wms: wmsIntegrations.map(fromRow('wms')),
  cart: cartIntegrations.map(fromRow('cart')),
  carrier: carrierIntegrations.map(fromRow('carrier')),
  freight: freightIntegrations.map(fromRow('freight')),
};
for (const type of verticals) {
  integrationsByType[type].push(sandboxOf(type));
}

export const integrationsOf = (type: Vertical): readonly Integration[] => integrationsByType[type];

/** Other names that the same integration goes by. */
const aliases: Record<string, string> = { 'dhl-ecommerce': 'dhl-ecom' };

/** The name that an integration is stored under. */
export const canonicalName = (name: string): string => aliases[name] ?? name;

export const findIntegration = (type: string, name: string): Integration | undefined =>
  integrationsByType[type as Vertical]?.find(
    (integration) => integration.name === canonicalName(name),
  );
