const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const numbers = new Intl.NumberFormat('en');

export function ago(date: string, now: number): string {
  const seconds = Math.round((Date.parse(date) - now) / 1000);
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return relative.format(Math.trunc(seconds / size), unit);
}

export const count = (value: number) => numbers.format(value);

export const plural = (value: number, one: string, many = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : many}`;

/** "get_invoice_line_items" is shown as "Invoice line items". */
export function resourceLabel(functionName: string): string {
  const words = functionName.replace(/^get_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function frequencyLabel(seconds: number): string {
  const hours = seconds / 3600;
  if (hours === 1) return 'Hourly';
  if (hours === 24) return 'Daily';
  return Number.isInteger(hours) ? `Every ${hours} hours` : `Every ${Math.round(seconds / 60)} min`;
}

const verticals: Record<string, string> = {
  wms: 'WMS',
  cart: 'Cart',
  carrier: 'Carrier',
  freight: 'Freight',
};
export const verticalLabel = (type: string) => verticals[type] ?? type;

export const dateTime = (date: string) =>
  new Date(date).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'medium' });
