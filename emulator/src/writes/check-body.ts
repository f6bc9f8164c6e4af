import type { Integration } from '../connectors/integrations.js';
import { fieldErrors } from '../http/field-errors.js';
import { invalid } from '../http/problems.js';
import type { AnyWrite } from '../resources/write.js';
import { writeShape } from '../resources/write-shape.js';
import { isEmptyText } from './is-empty-text.js';

const EMPTY = 'Must not be null, empty, "null" or "none". Leave the field out instead.';

/** Paths of all that stands for nothing, anywhere in the body. */
function emptyFields(value: unknown, path: string[] = []): string[][] {
  if (value === null) return [path];
  if (typeof value === 'string') {
    return isEmptyText(value) ? [path] : [];
  }
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => emptyFields(each, [...path, name]));
}

export function refuseEmpty(raw: unknown): void {
  const paths = emptyFields(raw).map((path) => path.join('.') || '_body');
  if (paths.length > 0) {
    throw invalid('json', Object.fromEntries(paths.map((path) => [path, [EMPTY]])));
  }
}

/** The body as the integration takes it, and the fields that it will not use. */
export function checkWriteBody(write: AnyWrite, integration: Integration, raw: unknown) {
  refuseEmpty(raw);
  const { schema, ignored } = writeShape(write, integration);
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
  const unused = ignored.filter((name) => parsed.data[name] !== undefined);
  const used = Object.entries(parsed.data).filter(([name]) => !unused.includes(name));
  return { body: Object.fromEntries(used), unused };
}
