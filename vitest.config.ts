import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Tests and stories import the package by its name; these point it at the sources. */
const alias = [
  { find: /^react-trackstar-link\/vanilla$/, replacement: path('./src/vanilla.ts') },
  { find: /^react-trackstar-link\/embedded$/, replacement: path('./src/embedded.ts') },
  { find: /^react-trackstar-link\/hosted$/, replacement: path('./src/hosted/index.ts') },
  { find: /^react-trackstar-link\/protocol$/, replacement: path('./src/protocol/index.ts') },
  { find: /^react-trackstar-link\/testing$/, replacement: path('./src/testing/index.ts') },
  { find: /^react-trackstar-link\/server$/, replacement: path('./src/server/index.ts') },
  { find: /^react-trackstar-link$/, replacement: path('./src/index.ts') },
  { find: /^trackstar-emulator$/, replacement: path('./emulator/src/index.ts') },
];

/** Files that `npm test` leaves to `npm run test:all`, so that it ends within ten minutes on two cores. */
const long = process.env.SKIP_LONG
  ? [
      'demo/test/launch.test.ts',
      'emulator/test/process.test.ts',
      'emulator/test/{contract,fuzz}/**',
      'test/e2e/{accessibility,closing,covered-consent,cycles,dashboard,dashboard-flows,magic-links,oauth,relink,strict-mode,sync}.test.ts',
    ]
  : [];

const browser = (name: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      // scripts/test.mjs finds a browser, or gets one, and says where it is.
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: ['--disable-dev-shm-usage', '--disable-background-networking'],
    },
    // Room for every page of a test: what is shown scaled is not in view, to a Link page that looks closely.
    contextOptions: { viewport: { width: 1600, height: 1200 } },
  }),
  // The name must differ per project.
  instances: [{ browser: 'chromium' as const, name }],
});

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    // A busy machine takes its time: only what never comes may fail.
    expect: { poll: { timeout: 15_000 } },
    // Vitest leaves one core free, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/{unit,docs}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'react',
          environment: 'jsdom',
          include: [
            'test/{react,testing,transports}/**/*.test.{ts,tsx}',
            'examples/testing-vitest/*.test.tsx',
          ],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'emulator',
          environment: 'node',
          include: ['emulator/test/**/*.test.ts'],
          // Loading the emulator takes longer than most of its tests, so it is loaded once for all files of a worker.
          isolate: false,
          // These need the server of `npm run test:postgres`.
          exclude: process.env.TEST_POSTGRES_URL ? [] : ['emulator/test/postgres/**', ...long],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          isolate: false,
          include: ['test/server/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'demo',
          environment: 'node',
          isolate: false,
          include: ['demo/test/**/*.test.ts'],
          exclude: long,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'axe-core'],
        },
        test: {
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/browser/setup.ts'],
          testTimeout: 30_000,
          globalSetup: ['test/browser/globalSetup.ts'],
          browser: browser('browser'),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path('./.storybook') })],
        test: { browser: browser('stories') },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          exclude: long,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        // npm run test:engines: one browser of each engine, used by one test after the other.
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          isolate: false,
          include: ['test/engines/**/*.test.ts'],
          globalSetup: ['test/engines/support/globalSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        // No test: npm run screenshots.
        extends: true,
        test: {
          name: 'screenshots',
          environment: 'node',
          include: ['test/screenshots/*.shots.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        // npm run test:docs: what the documentation can be run of.
        extends: true,
        test: {
          name: 'docs',
          environment: 'node',
          include: ['test/docs/*.run.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        // npm run test:examples: packs the library, installs it and starts things.
        extends: true,
        test: {
          name: 'examples',
          environment: 'node',
          include: ['test/examples/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'cycles', environment: 'node', include: ['test/cycles/**/*.test.ts'] },
      },
    ],
  },
});
