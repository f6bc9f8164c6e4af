import type { OpenOptions, TrackstarLinkConfig } from './config.js';
import type { LinkPageOptions } from './protocol/messages.js';

declare const process: { env: { NODE_ENV?: string } };

/** What the Link page is told of a configuration; `open()` can add the integration to go straight to. */
export function linkOptions(config: TrackstarLinkConfig, open: OpenOptions = {}): LinkPageOptions {
  const { integrationAllowList: allow, integrationBlockList: block, appearance, logo } = config;
  const isBoth = allow && block;
  if (process.env.NODE_ENV !== 'production' && isBoth) {
    console.warn(
      'integrationAllowList and integrationBlockList exclude each other: neither applies.',
    );
  }
  // `onClick={open}` hands over an event, which has no integrationId.
  const { integrationId } = open;
  const options = {
    integrationType: config.integrationType ?? 'wms',
    sandbox: !!config.sandbox,
    integrationId,
    integrationAllowList: isBoth ? undefined : allow,
    integrationBlockList: isBoth ? undefined : block,
    integrationsWithEndpoints: config.integrationsWithEndpoints,
    disabledFunctions: config.disabledFunctions,
    connectionId: config.connectionId,
    appearance: logo ? { logo, ...appearance } : appearance,
  };
  // By way of JSON nothing goes along that cannot be sent to another window.
  return JSON.parse(JSON.stringify(options));
}
