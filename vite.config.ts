import { defineConfig } from 'vite';

/** Builds the library: one file per module, so that each keeps its own 'use client'. */
export default defineConfig({
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        vanilla: 'src/vanilla.ts',
        embedded: 'src/embedded.ts',
        'hosted/index': 'src/hosted/index.ts',
        'protocol/index': 'src/protocol/index.ts',
        'testing/index': 'src/testing/index.ts',
        'server/index': 'src/server/index.ts',
      },
    },
    rolldownOptions: {
      onLog(level, log, next) {
        // A false alarm: the directive is kept in every file that has it.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
      external: [/^react($|\/)/, /^react-dom($|\/)/],
      output: [
        {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
        {
          format: 'cjs',
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].cjs',
          exports: 'named',
        },
      ],
    },
  },
});
