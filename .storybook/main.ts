import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
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
              find: /^react-trackstar-link\/testing$/,
              replacement: path('../src/testing/index.ts'),
            },
            { find: /^react-trackstar-link$/, replacement: path('../src/index.ts') },
          ],
        },
      },
    ),
};

export default config;
