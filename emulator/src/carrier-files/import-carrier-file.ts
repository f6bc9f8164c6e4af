import { setTimeout as sleep } from 'node:timers/promises';
import { and, asc, eq } from 'drizzle-orm';
import { canonicalName, findIntegration } from '../connectors/integrations.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { randomId } from '../storage/secrets.js';
import type { ImportJob } from './import-job.js';
import type { Layout } from './layout.js';
import { layouts, layoutsOf } from './layouts/index.js';
import { CarrierFileProblem } from './problem.js';
import { readRawFile, writeRawFile } from './raw-file.js';
import { readInvoiceFile } from './read-invoice-file.js';
import type { Reconciliation } from './reconcile.js';
import { type CarrierFile, carrierFiles, carrierRejectedRows } from './schema.js';

/*
 * How an invoice file becomes line items:
 * 1. It is received into the database whole. Nothing is read from it before that.
 * 2. Its head tells the layout. A file that has none is forgotten again; so is one whose content is here already.
 * 3. In the transaction that makes it a file of the connection, the job that imports it is sent (import-job.ts).
 * 4. The job stores some rows at a time, each time with how far it came. Cut off, it goes on from there by itself.
 * Whoever sent the file waits for the job and gets the report.
 */

export interface CarrierUpload {
  fileName: string;
  stream: AsyncIterable<Uint8Array>;
  /** Whose layouts it may have. Default: the connection's integration; of a sandbox any. */
  integration?: string;
}

export interface ImportReport {
  file_id: string;
  file_name: string;
  /** Id of the layout that was recognised. */
  layout: string;
  /** Data rows that were read. */
  rows: number;
  /** Line items that the file holds. */
  line_items: number;
  /** Of those, not seen before. */
  created: number;
  /** Of those, known with another content. */
  updated: number;
  /** Rows that were kept aside; the first 1,000 are in `rejected`. */
  rejected_rows: number;
  rejected: { row: number; reason: string }[];
  reconciliation: Reconciliation;
  /** The same content was imported before; this is its report. */
  already_imported: boolean;
}

const MAX_LISTED = 1000;

/**
 * Takes in an invoice file and returns when it is imported. Throws `CarrierFileProblem` when nothing of it can be; its
 * message is for whoever sent the file.
 */
export async function importCarrierFile(
  deps: Deps,
  connection: Connection,
  upload: CarrierUpload,
): Promise<ImportReport> {
  const candidates = candidatesFor(connection, upload.integration);
  const fileId = randomId();
  await deps.db.orm.insert(carrierFiles).values({
    id: fileId,
    connectionId: connection.id,
    fileName: fileNameOf(upload.fileName),
    fileType: 'invoice',
    status: 'receiving',
    generatedTime: deps.now(),
  });
  try {
    const received = await writeRawFile(deps.db, fileId, upload.stream);
    const layout = await layoutOf(deps, fileId, candidates);
    const known = await accept(deps, fileId, connection.id, layout, received);
    if (known !== fileId) await forget(deps, fileId);
    return await report(deps, await finished(deps, known), known !== fileId);
  } catch (error) {
    await forget(deps, fileId, 'receiving');
    throw error;
  }
}

async function layoutOf(deps: Deps, fileId: string, candidates: readonly Layout[]) {
  const raw = readRawFile(deps.db, fileId);
  try {
    return (await readInvoiceFile(raw, candidates)).layout;
  } finally {
    raw.destroy();
  }
}

function candidatesFor(connection: Connection, name: string | undefined): readonly Layout[] {
  const own = findIntegration(connection.integrationType, connection.integrationName);
  if (own?.type !== 'carrier') {
    throw new CarrierFileProblem('Only connections of carriers take invoice files.');
  }
  if (name === undefined) return own.isSandbox ? layouts : layoutsOf(own.name);
  const asked = findIntegration('carrier', name);
  if (!asked || (asked.isSandbox && !own.isSandbox)) {
    throw new CarrierFileProblem(
      `There are no invoice files of the integration ${JSON.stringify(name)}.`,
    );
  }
  if (asked.isSandbox) return layouts;
  if (!own.isSandbox && own.name !== canonicalName(name)) {
    throw new CarrierFileProblem(
      `This connection is to ${own.display}. Send files of ${asked.display} with a connection to it, or with a sandbox.`,
    );
  }
  return layoutsOf(asked.name);
}

/** The last part of a path, without what a database or a header cannot hold. */
const fileNameOf = (name: string) => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const printable = [...last].filter((char) => char >= ' ' && char !== '\u007f');
  return printable.slice(0, 255).join('') || 'invoice.csv';
};

/** Makes it a file of the connection, with a job; or returns the id of the one that has the same content. */
async function accept(
  deps: Deps,
  fileId: string,
  connectionId: string,
  layout: Layout,
  { contentHash, size }: { contentHash: string; size: number },
): Promise<string> {
  for (;;) {
    const [same] = await deps.db.orm
      .select({ id: carrierFiles.id, status: carrierFiles.status })
      .from(carrierFiles)
      .where(
        and(eq(carrierFiles.connectionId, connectionId), eq(carrierFiles.contentHash, contentHash)),
      );
    if (same && same.status !== 'failed') return same.id;
    // What failed for a reason of ours may be sent again.
    if (same) await forget(deps, same.id, 'failed');
    try {
      await deps.db.transaction(async (tx) => {
        await tx.orm
          .update(carrierFiles)
          .set({ contentHash, size, layout: layout.id, status: 'importing' })
          .where(eq(carrierFiles.id, fileId));
        await deps.queue.send(tx, 'carrier-files', { fileId } satisfies ImportJob);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      continue;
    }
    deps.queue.wake('carrier-files');
    return fileId;
  }
}

/** Somebody sent the same content at the same time. */
const isDuplicate = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '23505' || (cause !== undefined && isDuplicate(cause));
};

async function forget(deps: Deps, id: string, status?: CarrierFile['status']): Promise<void> {
  await deps.db.orm
    .delete(carrierFiles)
    .where(and(eq(carrierFiles.id, id), status && eq(carrierFiles.status, status)));
}

async function finished(deps: Deps, id: string): Promise<CarrierFile> {
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 500)) {
    const [file] = await deps.db.orm.select().from(carrierFiles).where(eq(carrierFiles.id, id));
    if (!file) throw new CarrierFileProblem('The connection of the file is gone.');
    if (file.status === 'done') return file;
    if (file.status === 'failed') {
      throw new Error(`The import of file ${id} failed; the log says why.`);
    }
    await sleep(wait);
  }
}

/** What became of a file. */
export async function report(
  deps: Deps,
  file: CarrierFile,
  alreadyImported = false,
): Promise<ImportReport> {
  const rejected = await deps.db.orm
    .select({ row: carrierRejectedRows.row, reason: carrierRejectedRows.reason })
    .from(carrierRejectedRows)
    .where(eq(carrierRejectedRows.fileId, file.id))
    .orderBy(asc(carrierRejectedRows.row))
    .limit(MAX_LISTED);
  return {
    file_id: file.id,
    file_name: file.fileName,
    layout: file.layout ?? '',
    rows: file.rowCount,
    line_items: file.lineItems,
    created: alreadyImported ? 0 : file.createdItems,
    updated: alreadyImported ? 0 : file.updatedItems,
    rejected_rows: file.rejectedRows,
    rejected,
    reconciliation: file.reconciliation ?? { checked: 0, matched: 0, mismatches: [] },
    already_imported: alreadyImported,
  };
}
