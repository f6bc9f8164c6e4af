/** A column by its name (where it comes first) or by its position, counted from 0. */
export type Column = string | number;

/** Where a value stands: in the row, else in the envelope line before it. */
export interface Source {
  column?: Column;
  /** Column of the envelope line; for cells that are blank, or columns that a row does not have. */
  envelope?: Column;
}

export type DateFormat =
  | 'YYYY-MM-DD'
  | 'YYYY-MM-DD HH:mm:ss'
  | 'DD-MMM-YYYY'
  | 'YYYYMMDD'
  | 'DD.MM.YYYY';

/** How a file begins, and so how it is recognised. */
type Header =
  /** One row of names. A file without all of these is not of this layout. */
  | { kind: 'names'; required: string[] }
  /** A row of group labels, then a row of names that only inform: columns go by position. */
  | { kind: 'groups'; labels: string[]; width: number }
  /** No header: each line says in its first cell what it is; the names are ours to tell. */
  | { kind: 'none'; names: string[] };

/** Lines that are not all rows of charges; the marker column says which is which. */
interface Lines {
  column: Column;
  /** Marker of rows with charges. */
  row: string;
  /** Marker of lines whose values hold for the rows after them. */
  envelope: string;
  /** Cells of such a line, where they are not as many as in a row. */
  envelopeWidth?: number;
}

/** What the charges of a row are. */
export type Charges =
  /** The row is one charge. */
  | {
      kind: 'row';
      /** Their texts, one after the other. */
      description: Column[];
      /** What a code means, for rows whose text is blank or the bare code. */
      words?: { column: Column; byCode: Record<string, string>; otherwise: string };
      gross: Column;
      net: Column;
    }
  /** Each of these columns is a charge, where it is neither blank nor 0. */
  | { kind: 'columns'; columns: { column: Column; description: string }[] }
  /** Label and amount, side by side, as often as the header has them. Subtotals are not charges. */
  | { kind: 'pairs'; label: string; amount: string; subtotals: string[] }
  /** Groups numbered from 1 (`{n}`), as many as the header has. Charges of 0 or without a name are none. */
  | { kind: 'groups'; name: string; charge: string; discount: string };

/** A sum that must agree with one that the file states itself. */
export type Check =
  /** The row's charges, before or after discount. */
  | { kind: 'row'; sum: 'gross' | 'net'; equals: Column }
  /**
   * All rows that agree in some columns, and that all repeat the sum. Several sets of columns: one of them must fit the
   * whole file.
   */
  | { kind: 'group'; by: Column[][]; sum: 'net' | Column; equals: Column }
  /** The rows between one envelope line and the next. */
  | { kind: 'envelope'; sum: 'net'; equals: Column }
  /** The whole file; stated by the totals row, if there is one. */
  | { kind: 'totals'; text: string; net: Column; gross: Column };

/** Everything that the importer knows about one kind of invoice file. */
export interface Layout {
  /** Goes into the ids of line items: never change it. */
  id: string;
  /** The integration that sends such files. */
  integration: string;
  /** As messages call it. */
  label: string;
  delimiter: ',' | ';';
  header: Header;
  /** Cells of a row, where the header does not say it. */
  width?: number;
  lines?: Lines;
  account: Source;
  invoice: Source;
  date: { column: Column; formats: DateFormat[]; time?: Column };
  /** `optionalWhere`: rows that are about no shipment. Null: the layout has no tracking numbers. */
  tracking: (Source & { optionalWhere?: { column: Column; is: string } }) | null;
  /** Further columns that must not be blank. */
  needs?: Column[];
  /** `either`: 1234.56 or 1.234,56; a sole comma is the decimal sign. */
  decimal: 'point' | 'either';
  charges: Charges;
  checks: Check[];
}
