import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('../../dist/web/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows nothing inline, and one script needs no preloading.
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
