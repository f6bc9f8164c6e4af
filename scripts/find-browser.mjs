// Finds a Chromium for the tests, and gets one where there is none.
// Order: BROWSER_PATH; Playwright's own; one of the system's; Playwright's download; Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const DOWNLOAD_TIMEOUT_MS = 180_000;

function systemBrowser() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find(existsSync);
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
      (key) => process.env[key],
    );
    const places = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => places.map((place) => join(root, place)))
      .find(existsSync);
  }
  for (const name of NAMES) {
    try {
      return execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

function installed() {
  const own = chromium.executablePath();
  return existsSync(own) ? own : systemBrowser();
}

/**
 * Returns the path of a Chromium that can be started, installing one if it has to.
 * Throws with the three ways to provide one when nothing worked.
 */
export function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`BROWSER_PATH is ${given}, and there is no such file.`);
  }
  const found = installed();
  if (found) return found;

  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const log = (text) => process.stderr.write(`${text}\n`);
  const playwright = (...args) =>
    spawnSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), ...args], {
      stdio: 'ignore',
      timeout: DOWNLOAD_TIMEOUT_MS,
    });
  log('No browser on this machine. Asking Playwright for Chromium ...');
  playwright('install', 'chromium');
  const downloaded = installed();
  if (downloaded) {
    if (root) playwright('install-deps', 'chromium');
    return downloaded;
  }

  if (root) {
    log('That did not work. Asking the system packages for Chromium ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      { stdio: 'ignore', env },
    );
    const packaged = installed();
    if (packaged) return packaged;
  }
  throw new Error(
    'The browser tests need Chromium. Set BROWSER_PATH to one, or run `npx playwright install chromium`, or `apt-get install -y chromium`.',
  );
}

if (import.meta.url === `file://${process.argv[1]}`) process.stdout.write(`${findBrowser()}\n`);
