import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The Link page of the stories, as files that any server can hand out. */
export default defineConfig({
  root: path('.'),
  base: './',
  resolve: {
    alias: { 'react-trackstar-link/protocol': path('../../src/protocol/index.ts') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  build: { outDir: path('../../.cache/stories/link-page'), emptyOutDir: true, target: 'es2022' },
});
