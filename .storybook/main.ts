import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { build, mergeConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The page that the stories connect through; a Storybook has no server to ask for one. */
async function buildLinkPage() {
  await build({ configFile: path('../stories/link-page/vite.config.ts') });
  return [{ from: path('../.cache/stories/link-page'), to: '/link-page' }];
}

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: buildLinkPage,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(
      // The library build's settings are not Storybook's.
      { ...vite, build: { ...vite.build, lib: undefined, rolldownOptions: undefined } },
      {
        resolve: {
          alias: [
            {
              find: /^react-trackstar-link\/protocol$/,
              replacement: path('../src/protocol/index.ts'),
            },
            {
              find: /^react-trackstar-link\/embedded$/,
              replacement: path('../src/embedded.ts'),
            },
            {
              find: /^react-trackstar-link\/hosted$/,
              replacement: path('../src/hosted/index.ts'),
            },
            { find: /^react-trackstar-link$/, replacement: path('../src/index.ts') },
          ],
        },
      },
    ),
};

export default config;
