import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(
  readFileSync(new URL('../peers/package.json', import.meta.url), 'utf8'),
);

/**
 * Ours and the peers. `import` is what an app takes of a package; `script` what the package fetches from its maker, and
 * `host` where its page lives: both are hard-coded in it, or in the file of this folder that uses it.
 */
export const subjects = [
  {
    id: 'ours',
    label: 'ours',
    name: 'react-trackstar-link',
    package: 'react-trackstar-link',
    import: ['TrackstarConnectButton', 'useTrackstarLink'],
    host: 'https://link.trackstarhq.com',
  },
  {
    id: 'oursHosted',
    label: 'ours, hosted',
    name: 'react-trackstar-link/hosted',
    package: 'react-trackstar-link/hosted',
    import: ['TrackstarConnectButton', 'useTrackstarLink'],
    host: 'https://link.trackstarhq.com',
    script: 'https://link.trackstarhq.com/main.js',
    // A click before it is there is kept until it is.
    keepsClick: true,
    global: 'trackstar',
  },
  {
    id: 'trackstar',
    label: 'Trackstar',
    package: '@trackstar/react-trackstar-link',
    import: ['TrackstarConnectButton', 'useTrackstarLink'],
    host: 'https://link.trackstarhq.com',
    script: 'https://link.trackstarhq.com/main.js',
    global: 'trackstar',
  },
  {
    id: 'plaid',
    label: 'Plaid',
    package: 'react-plaid-link',
    import: ['usePlaidLink'],
    host: 'https://cdn.plaid.com',
    script: 'https://cdn.plaid.com/link/v2/stable/link-initialize.js',
    global: 'plaid',
  },
  {
    id: 'merge',
    label: 'Merge',
    package: '@mergeapi/react-merge-link',
    import: ['useMergeLink'],
    host: 'https://cdn.merge.dev',
    script: 'https://cdn.merge.dev/initialize.js',
    global: 'merge',
  },
  {
    id: 'finch',
    label: 'Finch',
    package: '@tryfinch/react-connect',
    import: ['useFinchConnect'],
    host: 'https://connect.tryfinch.com',
  },
  {
    id: 'nango',
    label: 'Nango',
    package: '@nangohq/frontend',
    import: ['default'],
    host: 'https://connect.nango.dev',
    withoutReact: true,
  },
  {
    id: 'terminal',
    label: 'Terminal',
    package: '@terminal-api/link-react',
    import: ['useTerminalLink'],
    host: 'https://link.sandbox.withterminal.com',
  },
  {
    id: 'kombo',
    label: 'Kombo',
    package: '@kombo-api/connect',
    import: ['showKomboConnect'],
    host: 'https://connect.kombo.dev',
    withoutReact: true,
  },
  {
    id: 'apideck',
    label: 'Apideck',
    package: '@apideck/vault-react',
    import: ['useVault'],
    host: 'https://vaultjs.apideck.com',
  },
].map((subject) => ({
  name: subject.package,
  version: dependencies[subject.package] ?? 'this repository',
  isOurs: !(subject.package in dependencies),
  /** The file of standIn/pages that speaks as its page does. */
  page: subject.script ? 'layer' : subject.id,
  ...subject,
}));
