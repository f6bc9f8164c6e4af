import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import type { DateFormat } from './layout.js';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

/** Days come again in row after row. */
const known = new Map<string, string | null>();

/** UTC, to the second; null when the text is no such date. */
export function parseDate(text: string, formats: readonly DateFormat[]): string | null {
  for (const format of formats) {
    const key = `${format} ${text}`;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size > 1000) known.clear();
      found = read(text, format);
      known.set(key, found);
    }
    if (found !== null) return found;
  }
  return null;
}

function read(text: string, format: DateFormat): string | null {
  // The parser takes month names in this form alone.
  const cased = text.replace(
    /[a-z]+/gi,
    (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
  );
  const date = dayjs.utc(cased, format, true);
  return date.isValid() ? `${date.toISOString().slice(0, 19)}Z` : null;
}

/** The same day at a time written `HH:MM:SS`, `HH:MM` or `HHMMSS`; what is anything else leaves it at midnight. */
export function withTime(date: string, time: string): string {
  const [, hours, minutes, seconds = '00'] =
    /^([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?$/.exec(time) ?? [];
  return hours ? `${date.slice(0, 11)}${hours}:${minutes}:${seconds}Z` : date;
}
