import { guarded, own, text, texts } from './fields.js';
import {
  type AppMessage,
  type LinkAppearance,
  type LinkPageOptions,
  MESSAGE_SOURCE,
  PROTOCOL_VERSION,
} from './messages.js';

const THEMES = ['light', 'dark', 'auto'] as const;
const LISTS = [
  'integrationAllowList',
  'integrationBlockList',
  'integrationsWithEndpoints',
  'disabledFunctions',
] as const;

/** The page's side: what an app sent, or undefined for anything else. Who sent it is the caller's to check. */
export const readAppMessage = guarded((data): AppMessage | undefined => {
  const session = text(data, 'session');
  if (
    own(data, 'source') !== MESSAGE_SOURCE ||
    own(data, 'version') !== PROTOCOL_VERSION ||
    !session
  ) {
    return;
  }
  const type = own(data, 'type') as AppMessage['type'];
  switch (type) {
    case 'init': {
      const linkToken = text(data, 'linkToken');
      if (!linkToken) return;
      return { type, session, linkToken, options: optionsOf(own(data, 'options')) };
    }
    case 'token': {
      const linkToken = text(data, 'linkToken');
      return linkToken ? { type, session, linkToken } : undefined;
    }
    case 'token-failed':
    case 'close-request':
    case 'closing':
      return { type, session };
    case 'success-handled':
    case 'success-failed': {
      const id = text(data, 'id');
      return id ? { type, session, id } : undefined;
    }
    default:
      return void (type satisfies never);
  }
});

function optionsOf(value: unknown): LinkPageOptions {
  const options: LinkPageOptions = {
    integrationType: text(value, 'integrationType') || 'wms',
    sandbox: own(value, 'sandbox') === true,
  };
  for (const key of ['integrationId', 'connectionId'] as const) {
    const id = text(value, key);
    if (id) options[key] = id;
  }
  for (const key of LISTS) {
    const list = texts(value, key);
    if (list) options[key] = list;
  }
  const appearance = own(value, 'appearance');
  if (appearance) options.appearance = appearanceOf(appearance);
  return options;
}

function appearanceOf(value: unknown): LinkAppearance {
  const theme = THEMES.find((each) => each === own(value, 'theme'));
  const locale = text(value, 'locale');
  const logo = text(value, 'logo');
  return { ...(theme && { theme }), ...(locale && { locale }), ...(logo && { logo }) };
}
