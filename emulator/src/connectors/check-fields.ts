import type { CredentialField } from './credential-forms.js';

const MAX_LENGTH = 4096;

/** Trims what was typed and says, per field, what is wrong with it. Messages never repeat the value. */
export function checkFields(
  fields: CredentialField[],
  typed: Record<string, string>,
): { values: Record<string, string>; problems: Record<string, string> } {
  const values: Record<string, string> = {};
  // Names come from outside, and one of them may be `__proto__`.
  const problems: Record<string, string> = Object.create(null);
  for (const field of fields) {
    const value = ((Object.hasOwn(typed, field.name) ? typed[field.name] : undefined) ?? '').trim();
    const problem = problemWith(field, value);
    if (problem) problems[field.name] = problem;
    else if (value) values[field.name] = value;
  }
  const known = new Set(fields.map((field) => field.name));
  for (const name of Object.keys(typed)) {
    if (!known.has(name)) problems[name] = 'This integration does not ask for this field.';
  }
  return { values, problems };
}

function problemWith(field: CredentialField, value: string): string | null {
  if (!value) return field.required ? `Enter the ${lowerFirst(field.label)}.` : null;
  if (value.length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters.`;
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
    return 'Enter an email address, such as ops@example.com.';
  }
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`).test(value)) {
    return `The ${lowerFirst(field.label)} should be ${field.patternHint ?? 'in another form'}.`;
  }
  return null;
}

const lowerFirst = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
