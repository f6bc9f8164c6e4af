import type { LinkIntegration } from '../api.js';
import { clean } from '../validate.js';
import type { Form, Happening } from './state.js';

export const emptyForm = (integration: LinkIntegration): Form => ({
  integration,
  values: {},
  visited: new Set(),
  refused: {},
  isDirty: false,
  submissions: 0,
});

/** The trimmed values of the fields that the integration asks for, empty ones left out. */
export function credentialsOf(form: Form): Record<string, string> {
  const entries = form.integration.fields
    .map((field) => [field.name, clean(form.values[field.name])] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(entries);
}

/** Typing and leaving fields; everything else leaves the form as it is. */
export function editForm(form: Form, happening: Happening): Form {
  switch (happening.type) {
    case 'typed': {
      const { [happening.name]: _, ...refused } = form.refused;
      const values = { ...form.values, [happening.name]: happening.value };
      return { ...form, values, refused, isDirty: true };
    }
    case 'left-field': {
      // Tabbing through empty fields is looking around, not a mistake.
      if (!clean(form.values[happening.name])) return form;
      return { ...form, visited: new Set(form.visited).add(happening.name) };
    }
    case 'filled':
      return {
        ...form,
        values: { ...form.values, ...happening.values },
        refused: {},
        isDirty: true,
      };
    default:
      return form;
  }
}
