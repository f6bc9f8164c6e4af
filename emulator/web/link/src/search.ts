import { distance } from 'fastest-levenshtein';
import type { LinkIntegration } from './api.js';

export type Search = (query: string) => LinkIntegration[];

/** Sandbox first, then by name; with a query, the best match first, forgiving a typo or two. */
export function createSearch(integrations: readonly LinkIntegration[]): Search {
  const sorted = [...integrations].sort(
    (a, b) =>
      Number(b.isSandbox) - Number(a.isSandbox) ||
      a.displayName.localeCompare(b.displayName, 'en', { sensitivity: 'base' }),
  );
  const entries = sorted.map((integration) => ({
    integration,
    names: [integration.displayName, integration.integrationName].flatMap(beginnings),
    category: fold(integration.category ?? ''),
  }));

  return (query) => {
    const wanted = fold(query).replaceAll(' ', '');
    if (!wanted) return query.trim() ? [] : sorted;
    const most = allowedTypos(wanted);
    return entries
      .map((entry) => ({ ...entry, typos: typosIn(entry.names, wanted, most) }))
      .filter(({ typos, category }) => typos <= most || category === wanted)
      .sort((a, b) => a.typos - b.typos)
      .map(({ integration }) => integration);
  };
}

/** In a few letters with a typo in them everything would be found. */
const allowedTypos = ({ length }: string) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** The name from each of its words on, without its spaces: people begin where they remember it. */
function beginnings(name: string): string[] {
  const words = fold(name).split(' ');
  return words.map((_, index) => words.slice(index).join(''));
}

/** The fewest typos that make one of the names begin with what was typed; a letter may be missing or too many. */
function typosIn(names: readonly string[], wanted: string, most: number): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    for (let more = -most; more <= most; more += 1) {
      fewest = Math.min(fewest, distance(name.slice(0, wanted.length + more), wanted));
    }
  }
  return fewest;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
