import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const src = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));

/** Everything that gets into a bundle of an entry. */
async function modulesOf(entry: string) {
  const { metafile } = await build({
    entryPoints: [src(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

const ofReact = /node_modules\/(react|react-dom|scheduler)\//;

test('a bundle of the vanilla entry holds no React, nor anything else that is not ours', async () => {
  const modules = await modulesOf('vanilla.ts');
  expect(modules).toContain('src/session.ts');
  expect(modules.filter((each) => !each.startsWith('src/'))).toEqual([]);
});

test('this test would see React: the main entry does hold it', async () => {
  expect((await modulesOf('index.ts')).filter((each) => ofReact.test(each))).not.toEqual([]);
});
