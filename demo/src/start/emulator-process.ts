import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const FirstLine = z.object({
  url: z.url(),
  linkUrl: z.url(),
  dashboardUrl: z.url(),
  apiKey: z.string().min(1),
});

export interface EmulatorProcess extends z.infer<typeof FirstLine> {
  /** Settles when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** The last lines that it wrote to standard error. */
  lastWords(): string;
  stop(): Promise<void>;
}

const KEPT_LINES = 15;
const PATIENCE = 8_000;

/**
 * Starts the emulator as a process of its own and waits until it answers. Rejects with its own words when it cannot.
 * @param onLine gets each line that it writes to standard error.
 */
export async function startEmulator(options: {
  cli: string;
  endWithParent: string;
  args: string[];
  onLine: (line: string) => void;
}): Promise<EmulatorProcess> {
  const child = spawn(
    process.execPath,
    ['--import', options.endWithParent, options.cli, '--json', ...options.args],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in the terminal reaches the demo only, which then ends the emulator in its turn.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const lines: string[] = [];
  createInterface({ input: must(child.stderr) }).on('line', (line) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    options.onLine(line);
  });
  const lastWords = () => lines.join('\n').trim();
  const stop = () => end(child, ended);

  const first = await Promise.race([
    once(createInterface({ input: must(child.stdout) }), 'line').then(([line]) => String(line)),
    ended.then(() => null),
  ]);
  if (first === null) {
    throw new Error(`The local Trackstar could not start.\n${lastWords()}`.trim());
  }
  try {
    return { ...FirstLine.parse(JSON.parse(first)), ended, lastWords, stop };
  } catch {
    await stop();
    throw new Error('The local Trackstar did not say where it is.');
  }
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();
  const lateKill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(lateKill);
}

function must<T>(stream: T | null): T {
  if (stream === null) throw new Error('The stream of the process is missing.');
  return stream;
}
