import type { BoundLayout } from './bound-layout.js';
import { parseCents, toAmount } from './cents.js';
import { CompactMap } from './compact-map.js';
import { digestOf, keyOf } from './item-ids.js';
import type { Check, Column } from './layout.js';
import type { InvoiceRow } from './read-row.js';

/** A sum of the file that its charges do not add up to. */
export interface Mismatch {
  /** The row that states the sum, or the first one of those that do. */
  row: number;
  /** What states it. */
  stated_in: string;
  expected: number;
  actual: number;
  difference: number;
}
export interface Reconciliation {
  /** Sums that were checked. */
  checked: number;
  matched: number;
  /** The first ones. */
  mismatches: Mismatch[];
}

const MAX_LISTED = 100;

/** Checks the sums that a file states against what was read from it, row by row and at the end. */
export function createReconciliation(bound: BoundLayout) {
  const result: Reconciliation = { checked: 0, matched: 0, mismatches: [] };
  const compare = (row: number, statedIn: string, expected: number, actual: number) => {
    result.checked++;
    if (expected === actual) {
      result.matched++;
    } else if (result.mismatches.length < MAX_LISTED) {
      result.mismatches.push({
        row,
        stated_in: statedIn,
        expected: toAmount(expected),
        actual: toAmount(actual),
        difference: toAmount(actual - expected),
      });
    }
  };
  const checks = bound.layout.checks.map((check) => createCheck(check, bound, compare));
  return {
    /** Lines that state sums beside the rows. */
    line: (row: number, cells: string[]) =>
      checks.forEach((check) => void check.line?.(row, cells)),
    row: (row: number, cells: string[], read: InvoiceRow) =>
      checks.forEach((check) => void check.row?.(row, cells, read)),
    finish(): Reconciliation {
      for (const check of checks) check.finish?.();
      return result;
    },
  };
}

type Compare = (row: number, statedIn: string, expected: number, actual: number) => void;
interface RunningCheck {
  row?(row: number, cells: string[], read: InvoiceRow): void;
  line?(row: number, cells: string[]): void;
  finish?(): void;
}

const sumOf = (read: InvoiceRow, side: 'gross' | 'net') =>
  read.charges.reduce((total, charge) => total + charge[side], 0);

function createCheck(check: Check, bound: BoundLayout, compare: Compare): RunningCheck {
  const cents = (cells: string[], column: Column): number | null => {
    const text = cells[bound.at(column)]?.trim() ?? '';
    return text === '' ? null : parseCents(text, bound.layout.decimal);
  };
  switch (check.kind) {
    case 'row':
      return {
        row(row, cells, read) {
          const expected = cents(cells, check.equals);
          if (expected === null) return;
          compare(row, bound.nameOf(check.equals), expected, sumOf(read, check.sum));
        },
      };
    case 'group':
      return groupCheck(check, bound, cents, compare);
    case 'envelope': {
      let open: { row: number; expected: number } | null = null;
      let sum = 0;
      const close = () => {
        if (open) compare(open.row, `${bound.layout.lines?.envelope} line`, open.expected, sum);
      };
      return {
        row: (_row, _cells, read) => {
          sum += sumOf(read, check.sum);
        },
        line(row, cells) {
          close();
          const expected = cents(cells, check.equals);
          open = expected === null ? null : { row, expected };
          sum = 0;
        },
        finish: close,
      };
    }
    case 'totals': {
      const sums = { net: 0, gross: 0 };
      return {
        row: (_row, _cells, read) => {
          sums.net += sumOf(read, 'net');
          sums.gross += sumOf(read, 'gross');
        },
        line(row, cells) {
          for (const side of ['net', 'gross'] as const) {
            const expected = cents(cells, check[side]);
            const name = `${check.text}, ${bound.nameOf(check[side])}`;
            if (expected !== null) compare(row, name, expected, sums[side]);
          }
        },
      };
    }
    default:
      return check satisfies never;
  }
}

const [SUM, STATED, FIRST_ROW] = [0, 1, 2];

function groupCheck(
  check: Extract<Check, { kind: 'group' }>,
  bound: BoundLayout,
  cents: (cells: string[], column: Column) => number | null,
  compare: Compare,
): RunningCheck {
  const isThere = (columns: Column[]) => columns.every((column) => bound.at(column) >= 0);
  const ways = check.by
    .filter(isThere)
    .map((by) => ({ by: by.map(bound.at), groups: new CompactMap(3) }));
  const fits = ({ groups }: (typeof ways)[number]) => {
    for (const slot of groups.slots()) {
      if (groups.get(slot, SUM) !== groups.get(slot, STATED)) return false;
    }
    return true;
  };
  return {
    row(row, cells, read) {
      const stated = cents(cells, check.equals);
      const own = check.sum === 'net' ? sumOf(read, 'net') : cents(cells, check.sum);
      if (stated === null || own === null) return;
      for (const { by, groups } of ways) {
        const key = by.map((at) => cells[at]?.trim() ?? '');
        if (key.at(-1) === '') continue;
        const slot = groups.slot(keyOf(digestOf(key)));
        groups.set(slot, SUM, groups.get(slot, SUM) + own);
        if (groups.get(slot, FIRST_ROW) === 0) {
          groups.set(slot, FIRST_ROW, row);
          groups.set(slot, STATED, stated);
        }
      }
    },
    finish() {
      const { groups } = ways.find(fits) ?? ways[0] ?? {};
      for (const slot of groups?.slots() ?? []) {
        const [sum = 0, stated = 0, row = 0] = [SUM, STATED, FIRST_ROW].map((column) =>
          groups?.get(slot, column),
        );
        compare(row, bound.nameOf(check.equals), stated, sum);
      }
    },
  };
}
