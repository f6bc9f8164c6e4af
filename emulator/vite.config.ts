import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The server, as flat files. What comes in many small modules is put in with it, since finding them takes longer than
 * reading them; the other dependencies are left outside.
 */
export default defineConfig({
  root: path('.'),
  logLevel: 'warn',
  ssr: {
    noExternal: [/^drizzle-orm/, /^zod/, /^hono/, /^@hono\//, /^@asteasolutions\//, /^openapi3-ts/],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path('dist'),
    emptyOutDir: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: path('src/index.ts'),
        cli: path('src/cli.ts'),
        template: path('src/template.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
