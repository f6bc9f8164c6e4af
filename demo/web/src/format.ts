/* Dates of records are in UTC, as the vendors' days are; only "connected at" is in the person's own time. */

const number = new Intl.NumberFormat();
const decimal = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const money = new Map<string, Intl.NumberFormat>();

const NONE = '–';

export const formatCount = (value: number | null) => (value === null ? NONE : number.format(value));

export const formatAmount = (value: number | null) =>
  value === null ? NONE : decimal.format(value);

export function formatMoney(value: number | null, currency: string | null): string {
  if (value === null) return NONE;
  if (!currency) return decimal.format(value);
  const format =
    money.get(currency) ?? new Intl.NumberFormat(undefined, { style: 'currency', currency });
  money.set(currency, format);
  return format.format(value);
}

export const formatDay = (iso: string | null) => (iso ? day.format(new Date(iso)) : NONE);

export const formatShortDay = (iso: string) => shortDay.format(new Date(iso));

export const formatMoment = (iso: string) => moment.format(new Date(iso));

export const formatText = (value: string | null) => value || NONE;

/** `partially_fulfilled` reads "Partially fulfilled". */
export function formatCode(code: string): string {
  const words = code.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
