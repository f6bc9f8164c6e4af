import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectMarionette } from './connectMarionette.js';

/** A new profile that phones nobody, asks nothing, and takes a free port for Marionette. */
const PREFERENCES = {
  'marionette.port': 0,
  'remote.active-protocols': 1,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.enabled': false,
};
const START_MS = 60_000;

/** Starts Firefox with a profile of its own, and connects with its Marionette. */
export async function launchFirefox(binary: string, args: readonly string[]) {
  const profile = mkdtempSync(join(tmpdir(), 'engines-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    binary,
    ['--marionette', '--no-remote', '--profile', profile, '--remote-allow-system-access', ...args],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve());
  });

  async function end() {
    firefox.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Firefox writes the port that it took into its profile. */
  async function port(): Promise<number> {
    const until = Date.now() + START_MS;
    while (Date.now() < until && firefox.exitCode === null && firefox.pid) {
      try {
        const written = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
        if (written) return written;
      } catch {
        // Not yet.
      }
      await wait(25);
    }
    throw new Error(`${binary} did not start: it named no port for Marionette.`);
  }

  try {
    const marionette = await connectMarionette(await port());
    return {
      send: marionette.send,
      async quit() {
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        await Promise.race([ended, wait(5_000)]);
        marionette.close();
        await end();
      },
      kill: () => firefox.kill('SIGKILL'),
    };
  } catch (error) {
    await end();
    throw error;
  }
}
