import type { CompleteConfig, OpenOptions } from './config.js';
import type { LinkPageOptions } from './protocol/messages.js';

declare const process: { env: { NODE_ENV?: string } };

/** What the Link page is told and no button shows, the fields of `appearance` among it. */
export const unseenOptions = [
  'sandbox',
  'integrationId',
  'integrationAllowList',
  'integrationBlockList',
  'integrationsWithEndpoints',
  'disabledFunctions',
  'connectionId',
  'appearance',
  'theme',
  'locale',
  'logo',
];

/** What the Link page is told of a configuration; `open()` can add the integration to go straight to. */
export function linkOptions(
  config: CompleteConfig,
  // `onClick={open}` hands over an event, which has no integrationId.
  { integrationId }: OpenOptions = {},
): LinkPageOptions {
  const { logo, appearance, integrationAllowList, integrationBlockList } = config;
  const options = {
    ...config,
    integrationId,
    logo: undefined,
    appearance: logo ? { logo, ...appearance } : appearance,
  };
  if (integrationAllowList && integrationBlockList) {
    options.integrationAllowList = options.integrationBlockList = undefined;
    if (process.env.NODE_ENV !== 'production') {
      console.warn(
        'integrationAllowList and integrationBlockList exclude each other: neither applies.',
      );
    }
  }
  // By way of JSON nothing goes along that cannot be sent to another window.
  return JSON.parse(JSON.stringify(options, ['integrationType', ...unseenOptions]));
}
