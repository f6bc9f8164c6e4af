import { guarded, isText, own, text } from './fields.js';
import { MESSAGE_SOURCE, type PageMessage, PROTOCOL_VERSION } from './messages.js';

const MAX_VERSIONS = 16;
const MAX_METADATA = 32;

/** The texts that each message has beside its type and session. */
const TEXTS: Record<Exclude<PageMessage['type'], 'ready'>, readonly string[]> = {
  loaded: [],
  success: ['id', 'authCode', 'integrationName'],
  'token-expired': [],
  close: [],
  'keep-open': [],
  error: ['code', 'message'],
  event: ['name'],
};

const MAY_BE_EMPTY = ['integrationName', 'message'];

/** The app's side: what a Link page sent, or undefined for anything else. Who sent it is the caller's to check. */
export const readPageMessage = guarded((data): PageMessage | undefined => {
  if (own(data, 'source') !== MESSAGE_SOURCE) return;
  const type = own(data, 'type');
  if (type === 'ready') {
    // Read whatever its version: this is how a page of another version is told from none.
    const versions = own(data, 'versions');
    if (!Array.isArray(versions) || versions.length > MAX_VERSIONS) return;
    return { type, versions: versions.filter(Number.isInteger) };
  }
  const names = own(TEXTS, type as string) as string[] | undefined;
  if (!names || own(data, 'version') !== PROTOCOL_VERSION) return;
  const message: Record<string, unknown> = { type };
  for (const name of ['session', ...names]) {
    const value = text(data, name);
    if (!value && (value === undefined || !MAY_BE_EMPTY.includes(name))) return;
    message[name] = value;
  }
  if (type === 'error') message.retryable = own(data, 'retryable') === true;
  if (type === 'event') {
    const metadata = metadataOf(own(data, 'metadata'));
    if (metadata) message.metadata = metadata;
  }
  return message as never;
});

function metadataOf(value: unknown) {
  if (typeof value !== 'object' || !value) return;
  const entries = Object.entries(value).filter(
    ([key, each]) => isText(key) && (isText(each) || /^(number|boolean)$/.test(typeof each)),
  );
  // fromEntries defines and never assigns: a `__proto__` stays a harmless field.
  return Object.fromEntries(entries.slice(0, MAX_METADATA));
}
