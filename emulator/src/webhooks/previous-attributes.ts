type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The old values of what differs, each under its dotted path: `status`, `line_items.1.quantity`. What was not there
 * before is null.
 */
export function previousAttributes(
  before: Record<string, Json>,
  after: Record<string, Json>,
): Record<string, Json> {
  const changed: Record<string, Json> = {};
  compare('', before, after, changed);
  return changed;
}

function compare(path: string, before: Json, after: Json, changed: Record<string, Json>): void {
  if (before === after) return;
  const bothLists = Array.isArray(before) && Array.isArray(after);
  if (bothLists || (isObject(before) && isObject(after))) {
    const [old, now] = [before, after] as Record<string, Json>[];
    if (!old || !now) return;
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      compare(path === '' ? name : `${path}.${name}`, old[name], now[name], changed);
    }
    return;
  }
  changed[path] = before ?? null;
}
