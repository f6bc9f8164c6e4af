import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The server, as flat files, with its dependencies left outside. */
export default defineConfig({
  root: path('.'),
  logLevel: 'warn',
  resolve: {
    // The library from its sources, by the name under which everybody else installs it.
    alias: [
      { find: /^react-trackstar-link\/server$/, replacement: path('../src/server/index.ts') },
    ],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path('dist/server'),
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        cli: path('src/cli.ts'),
        'end-with-parent': path('src/start/end-with-parent.ts'),
        template: path('src/template.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
