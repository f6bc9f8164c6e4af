import { type BoundLayout, bindLayout } from './bound-layout.js';
import { toAmount } from './cents.js';
import { createItemIds } from './item-ids.js';
import type { Layout } from './layout.js';
import { readRecords } from './read-records.js';
import { BadRow, checkCells, rawOf, readRow } from './read-row.js';
import { HEAD, recognize } from './recognize.js';
import { createReconciliation, type Reconciliation } from './reconcile.js';

/** A charge as the API answers it, without the dates of its record. */
export interface ImportedItem {
  id: string;
  transaction_date: string;
  account_id: string;
  invoice_id: string;
  tracking_number: string | null;
  gross_cost: number;
  net_cost: number;
  charge_description: string;
  raw: Record<string, string>;
}
export type ReadRow =
  | { row: number; items: ImportedItem[] }
  /** `text` is the row as the file has it. */
  | { row: number; reason: string; text: string };

export interface InvoiceFile {
  layout: Layout;
  /** In the order of the file, each row once. */
  rows: AsyncGenerator<ReadRow>;
  /** Once all rows were read. */
  reconciliation(): Reconciliation;
}

/**
 * Reads an invoice file of one of the candidate layouts in a stream. Throws `CarrierFileProblem` when it is none; a row that
 * cannot be read is given back with the reason, and gives no items. The same bytes give the same ids.
 */
export async function readInvoiceFile(
  source: AsyncIterable<Uint8Array>,
  candidates: readonly Layout[],
): Promise<InvoiceFile> {
  const { head, all } = await peek(source);
  const recognized = recognize(head, candidates);
  const bound = bindLayout(recognized);
  const sums = createReconciliation(bound);
  const { lines } = recognized.layout;
  const records = readRecords(all, recognized.delimiter, {
    width: bound.width,
    marks: lines && bound.at(lines.column) === 0 ? [lines.envelope, lines.row] : [],
  });
  return {
    layout: recognized.layout,
    rows: readRows(bound, records, recognized.headerRows, recognized.delimiter, sums),
    reconciliation: sums.finish,
  };
}

async function* readRows(
  bound: BoundLayout,
  records: ReturnType<typeof readRecords>,
  headerRows: number,
  delimiter: string,
  sums: ReturnType<typeof createReconciliation>,
): AsyncGenerator<ReadRow> {
  const { layout } = bound;
  const { lines } = layout;
  const marker = bound.at(lines?.column);
  const totals = layout.checks.find((check) => check.kind === 'totals');
  const idOf = createItemIds();
  let envelope: string[] | null = null;
  for await (const record of records) {
    const { row } = record;
    if (row <= headerRows) continue;
    if (!('cells' in record)) {
      if (record.text.split(delimiter)[marker]?.trim() !== lines?.row) envelope = null;
      yield record;
      continue;
    }
    const { cells } = record;
    if (totals && cells.some((cell) => cell.trim() === totals.text)) {
      sums.line(row, cells);
      continue;
    }
    try {
      if (lines && cells[marker]?.trim() === lines.envelope) {
        envelope = null;
        checkCells(cells, lines.envelopeWidth ?? bound.width);
        envelope = cells;
        sums.line(row, cells);
        continue;
      }
      if (lines && cells[marker]?.trim() !== lines.row) {
        // Perhaps an envelope whose marker was lost: what follows must not be taken for part of the one before.
        if (cells.length >= (lines.envelopeWidth ?? bound.width)) envelope = null;
        throw new BadRow(`The row begins with neither ${lines.envelope} nor ${lines.row}.`);
      }
      const read = readRow(bound, cells, envelope);
      sums.row(row, cells, read);
      const raw = rawOf(bound, cells);
      const { account, invoice, tracking, date, charges } = read;
      const items = charges.map(({ description, gross, net }) => ({
        id: idOf([layout.id, account, invoice, tracking ?? '', date, description]),
        transaction_date: date,
        account_id: account,
        invoice_id: invoice,
        tracking_number: tracking,
        gross_cost: toAmount(gross),
        net_cost: toAmount(net),
        charge_description: description,
        raw,
      }));
      yield { row, items };
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      yield { row, reason: error.message, text: textOf(cells, delimiter) };
    }
  }
}

/** As CSV again. */
const textOf = (cells: string[], delimiter: string) =>
  cells
    .map((cell) =>
      [delimiter, '"', '\n', '\r'].some((mark) => cell.includes(mark))
        ? `"${cell.replaceAll('"', '""')}"`
        : cell,
    )
    .join(delimiter);

/** The first bytes, and a source that still has them. */
async function peek(source: AsyncIterable<Uint8Array>) {
  const input = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isEnd = false;
  while (size < HEAD && !isEnd) {
    const { value, done } = await input.next();
    if (done) isEnd = true;
    else {
      parts.push(value);
      size += value.length;
    }
  }
  const head = Buffer.concat(parts);
  async function* all() {
    try {
      yield head;
      while (!isEnd) {
        const { value, done } = await input.next();
        if (done) return;
        yield value;
      }
    } finally {
      await input.return?.();
    }
  }
  return { head: head.subarray(0, HEAD), all: all() };
}
