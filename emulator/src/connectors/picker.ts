import { isVertical } from '../resources/index.js';
import { type Integration, integrationsOf } from './integrations.js';

/** The part of the Link page's options that says which integrations may be picked. */
export interface PickerOptions {
  integrationType: string;
  sandbox: boolean;
  integrationAllowList?: string[];
  integrationBlockList?: string[];
  integrationsWithEndpoints?: string[];
}

/** Allow and block list exclude each other: with both, neither applies. The sandbox is there when it is asked for. */
export function pickableIntegrations(options: PickerOptions): Integration[] {
  if (!isVertical(options.integrationType)) return [];
  const hasBoth = options.integrationAllowList?.length && options.integrationBlockList?.length;
  const allowed = hasBoth ? undefined : options.integrationAllowList;
  const blocked = hasBoth ? undefined : options.integrationBlockList;
  return integrationsOf(options.integrationType)
    .filter(({ name, isSandbox, reads, writes }) => {
      if (isSandbox && !options.sandbox) return false;
      if (!isSandbox && allowed?.length && !allowed.includes(name)) return false;
      if (blocked?.includes(name)) return false;
      return (options.integrationsWithEndpoints ?? []).every(
        (endpoint) => reads.includes(endpoint) || writes.includes(endpoint),
      );
    })
    .sort(
      (a, b) =>
        Number(b.isSandbox) - Number(a.isSandbox) || a.display.localeCompare(b.display, 'en'),
    );
}
