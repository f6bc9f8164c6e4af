import { parse } from 'csv-parse/sync';
import type { Layout } from './layout.js';
import { layouts } from './layouts/index.js';
import { CarrierFileProblem } from './problem.js';

/** A layout that fits the file, and how the file writes it. */
export interface Recognized {
  layout: Layout;
  delimiter: string;
  /** Column names, as far as the file has any. */
  names: string[];
  /** Records before the first row. */
  headerRows: number;
}

/** The first bytes of the file that the header must be in. */
export const HEAD = 256 * 1024;

const delimiters = [',', ';', '\t', '|'];

/** Finds the layout among the candidates by the head of the file, or says what the file lacks. */
export function recognize(head: Buffer, candidates: readonly Layout[]): Recognized {
  if (head.length === 0) throw new CarrierFileProblem('The file is empty.');
  const heads = delimiters.map((delimiter) => ({ delimiter, rows: firstRecords(head, delimiter) }));
  const found = firstFit(heads, candidates);
  if (found) return found;
  if (head.includes(0) || heads.some(({ rows }) => !isText(rows[0] ?? []))) {
    throw new CarrierFileProblem(
      'The file is not text in UTF-8. Send the CSV file as the carrier made it.',
    );
  }
  if (heads.every(({ rows }) => rows.length === 0)) {
    throw new CarrierFileProblem('The file has no lines that can be read as CSV.');
  }
  const other = firstFit(heads, layouts);
  const hint = other ? ` It looks like a file of ${other.layout.label}.` : '';
  throw new CarrierFileProblem(`${complaint(heads, candidates)}${hint}`);
}

interface Head {
  delimiter: string;
  rows: string[][];
}

function firstFit(heads: Head[], candidates: readonly Layout[]): Recognized | undefined {
  for (const layout of candidates) {
    // The layout's own delimiter first: a header of one name fits any.
    const own = [...heads].sort(
      (a, b) => Number(b.delimiter === layout.delimiter) - Number(a.delimiter === layout.delimiter),
    );
    for (const { delimiter, rows } of own) {
      const fit = fits(layout, rows);
      if (fit) return { layout, delimiter, ...fit };
    }
  }
  return undefined;
}

function fits(
  layout: Layout,
  [first = [], second = []]: string[][],
): Pick<Recognized, 'names' | 'headerRows'> | undefined {
  const { header, lines } = layout;
  // A damaged name is a column that nobody would miss: its charges would be lost without a word.
  if (header.kind !== 'none' && !isText([...first, ...(header.kind === 'groups' ? second : [])])) {
    return undefined;
  }
  switch (header.kind) {
    case 'names':
      return missing(header.required, first).length === 0
        ? { names: first, headerRows: 1 }
        : undefined;
    case 'groups':
      return missing(header.labels, first).length === 0 && second.length === header.width
        ? { names: second, headerRows: 2 }
        : undefined;
    case 'none':
      return first[0] === lines?.envelope || first[0] === lines?.row
        ? { names: header.names, headerRows: 0 }
        : undefined;
    default:
      return header satisfies never;
  }
}

const isText = (cells: string[]) => !cells.some((cell) => /[\0\ufffd]/.test(cell));

const missing = (wanted: readonly string[], there: readonly string[]) =>
  wanted.filter((name) => !there.includes(name));

/** Speaks of the candidate that the file comes closest to. */
function complaint(heads: Head[], candidates: readonly Layout[]): string {
  const lacks = candidates.map((layout) => {
    const { header, lines } = layout;
    if (header.kind === 'none') {
      return {
        share: 1,
        text: `This is not a file of ${layout.label}: it does not begin with ${lines?.envelope}.`,
      };
    }
    const wanted = header.kind === 'names' ? header.required : header.labels;
    const gaps = heads.map(({ rows }) => missing(wanted, rows[0] ?? []));
    const gap = gaps.sort((a, b) => a.length - b.length)[0] ?? [];
    if (gap.length === 0) {
      const width = header.kind === 'groups' ? header.width : 0;
      return {
        share: 0,
        text: `A file of ${layout.label} has ${width} columns, and this one has another number of them.`,
      };
    }
    const named = gap.map((name) => `"${name}"`).join(', ');
    const text =
      gap.length === 1
        ? `The column ${named} of a file of ${layout.label} is missing.`
        : `These columns of a file of ${layout.label} are missing: ${named}.`;
    return { share: gap.length / wanted.length, text };
  });
  lacks.sort((a, b) => a.share - b.share);
  return lacks[0]?.text ?? 'No layout is known for files of this carrier.';
}

/** At most two, as far as they are CSV. */
function firstRecords(head: Buffer, delimiter: string): string[][] {
  const records: string[][] = [];
  try {
    parse(head, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: 2,
      on_record(cells: string[]) {
        records.push(cells.map((cell) => cell.trim()));
        return null;
      },
    });
  } catch {
    // What is wrong after the header is for the rows to say.
  }
  return records;
}
