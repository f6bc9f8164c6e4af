import { isText, MAX_METADATA, MAX_VERSIONS, own } from './fields.js';
import { MESSAGE_SOURCE, type PageMessage, PROTOCOL_VERSION } from './messages.js';

/** The texts that each message has beside its type and session. Any other type has none and cannot be spread. */
const TEXTS: Record<Exclude<PageMessage['type'], 'ready'>, readonly string[]> = {
  loaded: [],
  success: ['id', 'authCode', 'integrationName'],
  'token-expired': [],
  close: [],
  'keep-open': [],
  error: ['code', 'message'],
  event: ['name'],
};

const MAY_BE_EMPTY = /integrationName|message/;

/** The app's side: what a Link page sent, or undefined for anything else. Who sent it is the caller's to check. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  try {
    if (own(data, 'source') !== MESSAGE_SOURCE) return undefined;
    const type = own(data, 'type');
    if (type === 'ready') {
      // Read whatever its version: this is how a page of another version is told from none.
      const versions = own(data, 'versions');
      if (!Array.isArray(versions) || versions.length > MAX_VERSIONS) return undefined;
      return { type, versions: versions.filter(Number.isInteger) };
    }
    if (own(data, 'version') !== PROTOCOL_VERSION || !isText(type)) return undefined;
    const message: Record<string, unknown> = { type };
    for (const name of ['session', ...TEXTS[type as 'loaded']]) {
      const value = own(data, name);
      if (!isText(value) || !(value || MAY_BE_EMPTY.test(name))) return undefined;
      message[name] = value;
    }
    if (type === 'error') message.retryable = own(data, 'retryable') === true;
    if (type === 'event') {
      const metadata = own(data, 'metadata');
      if (metadata && typeof metadata === 'object') message.metadata = simple(metadata);
    }
    return message as never;
  } catch {
    // Whatever a hostile object throws while it is looked at means that it is no message.
  }
  return undefined;
}

function simple(metadata: object) {
  const entries = Object.entries(metadata).filter(
    ([key, each]) => isText(key) && (isText(each) || /number|boolean/.test(typeof each)),
  );
  // fromEntries defines and never assigns: a `__proto__` stays a harmless field.
  return Object.fromEntries(entries.slice(0, MAX_METADATA));
}
