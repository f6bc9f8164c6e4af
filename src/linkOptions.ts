import type { OpenOptions, TrackstarLinkConfig } from './config.js';
import type { LinkPageOptions } from './protocol/messages.js';

declare const process: { env: { NODE_ENV?: string } };

/** What the Link page is told of a configuration; `open()` can add the integration to go straight to. */
export function linkOptions(
  {
    integrationType = 'wms',
    sandbox = false,
    integrationAllowList,
    integrationBlockList,
    integrationsWithEndpoints,
    disabledFunctions,
    connectionId,
    logo,
    appearance,
  }: TrackstarLinkConfig,
  // `onClick={open}` hands over an event, which has no integrationId.
  { integrationId }: OpenOptions = {},
): LinkPageOptions {
  if (integrationAllowList && integrationBlockList) {
    integrationAllowList = integrationBlockList = undefined;
    if (process.env.NODE_ENV !== 'production') {
      console.warn(
        'integrationAllowList and integrationBlockList exclude each other: neither applies.',
      );
    }
  }
  const options = {
    integrationType,
    sandbox,
    integrationId,
    integrationAllowList,
    integrationBlockList,
    integrationsWithEndpoints,
    disabledFunctions,
    connectionId,
    appearance: logo ? { logo, ...appearance } : appearance,
  };
  // By way of JSON nothing goes along that cannot be sent to another window.
  return JSON.parse(JSON.stringify(options));
}
