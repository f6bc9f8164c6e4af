import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, parse, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { and, eq, or } from 'drizzle-orm';
import { canonicalName } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import { EmulatorError } from '../errors.js';
import { describeError } from '../http/answer-errors.js';
import type { Connection } from '../http/auth.js';
import { connections } from '../storage/schema.js';
import { importCarrierFile } from './import-carrier-file.js';
import { CarrierFileProblem } from './problem.js';

/*
 * A folder that invoice files are dropped into, as FOLDER/NAME/file.csv; NAME is the id of a connection, or an integration
 * that has one connection.
 * 1. A file is taken when it has stopped growing; files one after the other.
 * 2. It is imported, which does nothing for a content that is known.
 * 3. Its report is written, then it is moved: to NAME/done, or to NAME/failed when nothing of it could be read. A process
 *    that dies before that takes it again at its next start.
 */

/** Milliseconds without change after which a file counts as whole. */
const SETTLED = 1000;

/** Watches until the returned function is called; that waits for the file at hand. */
export async function startCarrierInbox(deps: Deps, folder: string): Promise<() => Promise<void>> {
  const root = resolve(folder);
  try {
    await mkdir(root, { recursive: true });
  } catch (error) {
    throw new EmulatorError(`The inbox ${root} cannot be made: ${(error as Error).message}`);
  }
  let isClosing = false;
  let last: Promise<void> = Promise.resolve();
  const watcher = watch(root, {
    depth: 1,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 100 },
  });
  watcher.on('error', (error) => deps.log.error(`The inbox ${root} fails: ${String(error)}`));
  const onFile = (path: string) => {
    const [name, file, ...rest] = relative(root, path).split(sep);
    if (!name || !file || rest.length > 0 || file.startsWith('.')) return;
    last = last.then(async () => {
      if (isClosing) return;
      try {
        await takeIn(deps, root, name, file);
      } catch (error) {
        if (!isClosing)
          deps.log.error(`${join(name, file)} stays in the inbox: ${describeError(error)}`);
      }
    });
  };
  watcher.on('add', onFile);
  // A file that comes under the name of one that has just been moved is a change to the watcher.
  watcher.on('change', onFile);
  return async () => {
    isClosing = true;
    await watcher.close();
    await last;
  };
}

async function takeIn(deps: Deps, root: string, name: string, file: string): Promise<void> {
  const path = join(root, name, file);
  // Another process may have been faster.
  if (!existsSync(path)) return;
  try {
    const connection = await connectionNamed(deps, name);
    const report = await importCarrierFile(deps, connection, {
      fileName: file,
      stream: createReadStream(path),
    });
    await moveTo(join(root, name, 'done'), path, file, report);
    const kept = report.rejected_rows > 0 ? `, ${report.rejected_rows} rows kept aside` : '';
    deps.log.info(`${join(name, file)}: ${report.line_items} line items${kept}`);
  } catch (error) {
    if (!(error instanceof CarrierFileProblem)) throw error;
    await moveTo(join(root, name, 'failed'), path, file, { error: error.message });
    deps.log.error(`${join(name, file)}: ${error.message}`);
  }
}

async function connectionNamed(deps: Deps, name: string): Promise<Connection> {
  const found = await deps.db.orm
    .select()
    .from(connections)
    .where(
      and(
        eq(connections.integrationType, 'carrier'),
        or(eq(connections.id, name), eq(connections.integrationName, canonicalName(name))),
      ),
    )
    .limit(2);
  const [connection] = found;
  if (!connection) {
    throw new CarrierFileProblem(
      `There is no carrier connection with the id or the integration ${JSON.stringify(name)}. Name the folder after one.`,
    );
  }
  if (found.length > 1) {
    throw new CarrierFileProblem(
      `There are several connections to ${name}. Name the folder after the id of one of them.`,
    );
  }
  return connection;
}

/** Beside a file of the same name it gets a number. */
async function moveTo(folder: string, path: string, file: string, report: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { name, ext } = parse(file);
  let target = join(folder, file);
  for (let n = 2; existsSync(target); n++) target = join(folder, `${name} (${n})${ext}`);
  await writeFile(`${target}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
  await rename(path, target);
}
