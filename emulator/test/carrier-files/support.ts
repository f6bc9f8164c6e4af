import type { SampleShipment } from '../../../examples/carrier-files/make.mjs';
import { kinds } from '../../../examples/carrier-files/make.mjs';
import type { Layout } from '../../src/carrier-files/layout.js';
import { layouts } from '../../src/carrier-files/layouts/index.js';
import { type ReadRow, readInvoiceFile } from '../../src/carrier-files/read-invoice-file.js';

/** The bytes in pieces, so that no piece ends where a line does. */
export async function* inPieces(bytes: Uint8Array, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readFile(
  text: string | Uint8Array,
  candidates: readonly Layout[] = layouts,
  pieces?: number,
) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const file = await readInvoiceFile(inPieces(bytes, pieces), candidates);
  const rows: ReadRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return {
    layout: file.layout.id,
    rows: rows.length,
    items: rows.flatMap((row) => ('items' in row ? row.items : [])),
    rejected: rows.flatMap((row) => ('items' in row ? [] : [row])),
    reconciliation: file.reconciliation(),
  };
}

/** What must come out of these shipments, in the order of the file. */
export const expected = (id: string, shipments: SampleShipment[]) =>
  rowsOf(id, shipments).flatMap((each) =>
    inFileOrder(id, each.charges)
      .filter(({ gross }) => kinds[id]?.zeros || gross !== 0)
      .map(({ description, gross, net }) => ({
        transaction_date: `${each.date}T${id === 'usps' ? '14:05:09' : '00:00:00'}Z`,
        account_id: each.account,
        invoice_id: each.invoice,
        tracking_number: kinds[id]?.hasTracking ? each.tracking : null,
        gross_cost: gross / 100,
        net_cost: net / 100,
        charge_description: id === 'royal-mail' ? description.replace(' / ', ' ') : description,
      })),
  );

/** An invoice that has a line above its shipments has them all together. */
const rowsOf = (id: string, shipments: SampleShipment[]) =>
  id === 'dhl-ecommerce'
    ? [...new Set(shipments.map(({ invoice }) => invoice))].flatMap((invoice) =>
        shipments.filter((each) => each.invoice === invoice),
      )
    : shipments;

/** Where each charge has a column of its own, the columns give the order. */
const inFileOrder = (id: string, charges: SampleShipment['charges']) => {
  const { repeats, words = [] } = kinds[id] ?? {};
  const place = ({ description }: { description: string }) => words.indexOf(description);
  return repeats ? charges : [...charges].sort((a, b) => place(a) - place(b));
};

/** Items without what the source decides freely. */
export const plain = (items: Awaited<ReturnType<typeof readFile>>['items']) =>
  items.map(({ id: _, raw: __, ...item }) => item);

export const layoutIds = Object.keys(kinds);
