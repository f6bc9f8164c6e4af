import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, root, text } from './support.js';

const codes = [
  ...(
    /type TrackstarLinkErrorCode =([\s\S]*?);\n\n/.exec(text('src/errors.ts'))?.[1] ?? ''
  ).matchAll(/'(\w+)'/g),
].map(([, code]) => code);

test('troubleshooting has a section for each error code, in their order', () => {
  const sections = [...text('docs/troubleshooting.md').matchAll(/^## (\w+)$/gm)];
  expect(codes.length).toBeGreaterThan(5);
  expect(sections.map(([, code]) => code)).toEqual(codes);
});

test('what the Link page can report is in troubleshooting', () => {
  const source = text('emulator/web/link/src/run.ts');
  const reported = [
    ...(/const errorTexts[\s\S]*?\{([\s\S]*?)\};/.exec(source)?.[1] ?? '').matchAll(/^ +(\w+):/gm),
  ].map(([, code = '']) => code);
  expect(reported.length).toBeGreaterThan(5);
  // Magic links are opened without an app, so no app is told.
  const told = reported.filter((code) => !code.startsWith('magic_link'));
  for (const code of told) expect(text('docs/troubleshooting.md')).toContain(`\`${code}\``);
});

/** Made with the site, and not kept. */
const made = ['docs/api', 'docs/.vitepress/dist'];

test.each(pages)('the files that %s names are there', (page) => {
  const named = text(page).matchAll(
    /`((?:src|emulator|demo|examples|test|scripts|docs|stories|bench|tools|\.changeset)\/[\w./-]*\w)`/g,
  );
  // An example speaks of its own files, and so does the guide that makes one.
  const own = page === 'docs/getting-started.md' ? 'examples/vite-hono' : dirname(page);
  const places = [root, join(root, own)];
  const missing = [...named]
    .map(([, path = '']) => path)
    .filter(
      (path) => !made.includes(path) && !places.some((place) => existsSync(join(place, path))),
    );
  expect(missing).toEqual([]);
});

test('each example is in the table of the README, and each page of the site in its sidebar', () => {
  for (const page of pages.filter((each) => /^docs\/[^/]+\.md$/.test(each))) {
    const name = page.slice('docs/'.length, -'.md'.length);
    if (name !== 'index') expect(text('docs/.vitepress/config.ts')).toContain(`'${name}'`);
  }
  for (const page of pages.filter((each) => each.startsWith('examples/'))) {
    expect(text('README.md')).toContain(`\`${page.split('/')[1]}\``);
  }
});
