import { cpSync } from 'node:fs';
import { run } from '../../test/package/consumer.mjs';

/** Copies an app and installs what it needs there, the packed library among it. Gives the copy's folder. */
export function installApp(from, to, tarball) {
  cpSync(from, to, { recursive: true });
  const flags = [
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--strict-peer-deps',
  ];
  run('npm', ['install', ...flags, tarball], { cwd: to });
  return to;
}
