import { english } from './messages/english.js';

/** Every word of the page. Another language is another object of this type. */
export type Messages = typeof english;

/** Each comes only when it is wanted; English is there at once. */
const languages: Record<string, () => Promise<Messages>> = {
  de: () => import('./messages/german.js').then(({ german }) => german),
};

export const fallback: Messages = english;

/** The best language that there is for what the app asked for, or else for what the person's browser prefers. */
export async function loadMessages(
  locale: string | undefined,
  preferred: readonly string[],
): Promise<Messages> {
  for (const wanted of locale ? [locale] : preferred) {
    const language = languageOf(wanted);
    if (language === english.language) return english;
    const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
    // A language that cannot be had keeps nobody from connecting.
    if (load) return load().catch(() => english);
  }
  return english;
}

const languageOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The tag for the page: the person's own variety of the language, where we speak that language. */
export function languageTag(t: Messages, locale: string | undefined): string {
  try {
    const wanted = new Intl.Locale(locale ?? t.language);
    return wanted.language === t.language ? wanted.toString() : t.language;
  } catch {
    return t.language;
  }
}
