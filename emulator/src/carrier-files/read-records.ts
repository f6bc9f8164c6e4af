import { type CsvError, parse } from 'csv-parse/sync';

/*
 * Records of a CSV file of any length, in blocks:
 * 1. Bytes are gathered until there are enough lines, and the library parses those.
 * 2. A record that ends in the next block is left for it.
 * 3. A line that is not CSV (a quote where none may be) is reported, and parsing begins anew on the line after it. A parser
 *    that goes on by itself may be inside quotes from there on, and would mix rows.
 */

export interface CsvRecord {
  /** From 1; blank lines do not count. */
  row: number;
  cells: string[];
}
export interface BrokenRecord {
  row: number;
  reason: string;
  text: string;
}

/** What a whole row looks like. */
interface Shape {
  width: number;
  /** What lines begin with, where the layout says. */
  marks: string[];
}

const BLOCK = 128 * 1024;
/** A quoted cell may go on over lines, but not for ever. */
const MAX_RECORD = 256 * 1024;
const NEWLINE = 10;

const HOLDS_ROWS = 'HOLDS_ROWS';

const reasons: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quoted cell has no end.',
  CSV_INVALID_CLOSING_QUOTE: 'There is text after the closing quote of a cell.',
  [HOLDS_ROWS]: 'A quoted cell has no end.',
  INVALID_OPENING_QUOTE: 'There is a quote inside a cell that is not quoted.',
};

export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  delimiter: string,
  shape: Shape,
): AsyncGenerator<CsvRecord | BrokenRecord> {
  const input = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let isFirst = true;
  let isEnd = false;
  let row = 0;
  const readMore = async (size: number) => {
    const parts = [held];
    let length = held.length;
    while (!isEnd && length < size) {
      const { value, done } = await input.next();
      if (done) isEnd = true;
      else {
        parts.push(Buffer.from(value));
        length += value.length;
      }
    }
    held = Buffer.concat(parts);
    if (isFirst && held.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
      held = held.subarray(3);
    }
    isFirst = false;
  };

  try {
    let wanted = BLOCK;
    for (;;) {
      await readMore(wanted);
      if (held.length === 0 && isEnd) return;
      // The last line may go on in the next block.
      const end = isEnd ? held.length : held.lastIndexOf(NEWLINE) + 1;
      if (end === 0) {
        if (held.length > MAX_RECORD) {
          yield { row: ++row, reason: 'The line is too long.', text: textOf(held) };
          held = await skipLine(held, input);
        } else wanted = held.length + BLOCK;
        continue;
      }
      const { records, read, error } = parseBlock(held.subarray(0, end), delimiter, shape);
      for (const cells of records) yield { row: ++row, cells };
      held = held.subarray(read);
      wanted = BLOCK;
      if (!error) continue;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && !isEnd && held.length < MAX_RECORD) {
        wanted = held.length + BLOCK;
        continue;
      }
      held = skipBlankLines(held);
      const next = held.indexOf(NEWLINE) + 1 || held.length;
      const reason = reasons[String(error.code)] ?? 'The line is not valid CSV.';
      yield { row: ++row, reason, text: textOf(held.subarray(0, next)) };
      held = held.subarray(next);
    }
  } finally {
    await input.return?.();
  }
}

/** As far as it goes: the records, how many bytes they take, and what stopped it. */
function parseBlock(block: Buffer, delimiter: string, shape: Shape) {
  const records: string[][] = [];
  let read = 0;
  try {
    parse(block, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { bytes }) {
        if (cells.some((cell) => holdsRows(cell, delimiter, shape))) {
          throw Object.assign(new Error('A cell holds rows.'), { code: HOLDS_ROWS });
        }
        records.push(cells);
        read = bytes;
        return null;
      },
    });
  } catch (error) {
    return { records, read, error: error as CsvError };
  }
  return { records, read: block.length, error: null };
}

/** Two stray quotes, in two rows, make one row of both. Their cell is easily known. */
const holdsRows = (cell: string, delimiter: string, { width, marks }: Shape) =>
  cell.includes('\n') &&
  (cell.split(delimiter).length >= width ||
    marks.some((mark) => cell.includes(`\n${mark}${delimiter}`)));

const skipBlankLines = (bytes: Buffer): Buffer => {
  let at = 0;
  while (bytes[at] === NEWLINE || (bytes[at] === 13 && bytes[at + 1] === NEWLINE)) at++;
  return bytes.subarray(at);
};

/** Drops bytes up to the next line, however far that is. */
async function skipLine(held: Buffer, input: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let part: Uint8Array = held;
  for (;;) {
    const at = part.indexOf(NEWLINE);
    if (at >= 0) return Buffer.from(part.subarray(at + 1));
    const { value, done } = await input.next();
    if (done) return Buffer.alloc(0);
    part = value;
  }
}

const MAX_TEXT = 4000;
const textOf = (bytes: Buffer) => bytes.subarray(0, MAX_TEXT).toString('utf8').trimEnd();
