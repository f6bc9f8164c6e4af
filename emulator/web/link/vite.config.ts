import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  base: '/link/',
  resolve: {
    alias: { 'react-trackstar-link/protocol': path('../../../src/protocol/index.ts') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('../../dist/web/link'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows nothing inline.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: [path('index.html'), path('oauth.html')] },
  },
});
