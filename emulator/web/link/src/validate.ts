import type { CredentialField } from './api.js';
import type { Messages } from './messages.js';

/** Pasted values bring spaces and line ends along. */
export const clean = (value: string | undefined) => (value ?? '').trim();

/** What is wrong with a field, in words, or null. The server checks again. */
export function fieldProblem(field: CredentialField, typed: string | undefined, t: Messages) {
  const value = clean(typed);
  if (!value) return field.required ? t.fieldRequired(t.term(field.label)) : null;
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) return t.fieldEmail;
  if (field.pattern && !matches(field.pattern, value)) {
    return t.fieldPattern(t.term(field.label), field.patternHint);
  }
  if (field.type === 'url' && !field.pattern && !URL.canParse(value)) return t.fieldUrl;
  return null;
}

/** A pattern that the browser does not understand holds nobody up: the server decides. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}
