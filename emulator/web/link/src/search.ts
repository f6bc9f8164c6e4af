import Fuse from 'fuse.js/min-basic';
import type { LinkIntegration } from './api.js';

export type Search = (query: string) => LinkIntegration[];

/** Sandbox first, then by name; with a query, the best match first, forgiving a typo or two. */
export function createSearch(integrations: readonly LinkIntegration[]): Search {
  const sorted = [...integrations].sort(
    (a, b) =>
      Number(b.isSandbox) - Number(a.isSandbox) ||
      a.displayName.localeCompare(b.displayName, 'en', { sensitivity: 'base' }),
  );
  const fuse = new Fuse(sorted, {
    keys: [
      { name: 'displayName', weight: 3 },
      { name: 'integrationName', weight: 2 },
      { name: 'category', weight: 1 },
    ],
    threshold: 0.34,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });

  return (query) => {
    const wanted = query.trim();
    if (!wanted) return sorted;
    const exact = sorted.filter((each) => startsWord(each.displayName, wanted));
    // One or two letters with a typo in them would match everything.
    if (wanted.length < 3) return exact;
    const similar = fuse.search(wanted).map((hit) => hit.item);
    return [...new Set([...exact, ...similar])];
  };
}

/** True when one of the name's words, or the name without its spaces, begins with what was typed. */
function startsWord(name: string, typed: string): boolean {
  const [words, start] = [fold(name), fold(typed)];
  const joined = words.replaceAll(' ', '');
  return ` ${words}`.includes(` ${start}`) || joined.startsWith(start.replaceAll(' ', ''));
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
