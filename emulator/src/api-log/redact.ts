const SECRET_NAME =
  /token|secret|password|passphrase|credential|authorization|cookie|auth_?code|signature|api[-_]?key|^key$/i;
/** They say where a page begins and open nothing. */
const HARMLESS = new Set(['next_token', 'page_token']);
const SECRET_VALUE = /\b(trackstar|tsk|tsk_ro|link|code|session|magic|whsec)_[\w+/=-]{12,}/g;
const MAX_ITEMS = 10;
const MAX_TEXT = 2_000;
const MAX_DEPTH = 12;
const MAX_JSON = 32_000;

export const REDACTED = '[redacted]';

const isSecret = (name: string) => SECRET_NAME.test(name) && !HARMLESS.has(name);
const clean = (text: string) => text.replaceAll('\0', '').replace(SECRET_VALUE, REDACTED);

/**
 * A value of JSON as a person may see it: without keys, tokens, codes and credentials, and with long lists and texts cut
 * short. Names decide first; what looks like one of our own secrets goes whatever its name is.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    const text = clean(value.slice(0, MAX_TEXT));
    return value.length > MAX_TEXT ? `${text}… (${value.length} characters)` : text;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '…';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => redact(item, depth + 1));
    const more = value.length - MAX_ITEMS;
    return more > 0 ? [...items, `… and ${more} more`] : items;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      clean(name),
      each !== null && isSecret(name) ? REDACTED : redact(each, depth + 1),
    ]),
  );
}

/** The redacted value as JSON text; one that is still long is cut, and then it is text and no longer JSON. */
export function redactedJson(value: unknown): string | null {
  if (value === undefined) return null;
  const json = JSON.stringify(redact(value));
  return json.length > MAX_JSON ? `${json.slice(0, MAX_JSON)}…` : json;
}

/** A query string without the values of its secrets. */
export function redactQuery(search: string): string {
  if (!search) return '';
  const parts = search.slice(1).split('&');
  return `?${parts
    .map((part) => {
      const [name = ''] = part.split('=');
      return isSecret(decodeSafely(name)) ? `${name}=${REDACTED}` : clean(part);
    })
    .join('&')}`;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
