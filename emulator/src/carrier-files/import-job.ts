import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { carrierInvoiceLineItems } from '../resources/carrier-invoice-line-items.js';
import { type Resource, resourceKey } from '../resources/resource.js';
import type { Sql } from '../storage/database.js';
import { saveRecords } from '../storage/records.js';
import { connections, records } from '../storage/schema.js';
import { emitEvent, emitRecordChanges } from '../webhooks/emit.js';
import { layouts } from './layouts/index.js';
import { readRawFile } from './raw-file.js';
import { type ImportedItem, type ReadRow, readInvoiceFile } from './read-invoice-file.js';
import { type CarrierFile, carrierFiles, carrierRejectedRows } from './schema.js';
import { wireCarrierFile } from './wire-carrier-file.js';

export interface ImportJob {
  fileId: string;
}

/** Rows that are stored together. */
const BATCH = 200;
/** Files that are imported at the same time. */
const WORKERS = 2;
/** A file that takes longer to arrive was cut off. */
const RECEIVING_HOURS = 24;

const resource = carrierInvoiceLineItems as unknown as Resource;

/** Begins to import what is sent, and what an earlier process left undone. */
export async function workOnCarrierFiles(deps: Deps): Promise<void> {
  const stale = deps.db.isShared
    ? lt(carrierFiles.generatedTime, new Date(deps.now().getTime() - RECEIVING_HOURS * 3_600_000))
    : undefined;
  await deps.db.orm.delete(carrierFiles).where(and(eq(carrierFiles.status, 'receiving'), stale));
  await deps.queue.work<ImportJob>(
    'carrier-files',
    async ({ data, isLast, signal }) => {
      try {
        await importFile(deps, data.fileId, signal);
      } catch (error) {
        if (isLast && !signal.aborted) await setStatus(deps.db, data.fileId, 'failed');
        throw error;
      }
    },
    { concurrency: WORKERS },
  );
}

async function importFile(deps: Deps, fileId: string, signal: AbortSignal): Promise<void> {
  const [found] = await deps.db.orm
    .select()
    .from(carrierFiles)
    .innerJoin(connections, eq(connections.id, carrierFiles.connectionId))
    .where(eq(carrierFiles.id, fileId));
  if (found?.carrier_files.status !== 'importing') return;
  const { carrier_files: file, connections: connection } = found;
  const layout = layouts.filter(({ id }) => id === file.layout);
  const invoice = await readInvoiceFile(readRawFile(deps.db, fileId), layout);
  let rowsDone = file.rowsDone;
  let batch: ReadRow[] = [];
  const store = async () => {
    signal.throwIfAborted();
    rowsDone = await storeRows(deps, connection, file.id, rowsDone, batch);
    batch = [];
  };
  for await (const row of invoice.rows) {
    // A file that is taken up again is read from the start, so that sums and repeated charges come out the same.
    if (row.row <= rowsDone) continue;
    batch.push(row);
    if (batch.length === BATCH) await store();
  }
  if (batch.length > 0) await store();
  await finish(deps, connection, file.id, invoice.reconciliation());
  deps.queue.wake('webhooks');
  deps.log.info(`${connection.integrationName} ${connection.id}: invoice file ${fileId} imported`);
}

/** One step forward: rows, items, webhooks and how far it came, all or nothing. */
async function storeRows(
  deps: Deps,
  connection: Connection,
  fileId: string,
  from: number,
  rows: ReadRow[],
): Promise<number> {
  const upTo = rows.at(-1)?.row ?? from;
  const items = rows.flatMap((row) => ('items' in row ? row.items : []));
  const rejected = rows.flatMap((row) =>
    'items' in row ? [] : [{ ...row, text: row.text.replaceAll('\0', '\ufffd') }],
  );
  await deps.db.transaction(async (tx) => {
    const [file] = await tx.orm
      .select()
      .from(carrierFiles)
      .where(eq(carrierFiles.id, fileId))
      .for('update');
    if (file?.status !== 'importing' || file.rowsDone !== from) {
      throw new Error(`Somebody else works on invoice file ${fileId}.`);
    }
    const now = deps.now();
    const changes = await saveRecords(
      tx,
      connection,
      resource,
      await withDates(tx, connection.id, items, wireDate(now)),
      now,
    );
    await emitRecordChanges(deps, tx, connection, changes);
    if (rejected.length > 0) {
      await tx.orm
        .insert(carrierRejectedRows)
        .values(rejected.map(({ row, reason, text }) => ({ fileId, row, reason, text })));
    }
    const created = changes.filter(({ before }) => before === null).length;
    await tx.orm
      .update(carrierFiles)
      .set({
        rowsDone: upTo,
        rowCount: file.rowCount + rows.length,
        lineItems: file.lineItems + items.length,
        createdItems: file.createdItems + created,
        updatedItems: file.updatedItems + changes.length - created,
        rejectedRows: file.rejectedRows + rejected.length,
      })
      .where(eq(carrierFiles.id, fileId));
  });
  return upTo;
}

/** Items that are new, or have changed, since they were last imported, with the dates of that. */
async function withDates(tx: Sql, connectionId: string, items: ImportedItem[], now: string) {
  if (items.length === 0) return [];
  const known = await tx.orm
    .select({ id: records.id, data: records.data })
    .from(records)
    .where(
      and(
        eq(records.connectionId, connectionId),
        eq(records.resource, resourceKey(resource)),
        inArray(
          records.id,
          items.map(({ id }) => id),
        ),
      ),
    );
  const before = new Map(known.map(({ id, data }) => [id, data]));
  return items.flatMap((item) => {
    const old = before.get(item.id);
    if (!old) return [{ ...item, created_date: now, updated_date: now }];
    const { created_date, updated_date, ...rest } = old;
    return isDeepStrictEqual(rest, item) ? [] : [{ ...item, created_date, updated_date: now }];
  });
}

async function finish(
  deps: Deps,
  connection: Connection,
  fileId: string,
  reconciliation: CarrierFile['reconciliation'],
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [file] = await tx.orm
      .update(carrierFiles)
      .set({ status: 'done', reconciliation })
      .where(and(eq(carrierFiles.id, fileId), eq(carrierFiles.status, 'importing')))
      .returning();
    if (!file) return;
    const data = wireCarrierFile(deps, file);
    await emitEvent(deps, tx, {
      connection,
      eventType: 'carrier-file.created',
      data,
      secrets: { download_url: data.download_url },
      recordId: file.id,
    });
  });
}

async function setStatus(db: Sql, fileId: string, status: CarrierFile['status']): Promise<void> {
  await db.orm
    .update(carrierFiles)
    .set({ status })
    .where(and(eq(carrierFiles.id, fileId), eq(carrierFiles.status, 'importing')));
}
