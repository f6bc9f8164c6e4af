import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  logLevel: 'warn',
  plugins: [react()],
  resolve: {
    // The library from its sources, by the name under which everybody else installs it.
    alias: [
      { find: /^react-trackstar-link$/, replacement: path('../../src/index.ts') },
      { find: /^react-trackstar-link\/embedded$/, replacement: path('../../src/embedded.ts') },
    ],
    dedupe: ['react', 'react-dom'],
  },
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // React's development build is large.
    chunkSizeWarningLimit: 2000,
    sourcemap: true,
    // The page's policy allows nothing inline, and one script needs no preloading.
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
