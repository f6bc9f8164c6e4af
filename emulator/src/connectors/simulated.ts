import { setTimeout as sleep } from 'node:timers/promises';
import { rowsAt } from '../data/later.js';
import { createWorld, type World, wireDate } from '../data/world.js';
import { randomToken } from '../storage/secrets.js';
import type { Connector } from './connector.js';
import {
  credentialFields,
  identifyingFields,
  sampleValues,
  secretField,
} from './credential-forms.js';
import { identityOf } from './identity.js';
import type { Integration } from './integrations.js';
import { VendorUnavailable } from './vendor-errors.js';

export interface SimulationOptions {
  seed: string;
  /** Milliseconds that the vendor takes for one page or check. */
  latency: number;
  /** Records on one vendor page. */
  pageSize: number;
}

const secrets = [
  ['good', 'trackstar-good', 'Everything granted'],
  ['partial', 'trackstar-partial', 'One permission missing'],
  ['down', 'trackstar-down', 'Vendor does not answer'],
  ['wrong', 'not-the-right-secret', 'Refused by the vendor'],
] as const;

/** Filled-in forms that show each answer of the simulated vendor. */
export const testCredentials = (integration: Integration) =>
  integration.isSandbox
    ? []
    : secrets.map(([name, secret, label]) => ({
        name,
        label,
        values: sampleValues(integration.form, secret),
      }));

const OAUTH_TOKEN = /^oauth-[\w-]{43}\.(.*)$/;

/** What the consent page of a simulated vendor leads to; the scopes are the vendor's own note in it. */
export const oauthToken = (scopes: readonly string[]) =>
  `oauth-${randomToken()}.${scopes.join('.')}`;

const scopesOf = (token = '') => OAUTH_TOKEN.exec(token)?.[1]?.split('.');

/** The sandbox and the simulated vendors differ only in what they ask for and in whose data they hold. */
export function createSimulatedConnector(
  integration: Integration,
  options: SimulationOptions,
): Connector {
  return {
    fields: credentialFields(integration.form),

    async check(credentials, functions) {
      if (!integration.isSandbox) await sleep(options.latency);
      const secretName = secretField(integration.form)?.name;
      const outcome = secrets.find(
        ([, value]) => secretName && credentials[secretName] === value,
      )?.[0];
      if (outcome === 'down') return { outcome: 'unavailable' };
      const scopes = scopesOf(secretName ? credentials[secretName] : undefined);
      if (!integration.isSandbox && outcome !== 'good' && outcome !== 'partial' && !scopes) {
        return { outcome: 'refused' };
      }
      const names = identifyingFields(integration.form).map(
        (field) => credentials[field.name] ?? '',
      );
      // Orders are what people look for first.
      const missing =
        functions.find(({ functionName }) => functionName === 'get_orders') ?? functions.at(-1);
      const refused = outcome === 'partial' ? missing?.functionName : undefined;
      return {
        outcome: 'accepted',
        account: names[0] ?? null,
        identity: identityOf(names),
        permissions: functions.map(({ functionName, label }) => ({
          functionName,
          label,
          status:
            functionName === refused || scopes?.includes(functionName) === false
              ? 'refused'
              : 'granted',
        })),
      };
    },

    async pull({ resource, identity, connectedAt, since, until, cursor, signal }) {
      await sleep(options.latency, undefined, { signal });
      const world = await worldOf(integration, options.seed, identity, connectedAt);
      const start = cursor === null ? 0 : Number(cursor);
      if (!Number.isSafeInteger(start) || start < 0) throw new VendorUnavailable('Unknown cursor.');
      const [oldest, newest] = [wireDate(since), wireDate(until)];
      const all = rowsAt(world, resource, { connectedAt, since, until }).filter((row) => {
        const updated = String(row.updated_date);
        return updated >= oldest && updated <= newest;
      });
      const end = start + options.pageSize;
      return {
        records: all.slice(start, end),
        cursor: end < all.length ? String(end) : null,
        total: all.length,
      };
    },

    async push({ signal }) {
      if (!integration.isSandbox) await sleep(options.latency, undefined, { signal });
    },
  };
}

const cached = new Map<string, Promise<World>>();

/** Making a vendor's data takes some milliseconds, and each page asks for it again. */
function worldOf(
  integration: Integration,
  seed: string,
  identity: string,
  connectedAt: Date,
): Promise<World> {
  const key = JSON.stringify([seed, integration.type, integration.name, identity, connectedAt]);
  const world = cached.get(key) ?? createWorld({ integration, seed, identity, connectedAt });
  cached.delete(key);
  cached.set(key, world);
  const oldest = cached.keys().next().value;
  if (cached.size > 8 && oldest !== undefined) cached.delete(oldest);
  return world;
}
