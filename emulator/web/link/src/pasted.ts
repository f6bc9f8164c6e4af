import type { CredentialField } from './api.js';

const fold = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Several fields at once, as people copy them: JSON, or lines such as `API_KEY=abc` and `Account ID: 1042`, under the
 * name or the label of each field. Null when it is not that, and then it is a value like any other.
 */
export function readPasted(
  fields: readonly CredentialField[],
  text: string,
): Record<string, string> | null {
  const pairs = fromJson(text) ?? fromLines(text);
  const values: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const folded = fold(name);
    const field = fields.find((each) => fold(each.name) === folded || fold(each.label) === folded);
    if (field && value) values[field.name] = value;
  }
  return Object.keys(values).length > 0 ? values : null;
}

function fromJson(text: string): [string, string][] | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    return Object.entries(JSON.parse(text) as object).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, String(value).trim()] satisfies [string, string]]
        : [],
    );
  } catch {
    return null;
  }
}

function fromLines(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line) => {
    const at = line.search(/[:=]/);
    const name = line
      .slice(0, Math.max(at, 0))
      .trim()
      .replace(/^export\s+/, '');
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/(?<![\s,;])[\s,;]+$/, '');
    const isUrl = value.startsWith('//');
    return /^[\w .-]+$/.test(name) && value && !isUrl
      ? [[name, value.replace(/^(["'])(.*)\1$/, '$2')] satisfies [string, string]]
      : [];
  });
}
