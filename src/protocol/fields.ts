/*
 * Reading values that somebody else wrote. Only own fields are looked at and everything is copied,
 * so that nothing of a forged object survives in what we go on with.
 */

const MAX_TEXT = 65_536;
const MAX_ITEMS = 1_000;
export const MAX_VERSIONS = 16;
export const MAX_METADATA = 32;

/** An own field of an outside value. */
export const own = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from && Object.hasOwn(from, key)
    ? (from as Record<string, unknown>)[key]
    : undefined;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

/** A text of at most 64 kB. */
export const text = (from: unknown, key: string): string | undefined => {
  const value = own(from, key);
  return isText(value) ? value : undefined;
};

/** Texts and numbers of a list, as texts; undefined where there is no list. */
export const texts = (from: unknown, key: string): string[] | undefined => {
  const value = own(from, key);
  if (!Array.isArray(value)) return undefined;
  return value
    .slice(0, MAX_ITEMS)
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).slice(0, MAX_TEXT));
};

/** Whatever a hostile object throws while it is looked at means that it is no message. */
export function guarded<M>(read: (data: unknown) => M | undefined) {
  return (data: unknown): M | undefined => {
    try {
      return read(data);
    } catch {
      return undefined;
    }
  };
}
