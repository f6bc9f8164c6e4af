import type { z } from 'zod';

/** What is wrong with which field, nested names with dots; `_body` where it is the whole. */
export function fieldErrors(error: z.core.$ZodError): Record<string, string[]> {
  // Names come from outside, and one of them may be `__proto__`.
  const fields: Record<string, string[]> = Object.create(null);
  const add = (name: string, message: string) => {
    fields[name] = [...(fields[name] ?? []), message];
  };
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(path ? `${path}.${key}` : key, 'Unknown field.');
    } else {
      add(path || '_body', issue.message);
    }
  }
  return fields;
}
