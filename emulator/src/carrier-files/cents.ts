import type { Layout } from './layout.js';

/** Beyond this many cents a number no longer tells one cent from the next. */
const MAX_DIGITS = 13;

const POINT = /^([+-]?)(\d*)(?:\.(\d*))?$/;
/** Thousands in groups of three, then the decimal sign, if there is one. */
const GROUPED = /^([+-]?)(\d{1,3}(?:([.,])\d{3})+)([.,])(\d*)$/;

/**
 * Whole cents, exactly as the text says; null when it is not an amount. What could be read in two ways, or has parts of a
 * cent in it, is not.
 */
export function parseCents(text: string, decimal: Layout['decimal']): number | null {
  if (decimal === 'either' && text.includes(',')) {
    const grouped = GROUPED.exec(text);
    if (grouped) {
      const [, sign = '', whole = '', group, mark, rest = ''] = grouped;
      if (group === mark || new Set(whole.replace(/\d/g, '')).size > 1) return null;
      return toCents(sign, whole.replace(/[.,]/g, ''), rest);
    }
    // A sole comma is the decimal sign.
    return text.includes('.') || text.indexOf(',') !== text.lastIndexOf(',')
      ? null
      : parseCents(text.replace(',', '.'), 'point');
  }
  const [matched, sign = '', whole = '', rest = ''] = POINT.exec(text) ?? [];
  return matched === undefined ? null : toCents(sign, whole, rest);
}

function toCents(sign: string, whole: string, rest: string): number | null {
  const fraction = rest.replace(/(?<!0)0+$/, '');
  if (whole + rest === '' || fraction.length > 2 || whole.length > MAX_DIGITS) return null;
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  // Never -0.
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** As the API and the reports state it. */
export const toAmount = (cents: number): number => cents / 100;
