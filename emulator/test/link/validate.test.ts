import { describe, expect, test } from 'vitest';
import type { CredentialField } from '../../web/link/src/api.js';
import { fallback, languageTag, loadMessages } from '../../web/link/src/messages.js';
import { fieldProblem } from '../../web/link/src/validate.js';

const t = fallback;
const field = (more: Partial<CredentialField>): CredentialField => ({
  name: 'x',
  label: 'Account ID',
  type: 'text',
  required: true,
  ...more,
});

describe('what is wrong with a field', () => {
  test('nothing, with the spaces that pasting brings', () => {
    expect(fieldProblem(field({ pattern: '[A-Z]+', patternHint: 'capitals' }), ' ACME\n', t)).toBe(
      null,
    );
  });

  test('required and empty, in words that name it', () => {
    expect(fieldProblem(field({}), '  ', t)).toBe('Enter the account ID.');
    expect(fieldProblem(field({ required: false }), '', t)).toBe(null);
    expect(fieldProblem(field({ label: 'API key' }), undefined, t)).toBe('Enter the API key.');
  });

  test('the wrong form, with a hint', () => {
    const digits = field({ pattern: '[0-9]+', patternHint: 'digits only' });
    expect(fieldProblem(digits, '12a', t)).toBe('The account ID should be digits only.');
  });

  test('an email address or an address that is none', () => {
    expect(fieldProblem(field({ type: 'email' }), 'ops', t)).toContain('email address');
    expect(fieldProblem(field({ type: 'url' }), 'example', t)).toContain('https://');
    expect(fieldProblem(field({ type: 'url' }), 'https://a.example', t)).toBe(null);
  });

  test('a pattern that is no pattern leaves the answer to the server', () => {
    expect(fieldProblem(field({ pattern: '(' }), 'x', t)).toBe(null);
  });
});

describe("the page's language", () => {
  test('is the variety that was asked for, where we speak it, else our own', () => {
    expect(languageTag(t, 'en-GB')).toBe('en-GB');
    expect(languageTag(t, 'de')).toBe('en');
    expect(languageTag(t, 'not a locale')).toBe('en');
    expect(languageTag(t, undefined)).toBe('en');
  });

  test('is what the app asked for, else the first of the browser that we speak, else English', async () => {
    const language = async (locale: string | undefined, ...preferred: string[]) =>
      (await loadMessages(locale, preferred)).language;
    expect(await language('de-AT', 'en')).toBe('de');
    expect(await language('fr', 'de')).toBe('en');
    expect(await language(undefined, 'fr', 'de-CH', 'en')).toBe('de');
    expect(await language(undefined, 'en-US', 'de')).toBe('en');
    expect(await language('__proto__')).toBe('en');
  });
});
