// Finds the browsers of three engines and their drivers, and gets them where that is possible: Debian, as root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Debian packages of each engine. */
const PACKAGES = {
  chromium: ['chromium', 'chromium-driver'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

export const ENGINES = Object.keys(PACKAGES);

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

/** WebKitGTK's small browser lies beside the library, in a folder that is named after the processor and the version. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return null;
  for (const triplet of readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu'))) {
    const folders = readdirSync(join(libraries, triplet))
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .sort()
      .reverse();
    for (const folder of folders) {
      const file = join(libraries, triplet, folder, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  }
  return null;
}

const programs = {
  chromium: () => ({
    browser: onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    driver: onPath('chromedriver'),
  }),
  firefox: () => ({
    browser: onPath('firefox-esr', 'firefox'),
    // There is a bridge to Firefox's own Marionette where there is none.
    driver: onPath('geckodriver'),
  }),
  webkit: () => ({
    browser: miniBrowser(),
    driver: onPath('WebKitWebDriver'),
    display: onPath('Xvfb'),
  }),
};

/** The programs of an engine, or null where one is missing. */
function find(engine) {
  const found = programs[engine]();
  const isOptional = (name) => engine === 'firefox' && name === 'driver';
  const isThere = ([name, path]) => path !== null || isOptional(name);
  return Object.entries(found).every(isThere) ? found : null;
}

function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  process.stderr.write(`Asking the system packages for ${packages.join(' ')} ...\n`);
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/**
 * Returns where browser and driver of each engine are, installing what is missing if that is possible.
 * Throws with the packages to install when something is missing still.
 */
export function findEngines(engines) {
  const missing = () => engines.filter((engine) => !find(engine));
  const packages = () => missing().flatMap((engine) => PACKAGES[engine]);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (missing().length > 0 && isRoot && onPath('apt-get')) install(packages());
  if (missing().length > 0) {
    throw new Error(
      [
        `There is no ${missing().join(' and no ')} with its driver. On Debian or Ubuntu:`,
        `  sudo apt-get install -y --no-install-recommends ${packages().join(' ')}`,
        `or leave it out: npm run test:engines -- --engine ${ENGINES.filter((each) => !missing().includes(each)).join(',') || 'NAME'}`,
      ].join('\n'),
    );
  }
  return Object.fromEntries(engines.map((engine) => [engine, find(engine)]));
}
