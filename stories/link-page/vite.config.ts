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
  logLevel: 'error',
  build: {
    outDir: path('../../.cache/stories/link-page'),
    // Written over in place: every run of Vitest makes them, and another one may be reading.
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
