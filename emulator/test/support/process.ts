import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where these tests build the emulator, away from the build that people use. */
export const dist = fileURLToPath(new URL('../../.cache/test/dist', import.meta.url));

export interface Started {
  child: ChildProcess;
  out: string;
  err: string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** The first line on standard output. */
  firstLine(): Promise<string>;
}

/** Runs the built command as its own process. */
export function run(...args: string[]): Started {
  return runNode(`${dist}/cli.js`, ...args);
}

export function runNode(...args: string[]): Started {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? ''));
  });
  const started: Started = {
    child,
    out: '',
    err: '',
    ended,
    async firstLine() {
      const end = ended.then((code) => {
        throw new Error(`It ended with ${code}: ${started.err}`);
      });
      end.catch(() => {});
      while (!started.out.includes('\n')) {
        await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 10))]);
      }
      return started.out.slice(0, started.out.indexOf('\n'));
    },
  };
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    started.out += part;
  });
  child.stderr?.setEncoding('utf8').on('data', (part) => {
    started.err += part;
  });
  return started;
}
