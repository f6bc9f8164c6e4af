import { type Dirent, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templateFolder } from '../paths.js';
import { lockFolder } from './lock.js';

/** A data folder that belongs to this process until it is released. */
export interface HeldFolder {
  /** Where the embedded database keeps its files. */
  database: string;
  /** Fulfilled when a new folder has a copy of the built template in it, and at once in any other. */
  ready: Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the folder for this process and begins to fill a new one, unless told not to. Needs little code, so that
 * whoever is going to open the data can call it first and load the rest meanwhile. Throws when a living process has the
 * folder.
 */
export function holdFolder(dataDir: string, isFilled = true): HeldFolder {
  const unlock = lockFolder(dataDir);
  const database = join(dataDir, 'db');
  const ready = isFilled ? copyTemplate(database) : Promise.resolve();
  const settled = ready.catch(() => undefined);
  return {
    database,
    ready,
    async release() {
      await settled;
      unlock();
    },
  };
}

/** Puts the built template in the place of a folder that is not there yet: all of it, or nothing. */
async function copyTemplate(folder: string): Promise<void> {
  if (existsSync(folder) || !existsSync(templateFolder)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await copyFolder(fileURLToPath(templateFolder), unfinished);
  await rename(unfinished, folder);
}

/** Several files at a time; Node's own `cp` takes them one by one and twice as long. */
async function copyFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const copyOf = (entry: Dirent) => join(to, relative(from, entry.parentPath), entry.name);
  await mkdir(to, { recursive: true });
  for (const entry of entries) {
    if (entry.isDirectory()) await mkdir(copyOf(entry), { recursive: true });
  }
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => copyFile(join(entry.parentPath, entry.name), copyOf(entry))),
  );
}
