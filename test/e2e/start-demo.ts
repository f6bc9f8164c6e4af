import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';

const cli = fileURLToPath(new URL('../../demo/dist/server/cli.js', import.meta.url));

export interface Demo {
  /** Where the app answers. */
  url: string;
  /** Where the Link page lives. */
  linkUrl: string;
  process: ChildProcess;
  stop(): Promise<number | null>;
}

/** Starts the built demo (app, backend and emulator) on free ports, with nothing kept. */
export async function startDemo(args: string[] = []): Promise<Demo> {
  const port = await getPort();
  const emulatorPort = await getPort();
  const child = spawn(
    process.execPath,
    [
      cli,
      ...['--json', '--memory', '--port', String(port), '--emulator-port', String(emulatorPort)],
      ...['--vendor-latency', '20', ...args],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => JSON.parse(line as string)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The demo ended with code ${code} before it answered.`);
    }),
  ]);
  return {
    url: first.url,
    linkUrl: first.emulator.linkUrl,
    process: child,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await ended;
      return code as number | null;
    },
  };
}
