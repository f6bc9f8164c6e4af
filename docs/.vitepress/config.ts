import { defineConfig } from 'vitepress';

const link = (text: string, page: string) => ({ text, link: `/${page}` });

export default defineConfig({
  title: 'react-trackstar-link',
  description:
    'Connect a warehouse, shop or carrier account from React, and a local platform to build against.',
  lang: 'en',
  cleanUrls: true,
  // Works in a folder of any server, and sends nobody anywhere else.
  base: process.env.DOCS_BASE ?? '/',
  // The pictures lie beside the pages, where the README finds them, too.
  vite: { publicDir: 'images' },
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      link('Getting started', 'getting-started'),
      link('Recipes', 'recipes'),
      link('API', 'api/'),
    ],
    sidebar: [
      {
        text: 'To begin',
        items: [
          link('Getting started', 'getting-started'),
          link('Recipes', 'recipes'),
          link('Your backend', 'server'),
          link('Test your app', 'testing'),
        ],
      },
      {
        text: 'To go live',
        items: [
          link('The real service', 'real-service'),
          link('Policy and security', 'security'),
          link('Troubleshooting', 'troubleshooting'),
          link('Migration', 'migration'),
          link('From Plaid, Merge, Finch', 'coming-from'),
        ],
      },
      {
        text: 'The local Trackstar',
        items: [
          link('Start it, fill it', 'local-trackstar'),
          link('Invoice files of carriers', 'carrier-files'),
        ],
      },
      {
        text: 'To know more',
        items: [
          link('Architecture', 'architecture'),
          link('The protocol', 'protocol'),
          link('Threat model', 'threat-model'),
          link('Benchmarks', 'benchmarks'),
        ],
      },
      {
        text: 'API',
        items: [
          link('react-trackstar-link', 'api/'),
          ...['hosted', 'embedded', 'vanilla', 'testing', 'server', 'protocol'].map((entry) =>
            link(`…/${entry}`, `api/${entry}`),
          ),
        ],
      },
    ],
  },
});
