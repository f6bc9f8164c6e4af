import { guarded, isText, own, text } from './fields.js';
import {
  type LinkEventMetadata,
  MESSAGE_SOURCE,
  type PageMessage,
  PROTOCOL_VERSION,
} from './messages.js';

const MAX_VERSIONS = 16;
const MAX_METADATA = 32;

/** The app's side: what a Link page sent, or undefined for anything else. Who sent it is the caller's to check. */
export const readPageMessage = guarded((data): PageMessage | undefined => {
  if (own(data, 'source') !== MESSAGE_SOURCE) return;
  const type = own(data, 'type') as PageMessage['type'];
  if (type === 'ready') {
    // Read whatever its version: this is how a page of another version is told from none.
    const versions = own(data, 'versions');
    if (!Array.isArray(versions) || versions.length > MAX_VERSIONS) return;
    return { type, versions: versions.filter(Number.isInteger) };
  }
  const session = text(data, 'session');
  if (!session || own(data, 'version') !== PROTOCOL_VERSION) return;
  switch (type) {
    case 'loaded':
    case 'token-expired':
    case 'close':
    case 'keep-open':
      return { type, session };
    case 'success': {
      const id = text(data, 'id');
      const authCode = text(data, 'authCode');
      const integrationName = text(data, 'integrationName');
      if (!id || !authCode || integrationName === undefined) return;
      return { type, session, id, authCode, integrationName };
    }
    case 'error': {
      const code = text(data, 'code');
      const message = text(data, 'message');
      if (!code || message === undefined) return;
      return { type, session, code, message, retryable: own(data, 'retryable') === true };
    }
    case 'event': {
      const name = text(data, 'name');
      if (!name) return;
      const metadata = metadataOf(own(data, 'metadata'));
      return { type, session, name, ...(metadata && { metadata }) };
    }
    default:
      return void (type satisfies never);
  }
});

function metadataOf(value: unknown): LinkEventMetadata | undefined {
  if (typeof value !== 'object' || !value) return;
  const entries = Object.entries(value).filter(
    ([key, each]) => isText(key) && (isText(each) || /^(number|boolean)$/.test(typeof each)),
  );
  // fromEntries defines and never assigns: a `__proto__` stays a harmless field.
  return Object.fromEntries(entries.slice(0, MAX_METADATA));
}
