import { readText } from '../readText.js';
import { Refusal } from './Refusal.js';

const MAX_BODY = 64 * 1024;
const MAX_FIELD = 4096;

/** Names a field that is not as it must be; never what was in it. */
const invalid = (name: string) =>
  new Refusal(422, 'invalid_body', `${name} must be text of 1 to ${MAX_FIELD} characters.`);

/** The fields of a JSON body that we know: each a text, or absent (`null` counts as absent). */
export async function readFields<Name extends string>(
  request: Request,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const text = await readText(request, MAX_BODY);
  if (text === null) throw new Refusal(413, 'too_large', 'The body is too large.');
  let body: unknown = {};
  try {
    if (text.trim() !== '') body = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'invalid_json', 'The body is not JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(422, 'invalid_body', 'The body must be a JSON object.');
  }
  const fields: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value === '' || value.length > MAX_FIELD) throw invalid(name);
    fields[name] = value;
  }
  return fields;
}

export function requireField(fields: Record<string, string | undefined>, name: string): string {
  const value = fields[name];
  if (value === undefined) throw invalid(name);
  return value;
}
