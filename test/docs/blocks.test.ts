import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { type Block, blocks, root, text } from './support.js';

const where = ({ page, line }: Block) => `${page}:${line}`;
const unmarked = blocks.filter(({ marker }) => marker === undefined);
const of = (...kinds: string[]) => unmarked.filter(({ kind }) => kinds.includes(kind));

test('every block says what it is, and each that is not checked says why', () => {
  const known = ['ts', 'tsx', 'js', 'jsx', 'diff', 'sh', 'json', 'html', 'http', 'text'];
  expect(blocks.length).toBeGreaterThan(40);
  expect(blocks.filter(({ kind }) => !known.includes(kind)).map(where)).toEqual([]);
  for (const block of blocks.filter(({ marker }) => marker)) {
    expect([where(block), block.marker?.name]).toEqual([
      where(block),
      expect.stringMatching(/^(from|not compiled)$/),
    ]);
    expect(block.marker?.value.length).toBeGreaterThan(5);
  }
});

/** The scripts of a page in HTML. */
const scriptsOf = (block: Block) =>
  [...block.code.matchAll(/<script type="module">\n([\s\S]*?)<\/script>/g)].map(
    ([, code = '']): Block => ({ ...block, kind: 'js', code }),
  );

const wrong: Block = {
  page: 'wrong.md',
  line: 7,
  kind: 'tsx',
  code: "import { useTrackstarLink } from 'react-trackstar-link';\nuseTrackstarLink({ getLinkToken: 1 });\n",
  marker: undefined,
};

test('TypeScript and JavaScript compile against the package, and what is wrong does not', () => {
  const complaints = compile([...unmarked, ...of('html').flatMap(scriptsOf), wrong]);
  const expected = complaints.filter((each) => each.startsWith('wrong.md:8: error TS'));
  expect(expected).toHaveLength(1);
  expect(complaints.filter((each) => !expected.includes(each) && !each.startsWith(' '))).toEqual(
    [],
  );
}, 60_000);

describe('a block that is of a file', () => {
  const from = blocks.filter(({ marker }) => marker?.name === 'from');
  test.each(from.map((block) => [where(block), block] as const))('%s', (_where, block) => {
    const squeezed = (code: string) => code.replaceAll(/^ +/gm, '').trim();
    expect(squeezed(text(block.marker?.value ?? ''))).toContain(squeezed(block.code));
  });
});

describe('shell', () => {
  const shell = of('sh').map((block) => [where(block), block] as const);
  const scripts = JSON.parse(text('package.json')).scripts as Record<string, string>;

  test('has no errors of syntax', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-'));
    for (const [place, { code }] of shell) {
      const file = join(folder, 'block.sh');
      writeFileSync(file, code);
      const { stderr } = spawnSync('bash', ['-n', file], { encoding: 'utf8' });
      expect([place, stderr]).toEqual([place, '']);
    }
  });

  test.each(shell)('%s names scripts and files that there are', (_where, { code }) => {
    for (const [, name = ''] of code.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
      expect(Object.keys({ ...scripts, dev: '' })).toContain(name);
    }
    for (const [, file = ''] of code.matchAll(
      /\bnode ((?:scripts|test|tools|emulator|demo)\/\S+)/g,
    )) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    }
  });
});

test.each(of('json').map((block) => [where(block), block] as const))(
  '%s is JSON',
  (_where, { code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  },
);

test.each(of('html').map((block) => [where(block), block] as const))(
  '%s is HTML',
  (_where, { code }) => {
    const complaints: string[] = [];
    parse(code, { onParseError: (error) => complaints.push(error.code) });
    expect(complaints).toEqual([]);
  },
);
