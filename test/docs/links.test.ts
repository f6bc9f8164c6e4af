import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { pages, root, text } from './support.js';

const withoutCode = (source: string) =>
  source.replaceAll(/^( *)```[\s\S]*?^\1```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** As GitHub and the site name a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/\[(.+?)\]\(.+?\)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (page: string) =>
  [
    ...text(page)
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('the links of %s lead somewhere', (page) => {
  const dead: string[] = [];
  for (const [, target = ''] of withoutCode(text(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:)/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : relative(root, join(root, dirname(page), path));
    // Made with the site.
    if (file.startsWith('docs/api')) continue;
    const isThere = existsSync(join(root, file));
    const isAnchored =
      !anchor || !file.endsWith('.md') || (isThere && anchorsOf(file).includes(anchor));
    if (!isThere || !isAnchored) dead.push(target);
  }
  expect(dead).toEqual([]);
});
