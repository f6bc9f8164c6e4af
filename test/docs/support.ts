import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const text = (file: string) => readFileSync(join(root, file), 'utf8');

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    // The API reference is made of what the compiler has read.
    if (entry.name.startsWith('.') || entry.name === 'api') return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => markdownIn(`examples/${name}`));

/** Every page that we wrote for people to read. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...markdownIn('docs'),
  ...examples,
];

export interface Block {
  page: string;
  /** Of its first line of code. */
  line: number;
  kind: string;
  code: string;
  /** A comment before it: `from: FILE` (it stands in that file), or `not compiled: REASON`. */
  marker: { name: string; value: string } | undefined;
}

/**
 * The code blocks of a page. A marker is a comment right before a block; as the first comment of a page, with
 * `all blocks` before its name, it is for each block of its kind that has none of its own: `all tsx blocks from: FILE`.
 */
export function blocksOf(page: string): Block[] {
  const source = text(page);
  const common = /<!-- all (\w+) blocks ([\w ]+): (.+?) -->/.exec(source);
  const blocks: Block[] = [];
  for (const match of source.matchAll(
    /(?:<!-- ([\w ]+): (.+?) -->\n+)?^( *)```(\w*).*\n([\s\S]*?)^\3```/gm,
  )) {
    const [all, name, value, indent = '', kind = '', code = ''] = match;
    const before = source.slice(0, match.index) + all.slice(0, all.indexOf('```'));
    const own = name && value ? { name, value } : undefined;
    const shared = common?.[1] === kind && { name: common[2] ?? '', value: common[3] ?? '' };
    blocks.push({
      page,
      line: before.split('\n').length + 1,
      kind,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      marker: own ?? (shared || undefined),
    });
  }
  return blocks;
}

export const blocks = pages.flatMap(blocksOf);
