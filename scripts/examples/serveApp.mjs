import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts an app by its `start` script. Resolves when `url` answers; `stop()` ends all that npm started. */
export async function serveApp(app, { url, env, args = [], patience = 90_000 }) {
  const more = args.length > 0 ? ['--', ...args] : [];
  const child = spawn('npm', ['run', '--silent', 'start', ...more], {
    cwd: app,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const exited = once(child, 'exit');
  async function stop() {
    if (child.exitCode === null) process.kill(-child.pid);
    await exited;
  }
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`The app ended with code ${child.exitCode}.`);
    if (await fetch(url).catch(() => undefined)) return { stop, exited };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`${url} did not answer in ${patience / 1000} s.`);
}
