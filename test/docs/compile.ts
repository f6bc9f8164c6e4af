import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, root } from './support.js';

const extensions: Record<string, string> = { ts: 'ts', tsx: 'tsx', js: 'js', jsx: 'jsx' };
const isCode = (block: Block) => block.kind in extensions || block.kind === 'diff';

/** A diff is what becomes of it. */
const codeOf = ({ kind, code }: Block) =>
  kind === 'diff' ? code.replaceAll(/^-.*\n/gm, '').replaceAll(/^[+ ]/gm, '') : code;

const importsOf = (code: string) => [...code.matchAll(/^import [\s\S]*?;\n/gm)].map(([all]) => all);

/** Names that a page has imported before are known from then on, as to its reader. */
function withImports(code: string, earlier: string[]): string {
  const needed = earlier.flatMap((statement) => {
    const [, list = '', source] =
      /import (?:type )?\{([\s\S]*?)\} from (.+);/.exec(statement) ?? [];
    return list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({ each, name: each.replace(/^type /, ''), source }));
  });
  const own = new Set<string>();
  const lines = needed.flatMap(({ each, name, source }) => {
    const isUsed = new RegExp(`\\b${name}\\b`).test(code);
    const isDeclared = new RegExp(`(import [^;]*|const |function |class )\\b${name}\\b`).test(code);
    if (!isUsed || isDeclared || own.has(name)) return [];
    own.add(name);
    return [`import { ${each} } from ${source};`];
  });
  // On one line, so that the lines of a complaint are still those of the page.
  return `${lines.join(' ')} ${code}`;
}

/** Compiles all blocks as modules of one program. Gives what the compiler complains of, in the lines of the pages. */
export function compile(blocks: Block[]): string[] {
  const folder = join(root, '.cache', 'docs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const placeOf = new Map<string, Block>();
  const earlier = new Map<string, string[]>();
  for (const block of blocks.filter(isCode)) {
    const known = earlier.get(block.page) ?? [];
    const code = codeOf(block);
    earlier.set(block.page, [...known, ...importsOf(code)]);
    const name = `${block.page.replaceAll(/[/.]/g, '-')}-${block.line}.${extensions[block.kind] ?? 'ts'}`;
    placeOf.set(name, block);
    writeFileSync(join(folder, name), withImports(code, known));
  }
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      noImplicitReturns: false,
      allowJs: true,
      paths: undefined as object | undefined,
    },
    include: ['*', '../../test/docs/context/*.d.ts'],
    exclude: [],
  };
  delete settings.compilerOptions.paths;
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  try {
    execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return stdout
      .trim()
      .split('\n')
      .map((line) =>
        line.replace(/^\S*?([\w-]+\.[jt]sx?)\((\d+),(\d+)\)/, (all, name, row) => {
          const block = placeOf.get(name);
          return block ? `${block.page}:${block.line + Number(row) - 1}` : all;
        }),
      );
  }
}
