import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EmulatorError } from '../errors.js';

/*
 * The embedded database takes no lock of its own, and a second process on the same folder silently loses rows.
 * 1. Write our owner record to a file of our own, and link it to `emulator.lock`; linking fails when it exists.
 * 2. It exists: when its owner is alive, refuse. When not, move it aside (one of several takers wins the move), check
 *    that what was moved is what was read, and start again.
 */

interface Owner {
  pid: number;
  /** When that process began (Linux clock ticks since boot), since pids are used again; null elsewhere. */
  began: string | null;
  nonce: string;
}

const heldHere = new Set<string>();

function processBegan(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, so fields are counted from the last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(owner: Owner): boolean {
  if (owner.pid === process.pid) return heldHere.has(owner.nonce);
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return owner.began === null || processBegan(owner.pid) === owner.began;
}

function readOwner(file: string): { text: string; owner: Owner | null } | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return { text, owner: JSON.parse(text) as Owner };
  } catch {
    return { text, owner: null };
  }
}

/** Takes the folder for this process and returns the way to give it back. Throws when a living process has it. */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, 'emulator.lock');
  const nonce = randomUUID();
  const ours = join(folder, `.lock-${nonce}`);
  const text = JSON.stringify({ pid: process.pid, began: processBegan(process.pid), nonce });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(ours, text, { mode: 0o600 });
  } catch (error) {
    throw new EmulatorError(
      `${folder} cannot hold the data (${(error as Error).message}). Choose another folder with --data.`,
    );
  }
  try {
    for (let tries = 0; tries < 20; tries++) {
      try {
        linkSync(ours, lock);
        heldHere.add(nonce);
        return () => {
          if (readOwner(lock)?.text === text) rmSync(lock, { force: true });
          heldHere.delete(nonce);
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const found = readOwner(lock);
      if (found?.owner && isAlive(found.owner)) {
        throw new EmulatorError(
          `${folder} is in use by another emulator (process ${found.owner.pid}). Stop it, or choose another folder with --data.`,
        );
      }
      if (found) removeStale(lock, join(folder, `.stale-${nonce}`), found.text);
    }
  } finally {
    rmSync(ours, { force: true });
  }
  throw new EmulatorError(`${lock} keeps changing hands. Stop the other emulators and try again.`);
}

function removeStale(lock: string, aside: string, expected: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readOwner(aside)?.text !== expected) {
    // Somebody was faster, and this is their fresh lock: put it back.
    try {
      linkSync(aside, lock);
    } catch {}
  }
  unlinkSync(aside);
}
