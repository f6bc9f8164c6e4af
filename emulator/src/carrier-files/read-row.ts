import type { BoundLayout, ChargeSpot } from './bound-layout.js';
import { parseCents } from './cents.js';
import { parseDate, withTime } from './dates.js';
import type { Column, Source } from './layout.js';

export interface Charge {
  description: string;
  /** Cents. */
  gross: number;
  /** Cents. */
  net: number;
}
export interface InvoiceRow {
  account: string;
  invoice: string;
  tracking: string | null;
  date: string;
  charges: Charge[];
}

/** Why a row gives nothing. */
export class BadRow extends Error {
  override name = 'BadRow';
}

const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What spreadsheets make of long numbers: the digits are gone for good. */
const ROUNDED = /^\d[.,]\d+E\+?\d+$/i;

/** Throws `BadRow` for a line that lost a part, or has what no file of text has. */
export function checkCells(cells: string[], width: number): void {
  if (cells.length !== width) {
    throw new BadRow(`The row has ${cells.length} columns instead of ${width}.`);
  }
  if (cells.some((cell) => cell.includes('\0') || cell.includes('\ufffd'))) {
    throw new BadRow('The row has characters that are not UTF-8. Save the file as UTF-8.');
  }
}

/** Reads one row by its layout, or throws `BadRow`; there is nothing in between. */
export function readRow(
  bound: BoundLayout,
  cells: string[],
  envelope: string[] | null,
): InvoiceRow {
  const { layout, width, at, nameOf } = bound;
  checkCells(cells, width);
  const cell = (column: Column | undefined) => cells[at(column)]?.trim() ?? '';
  const find = ({ column, envelope: above }: Source) =>
    cell(column) || (above === undefined ? '' : (envelope?.[at(above)]?.trim() ?? ''));
  const need = (source: Source) => {
    const text = find(source);
    const name = quote(nameOf(source.column ?? source.envelope ?? 0));
    if (text === '') {
      throw new BadRow(
        source.column === undefined
          ? `No ${layout.lines?.envelope} line before the row states the invoice number.`
          : `${name} is blank.`,
      );
    }
    if (ROUNDED.test(text)) {
      throw new BadRow(`${name} was rounded by a spreadsheet: ${quote(text)}.`);
    }
    return text;
  };

  const account = need(layout.account);
  const invoice = need(layout.invoice);
  for (const column of layout.needs ?? []) need({ column });
  const day = parseDate(cell(layout.date.column), layout.date.formats);
  if (day === null) {
    const { column, formats } = layout.date;
    throw new BadRow(
      `${quote(nameOf(column))} is not a date as ${formats.join(' or ')}: ${quote(cell(column))}.`,
    );
  }
  const { tracking } = layout;
  const isOptional =
    tracking?.optionalWhere && cell(tracking.optionalWhere.column) === tracking.optionalWhere.is;
  return {
    account,
    invoice,
    tracking: tracking === null ? null : isOptional ? find(tracking) || null : need(tracking),
    date: layout.date.time === undefined ? day : withTime(day, cell(layout.date.time)),
    charges: chargesOf(bound, cell),
  };
}

function chargesOf(bound: BoundLayout, cell: (column: Column) => string): Charge[] {
  const { layout, nameOf, spots } = bound;
  const amount = (column: Column): number | null => {
    const text = cell(column);
    if (text === '') return null;
    const cents = parseCents(text, layout.decimal);
    if (cents === null) {
      throw new BadRow(`${quote(nameOf(column))} is not an amount: ${quote(text)}.`);
    }
    return cents;
  };
  const { charges } = layout;
  if (charges.kind !== 'row') {
    const subtotals = charges.kind === 'pairs' ? charges.subtotals : [];
    return spots.flatMap((spot) => chargeAt(spot, subtotals, cell, amount, nameOf) ?? []);
  }
  const needed = (column: Column) => {
    const cents = amount(column);
    if (cents === null) throw new BadRow(`${quote(nameOf(column))} is blank.`);
    return cents;
  };
  const { description, words, gross, net } = charges;
  const text = description.map(cell).filter(Boolean).join(' ');
  const code = words ? cell(words.column).toUpperCase() : '';
  const isBare =
    words !== undefined && (text === '' || Object.hasOwn(words.byCode, text.toUpperCase()));
  const said = isBare ? (words.byCode[text.toUpperCase() || code] ?? words.otherwise) : text;
  if (said === '') {
    throw new BadRow(`${quote(description.map(nameOf).join(' and '))} is blank.`);
  }
  return [{ description: said, gross: needed(gross), net: needed(net) }];
}

function chargeAt(
  spot: ChargeSpot,
  subtotals: string[],
  cell: (column: Column) => string,
  amount: (column: Column) => number | null,
  nameOf: (column: Column) => string,
): Charge | null {
  switch (spot.kind) {
    case 'column': {
      const net = amount(spot.at);
      return net ? { description: spot.description, gross: net, net } : null;
    }
    case 'pair': {
      const description = cell(spot.label);
      const net = amount(spot.amount);
      if (net === null || subtotals.includes(description)) return null;
      if (description !== '') return { description, gross: net, net };
      if (net === 0) return null;
      throw new BadRow(
        `${quote(nameOf(spot.label))} in column ${spot.label + 1} is blank beside an amount.`,
      );
    }
    case 'group': {
      const description = cell(spot.name);
      const gross = amount(spot.charge);
      const discount = (spot.discount < 0 ? null : amount(spot.discount)) ?? 0;
      return description && gross ? { description, gross, net: gross - discount } : null;
    }
    default:
      return spot satisfies never;
  }
}

/** The cells under their names; what a short or long row lacks or has beside them is not here. */
export const rawOf = (bound: BoundLayout, cells: string[]): Record<string, string> =>
  Object.fromEntries(bound.rawNames.map((name, at) => [name, cells[at] ?? '']));
